import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { withoutInnerHtml } from '../../scripts/build/no-inner-html.ts';

const file = (name: string) => path.resolve('node_modules', name);
const READABILITY = '@mozilla/readability/Readability.js';

test.each(['preact/dist/preact.mjs', READABILITY])('%s is as expected, and loses every assignment', (name) => {
  const code = readFileSync(file(name), 'utf8');
  expect(code).toMatch(/innerHTML\s*=(?!=)/);
  expect(withoutInnerHtml(file(name), code)).not.toMatch(/innerHTML\s*=(?!=)/);
});

test('other files are left alone', () => {
  expect(withoutInnerHtml(file('preact/hooks/dist/hooks.mjs'), 'a.innerHTML = b')).toBeNull();
});

test('a library that has changed stops the build', () => {
  expect(() => withoutInnerHtml(file(READABILITY), 'var x = 1;')).toThrow(READABILITY);
  const code = readFileSync(file(READABILITY), 'utf8');
  expect(() => withoutInnerHtml(file(READABILITY), `${code}\nnode.innerHTML = "";`)).toThrow('still assigns');
});

test('Readability finds the same article without it, also when it has to begin again', () => {
  const paragraphs = Array.from(
    { length: 4 },
    (_, n) => `<p class="sidebar">Đoạn ${n}: ngân sách thành phố, ước đạt.</p>`,
  );
  const html = `<body><div class="comment">${paragraphs.join('')}<noscript><img src="a.png"></noscript></div></body>`;
  type Parse = new (document: Document, options: object) => { parse(): { textContent: string } | null };
  const load = (code: string): Parse => {
    const module = { exports: {} as Parse };
    new Function('module', 'require', code)(module, createRequire(file(READABILITY)));
    return module.exports;
  };
  const code = readFileSync(file(READABILITY), 'utf8');
  const run = (Readability: Parse) =>
    new Readability(new JSDOM(html).window.document, { charThreshold: 100_000 }).parse()?.textContent;
  expect(run(load(withoutInnerHtml(file(READABILITY), code) ?? ''))).toBe(run(load(code)));
  expect(run(load(code))).toContain('Đoạn 3');
});
