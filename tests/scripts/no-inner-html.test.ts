import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withoutInnerHtml } from '../../scripts/build/no-inner-html.ts';

const file = (name: string) => path.resolve('node_modules', name);
const PREACT = 'preact/dist/preact.mjs';

test('Preact is as expected, and loses every assignment', () => {
  const code = readFileSync(file(PREACT), 'utf8');
  expect(code).toMatch(/innerHTML\s*=(?!=)/);
  expect(withoutInnerHtml(file(PREACT), code)).not.toMatch(/innerHTML\s*=(?!=)/);
});

test('other files are left alone', () => {
  expect(withoutInnerHtml(file('preact/hooks/dist/hooks.mjs'), 'a.innerHTML = b')).toBeNull();
});

test('a library that has changed stops the build', () => {
  expect(() => withoutInnerHtml(file(PREACT), 'var x = 1;')).toThrow(PREACT);
  const code = readFileSync(file(PREACT), 'utf8');
  expect(() => withoutInnerHtml(file(PREACT), `${code}\nnode.innerHTML = "";`)).toThrow('still assigns');
});
