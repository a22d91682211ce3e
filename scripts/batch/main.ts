import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../../lib/page/read-at-once.ts';
import { bareText, unitsOfMarkdown, unitsOfPage } from './units.ts';

/**
 * `npm run batch -- FOLDER`: how much of what is expected of a folder of pages is read. The folder has a subfolder a page
 * with `source.html` and `expected.html`, or `fixtures/NAME.html` and `expected/NAME.md`. Prints the pages with misses, the
 * pages of which much more is read than expected, and the share found. `--misses` prints each miss.
 */
interface Page {
  readonly name: string;
  readonly html: string;
  readonly units: readonly string[];
  readonly length: number;
}

const TOO_MUCH = 1.6;
const quiet = new VirtualConsole();
const parse = (html: string, url: string): JSDOM => new JSDOM(html, { url, virtualConsole: quiet });

function* pagesOf(folder: string): Generator<Page> {
  const fixtures = path.join(folder, 'fixtures');
  if (existsSync(fixtures)) {
    for (const file of readdirSync(fixtures)) {
      const expected = path.join(folder, 'expected', file.replace(/\.html$/, '.md'));
      if (!file.endsWith('.html') || !existsSync(expected)) continue;
      const markdown = readFileSync(expected, 'utf8');
      const units = unitsOfMarkdown(markdown);
      yield { name: file, html: readFileSync(path.join(fixtures, file), 'utf8'), units, length: units.join('').length };
    }
    return;
  }
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const expected = path.join(folder, name, 'expected.html');
    if (!existsSync(expected)) continue;
    const { window } = parse(readFileSync(expected, 'utf8'), 'http://page.test/');
    const { document } = window;
    const html = readFileSync(path.join(folder, name, 'source.html'), 'utf8');
    yield { name, html, units: unitsOfPage(document), length: bareText(document.body.textContent ?? '').length };
    window.close();
  }
}

function check(page: Page, showMisses: boolean): { found: number; all: number; note: string } {
  const { window } = parse(page.html, 'http://page.test/a/b');
  const begun = performance.now();
  const reading = readArticle(window.document, null);
  const took = Math.round(performance.now() - begun);
  const text = reading.ok ? bareText(reading.article.text) : '';
  const missed = page.units.filter((unit) => !text.includes(unit));
  const notes: string[] = [];
  if (missed.length > 0) notes.push(`${missed.length} of ${page.units.length} missed`);
  if (!reading.ok) notes.push(reading.code);
  if (text.length > page.length * TOO_MUCH) notes.push(`${(text.length / page.length).toFixed(2)} times the text`);
  if (took > 2000) notes.push(`${took} ms`);
  if (showMisses) notes.push(...missed.map((unit) => `\n    ${unit.slice(0, 110)}`));
  window.close();
  return { found: page.units.length - missed.length, all: page.units.length, note: notes.join(', ') };
}

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run batch -- FOLDER [--misses] [--only=NAME]');
  process.exit(2);
}
const only = flags.find((flag) => flag.startsWith('--only='))?.slice(7);
let found = 0;
let all = 0;
for (const page of pagesOf(folder)) {
  if (only !== undefined && !page.name.includes(only)) continue;
  const result = check(page, flags.includes('--misses'));
  found += result.found;
  all += result.all;
  if (result.note !== '') console.log(`${page.name}: ${result.note}`);
}
if (all === 0) {
  console.error(
    `${folder}: no page with what is expected of it (NAME/source.html and expected.html, or fixtures/ and expected/)`,
  );
  process.exit(2);
}
console.log(`${found} of ${all} passages found, ${(found / all).toFixed(4)}`);
