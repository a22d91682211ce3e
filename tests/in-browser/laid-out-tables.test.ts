import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/page/read-at-once.ts';
import { withTables } from '../../lib/text/tables.ts';

// That boxes stand in rows and columns is known to style sheets alone.
afterEach(() => {
  document.body.innerHTML = '';
});

function tablesOf(html: string, css: string): string[][] {
  document.body.innerHTML = `<style>${css}</style><article><h1>Kết quả năm 2016</h1>
    <p>Năm 2016, các chỉ tiêu kinh tế chủ yếu của thành phố đều đạt kế hoạch đề ra từ đầu năm.</p>${html}</article>`;
  const reading = readArticle(document, location.href);
  if (!reading.ok) throw new Error(reading.code);
  // which cells head others is guessed where the engine reads them
  const { text, tables } = withTables(reading.article);
  return tables.map(({ cells }) =>
    cells.map(
      ({ row, column, head, start, end }) => `${row},${column}${head ? ' head' : ''}: ${text.slice(start, end)}`,
    ),
  );
}

const TABLE = [
  '0,0 head: Chỉ tiêu',
  '0,1 head: TH 2016',
  '1,0 head: Việc làm',
  '1,1: 379',
  '2,0 head: Hộ nghèo',
  '2,1: 2,88%',
];
const WORDS = ['Chỉ tiêu', 'TH 2016', 'Việc làm', '379', 'Hộ nghèo', '2,88%'];
const cells = (name: string): string => WORDS.map((word) => `<${name}>${word}</${name}>`).join('');
const rows = (row: string, cell: string): string =>
  [0, 2, 4]
    .map(
      (at) =>
        `<${row}>${WORDS.slice(at, at + 2)
          .map((word) => `<${cell}>${word}</${cell}>`)
          .join('')}</${row}>`,
    )
    .join('');

describe('a table by layout', () => {
  it.each([
    ['a grid', `<div class="t">${cells('span')}</div>`, '.t{display:grid;grid-template-columns:1fr 1fr}'],
    [
      'a grid with named lines',
      `<div class="t">${cells('div')}</div>`,
      '.t{display:grid;grid-template-columns:[a] 1fr [b c] 1fr [d]}',
    ],
    ['rows of flex items', `<div>${rows('div', 'span')}</div>`, 'article div div{display:flex}'],
    [
      'a table by style',
      `<div class="t">${rows('p', 'b')}</div>`,
      '.t{display:table}.t p{display:table-row}.t b{display:table-cell}',
    ],
    ['cells of fixed width', `<ul>${rows('li', 'span')}</ul>`, 'li span{display:inline-block;width:200px}'],
    ['floated cells', `<ul>${rows('li', 'span')}</ul>`, 'li{overflow:auto}li span{float:left;width:200px}'],
    [
      'elements of the page’s own',
      `<x-table>${rows('x-row', 'x-cell')}</x-table>`,
      'x-table{display:block}x-row{display:flex}',
    ],
  ])('%s', (_, html, css) => {
    expect(tablesOf(html, css)).toEqual([TABLE]);
  });

  it.each([
    ['a grid of one column', `<div class="t">${cells('div')}</div>`, '.t{display:grid}'],
    [
      'a grid whose last row is short',
      `<div class="t">${cells('div')}</div>`,
      '.t{display:grid;grid-template-columns:repeat(4,1fr)}',
    ],
    ['lines of words', `<ul>${rows('li', 'span')}</ul>`, ''],
  ])('is not %s', (_, html, css) => {
    expect(tablesOf(html, css)).toEqual([]);
  });
});
