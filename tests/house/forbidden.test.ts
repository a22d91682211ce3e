import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './files.ts';
import { forbiddenIn } from './forbidden.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const files = sourceFiles('entrypoints', 'components', 'lib', 'data').map(({ path: name }) => name);

describe('no file of the house', () => {
  it('takes words for markup or for code, or has a way to the network', () => {
    expect(files.length).toBeGreaterThan(400);
    const found = files.flatMap((name) =>
      forbiddenIn(readFileSync(path.join(ROOT, name), 'utf8')).map((what) => `${name}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['panel.innerHTML = words', 'markup from a string'],
    ['panel.innerHTML += words', 'markup from a string'],
    ['panel\n  .outerHTML = words', 'markup from a string'],
    ["panel.insertAdjacentHTML('beforeend', words)", 'markup from a string'],
    ['range.createContextualFragment(words)', 'markup from a string'],
    ['panel.setHTMLUnsafe(words)', 'markup from a string'],
    ['document.write(words)', 'markup from a string'],
    ['<p dangerouslySetInnerHTML={{ __html: words }} />', 'markup from a string'],
    ['<iframe srcdoc={words} />', 'markup from a string'],
    ['eval(words)', 'code from a string'],
    ["new Function('a', words)", 'code from a string'],
    ["setTimeout('go()', 5)", 'code from a string'],
    ["link.href = 'javascript:go()'", 'code from a string'],
    ["await fetch('/x')", 'a way to the network'],
    ['new XMLHttpRequest()', 'a way to the network'],
    ["new WebSocket('wss://a.vn')", 'a way to the network'],
    ["navigator.sendBeacon('/x')", 'a way to the network'],
    ["await import('https://a.vn/x.js')", 'a way to the network'],
  ])('could have %j unseen', (code, what) => {
    expect(forbiddenIn(`const a = 1;\n${code};\n`)).toEqual([what]);
  });

  it.each([
    'if (panel.innerHTML === words) return',
    '// article.innerHTML = words would do it',
    '/** `eval(words)`, fetch(it) */',
    'setTimeout(go, 5)',
    "await import('./late.ts')",
    "store.fetched('https://a.vn')",
  ])('is told of %j, which is none of it', (code) => {
    expect(forbiddenIn(code)).toEqual([]);
  });
});

describe('the rules of the linter', () => {
  /** A project with the same rules and these files alone: what is told of them, "components/a.tsx lint/style/x". */
  function told(planted: Readonly<Record<string, string>>): readonly string[] {
    const project = mkdtempSync(path.join(tmpdir(), 'doi-chieu-rules-'));
    try {
      for (const name of ['biome.json', '.gitignore']) copyFileSync(path.join(ROOT, name), path.join(project, name));
      for (const [name, code] of Object.entries(planted)) {
        mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
        writeFileSync(path.join(project, name), code);
      }
      const windows = process.platform === 'win32';
      const { stdout, stderr } = spawnSync(
        path.join(ROOT, 'node_modules/.bin', windows ? 'biome.cmd' : 'biome'),
        ['lint', '--colors=off', '--max-diagnostics=none', '.'],
        { cwd: project, encoding: 'utf8', shell: windows },
      );
      const found = `${stdout}${stderr}`.matchAll(/^(\S+\.tsx?):\d+:\d+ (lint\/\w+\/\w+)/gm);
      return [...new Set([...found].map(([, file, rule]) => `${file} ${rule}`))].sort();
    } finally {
      rmSync(project, { recursive: true });
    }
  }

  it('refuse the network, code from a string and markup from a string in the house, and the network there alone', () => {
    const code = `export const Of = ({ words }: { words: string }) => {
      void fetch(words);
      new WebSocket(words);
      eval(words);
      return <p dangerouslySetInnerHTML={{ __html: words }} />;
    };\n`;
    const asking = 'export const asked = fetch("http://127.0.0.1");\n';
    expect(
      told({
        'components/Of.tsx': code,
        'lib/page/asked.ts': asking,
        'scripts/asked.ts': asking,
        'tests/asked.ts': asking,
      }),
    ).toEqual([
      'components/Of.tsx lint/security/noDangerouslySetInnerHtml',
      'components/Of.tsx lint/security/noGlobalEval',
      'components/Of.tsx lint/style/noRestrictedGlobals',
      'lib/page/asked.ts lint/style/noRestrictedGlobals',
    ]);
  });
});
