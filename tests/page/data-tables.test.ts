import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read as readFigures } from '../figure/read.ts';
import { documentOf, read } from './page-of.ts';

/** Pages with tables as such sites make them; a comment at the top says what is special and lists every figure by hand. */
const FOLDER = join(import.meta.dirname, '../fixtures/html/tables');
const pages = readdirSync(FOLDER).map((name): [string, string] => [name, readFileSync(join(FOLDER, name), 'utf8')]);

/** "value unit measure status indicator place period" of the comment, in the order of the page. */
function expectedOf(html: string): string[] {
  const comment = html.slice(html.indexOf('<!--') + 4, html.indexOf('-->'));
  return comment.trim().split('\n').slice(1);
}

describe('pages with tables', () => {
  it.each(pages)('%s', (_, html) => {
    const { article } = read(documentOf(html.slice(html.indexOf('-->') + 3)));
    const rows = readFigures(article).figures.map(({ value, unit, measure, status, indicator, place, period }) =>
      [value, unit, measure, status, indicator ?? 'none', place, period].join(' '),
    );
    expect(rows).toEqual(expectedOf(html));
  });
});
