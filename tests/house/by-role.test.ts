import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { classesIn, dataIn, unnamedIn } from './by-role.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');
const filesOf = (...patterns: readonly string[]): string[] => globSync(patterns, { cwd: ROOT });

const classes = new Set(
  filesOf('components/**/*.css', 'entrypoints/**/*.css').flatMap((name) => classesIn(read(name))),
);
const data = new Set(filesOf('components/**/*.tsx').flatMap((name) => dataIn(read(name))));

describe('the end-to-end tests', () => {
  it('hold on to what a reader can name: to no class and no data attribute of the product', () => {
    expect(classes.size).toBeGreaterThan(200);
    expect(data.size).toBeGreaterThan(20);
    const tests = filesOf('tests/e2e/*.ts');
    expect(tests.length).toBeGreaterThan(40);
    expect(tests.flatMap((name) => unnamedIn(read(name), classes, data).map((found) => `${name}: ${found}`))).toEqual(
      [],
    );
  });

  it.each([
    "panel.until(`document.querySelector('.card-head')`)",
    "panel.until(`document.querySelector('article.card > p')`)",
    'panel.until("document.querySelectorAll(\'main .line [aria-expanded]\')")',
    'panel.until(`one.closest(\'[data-verdict="differs"]\')`)',
    'document.querySelector(\n  `.section`)',
  ])('would be told of %s', (code) => {
    expect(unnamedIn(code, classes, data)).toHaveLength(1);
  });

  it.each([
    "tab.evaluate(`document.querySelector('.bai').classList.add('mo')`)",
    "panel.until(`document.querySelector('article[aria-current]')`)",
    "page.evaluate(`document.querySelector('h1').textContent`)",
    "readdirSync(folder).filter((name) => name.endsWith('.html'))",
  ])('are left alone with %s', (code) => {
    expect(unnamedIn(code, classes, data)).toEqual([]);
  });
});
