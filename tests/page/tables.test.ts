import { describe, expect, it } from 'vitest';
import { withTables } from '../../lib/text/tables.ts';
import { documentOf, type Read, read } from './page-of.ts';

const page = (table: string): Read =>
  read(
    documentOf(
      `<body><article><h1>Các chỉ tiêu chủ yếu</h1><p>${'Nội dung bài viết. '.repeat(12)}</p>${table}</article></body>`,
    ),
  );

/** The cells of a table as the engine sees them: heads that no mark says are guessed from their shape (lib/text). */
const grid = ({ article }: Read, index = 0): string[] =>
  withTables(article).tables[index]!.cells.map(({ row, column, rowSpan, columnSpan, head, start, end }) => {
    const size = rowSpan > 1 || columnSpan > 1 ? ` ${rowSpan}x${columnSpan}` : '';
    return `${row},${column}${size}${head ? ' head' : ''}: ${article.text.slice(start, end)}`;
  });

describe('a data table', () => {
  it('gives caption, heads, spans and cells in a grid', () => {
    const read = page(`<table><caption>Đơn vị: triệu đồng</caption>
      <thead><tr><th rowspan="2">Chỉ tiêu</th><th colspan="2">Năm 2016</th></tr><tr><th>KH</th><th>TH</th></tr></thead>
      <tbody><tr><td>Thu ngân sách</td><td>96.000</td><td><p>92.160</p></td></tr><tr><td>Chi ngân sách</td><td></td><td>215.000</td></tr></tbody></table>`);
    expect(grid(read)).toEqual([
      '0,0 2x1 head: Chỉ tiêu',
      '0,1 1x2 head: Năm 2016',
      '1,1 head: KH',
      '1,2 head: TH',
      '2,0: Thu ngân sách',
      '2,1: 96.000',
      '2,2: 92.160',
      '3,0: Chi ngân sách',
      '3,1: ',
      '3,2: 215.000',
    ]);
    const { caption } = read.article.tables[0]!;
    expect(caption && read.article.text.slice(caption.start, caption.end)).toBe('Đơn vị: triệu đồng');
  });

  it('guesses the heads of a table that marks none', () => {
    const read = page(`<table><tr><td>TT</td><td>Chỉ tiêu</td><td>Năm 2016</td></tr>
      <tr><td>1</td><td>Tỷ lệ hộ nghèo</td><td>2,88</td></tr><tr><td>2</td><td>Trồng rừng</td><td>100</td></tr></table>`);
    expect(grid(read).filter((cell) => cell.includes('head'))).toEqual([
      '0,0 head: TT',
      '0,1 head: Chỉ tiêu',
      '0,2 head: Năm 2016',
      '1,1 head: Tỷ lệ hộ nghèo',
      '2,1 head: Trồng rừng',
    ]);
  });

  it('keeps its cells as blocks of their own kind, apart from the text around', () => {
    const { article } = page(
      '<table><tr><th>A</th><th>B</th></tr><tr><td>12 tỷ</td><td>13 tỷ</td></tr></table><p>Hết.</p>',
    );
    const kinds = article.blocks.map(({ kind, start, end }) => `${kind} ${article.text.slice(start, end)}`);
    expect(kinds.slice(-5)).toEqual(['cell A', 'cell B', 'cell 12 tỷ', 'cell 13 tỷ', 'paragraph Hết.']);
  });

  it('bears with spans that make no sense', () => {
    const read = page(
      '<table><tr><th colspan="99999" rowspan="0">A</th></tr><tr><td colspan="x">1 tỷ</td><td>2 tỷ</td></tr></table>',
    );
    expect(read.article.tables[0]!.cells.map(({ columnSpan, rowSpan }) => [columnSpan, rowSpan])).toEqual([
      [200, 1],
      [1, 1],
      [1, 1],
    ]);
  });
});

describe('a table that only places text', () => {
  it.each([
    ['one column', '<table><tr><td>Thu ngân sách đạt 215 tỷ.</td></tr></table>'],
    ['a role', '<table role="presentation"><tr><td>Thu</td><td>1</td></tr><tr><td>Chi</td><td>2</td></tr></table>'],
    [
      'a table inside',
      '<table><tr><td>a</td><td><table><tr><td>b</td></tr></table></td></tr><tr><td>c</td><td>d</td></tr></table>',
    ],
    [
      'long texts',
      `<table><tr><td>Ảnh</td><td>${'Câu văn dài. '.repeat(60)}</td></tr><tr><td>x</td><td>y</td></tr></table>`,
    ],
  ])('by %s', (_, table) => {
    const { article } = page(table);
    expect(article.tables).toEqual([]);
    expect(article.blocks.some(({ kind }) => kind === 'cell')).toBe(false);
  });
});

describe('a table that is made of other elements', () => {
  it.each([
    [
      'terms and descriptions',
      '<dl><dt>Tạo việc làm</dt><dd>379 lao động</dd><dt>Tỷ lệ hộ nghèo</dt><dd>2,88%</dd></dl>',
    ],
    [
      'terms and descriptions in groups',
      '<dl><div><dt>Tạo việc làm</dt><dd>379 lao động</dd></div><div><dt>Tỷ lệ hộ nghèo</dt><dd>2,88%</dd></div></dl>',
    ],
    [
      'rows of boxes',
      '<div><div><div>Tạo việc làm</div><div>379 lao động</div></div><div><div>Tỷ lệ hộ nghèo</div><div>2,88%</div></div></div>',
    ],
    [
      'items of boxes',
      '<ul><li><p>Tạo việc làm</p><p>379 lao động</p></li><li><p>Tỷ lệ hộ nghèo</p><p>2,88%</p></li></ul>',
    ],
    [
      'roles',
      `<div role="table"><div role="row"><span role="rowheader">Tạo việc làm</span><span role="cell">379 lao động</span></div>
       <div role="row"><span role="rowheader">Tỷ lệ hộ nghèo</span><span role="cell">2,88%</span></div></div>`,
    ],
    [
      'boxes by style',
      `<div><div style="display:flex"><span style="display:block">Tạo việc làm</span><span style="display:block">379 lao động</span></div>
       <div style="display:flex"><span style="display:block">Tỷ lệ hộ nghèo</span><span style="display:block">2,88%</span></div></div>`,
    ],
  ])('%s', (_, html) => {
    expect(grid(page(html))).toEqual([
      '0,0 head: Tạo việc làm',
      '0,1: 379 lao động',
      '1,0 head: Tỷ lệ hộ nghèo',
      '1,1: 2,88%',
    ]);
  });

  it('with a head over its columns', () => {
    const row = (...cells: string[]) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
    const read = page(`<div>${row('Chỉ tiêu', 'KH 2016', 'TH 2016')}${row('Việc làm', '350', '379')}</div>`);
    expect(grid(read).slice(0, 3)).toEqual(['0,0 head: Chỉ tiêu', '0,1 head: KH 2016', '0,2 head: TH 2016']);
    expect(grid(read)).toHaveLength(6);
  });

  it.each([
    [
      'questions and answers',
      `<dl><dt>Vì sao?</dt><dd>${'Vì năm 2016 thu khá. '.repeat(10)}</dd><dt>Ai?</dt><dd>Dân.</dd></dl>`,
    ],
    ['terms without numbers', '<dl><dt>HĐND</dt><dd>Hội đồng nhân dân</dd><dt>UBND</dt><dd>Ủy ban nhân dân</dd></dl>'],
    ['a term with two descriptions', '<dl><dt>Thu</dt><dd>96 tỷ</dd><dd>215 tỷ</dd><dt>Chi</dt><dd>1 tỷ</dd></dl>'],
    ['rows of unequal length', '<div><div><div>Thu</div><div>96</div></div><div><div>Chi</div></div></div>'],
    ['a row alone', '<div><div><div>Thu</div><div>96 tỷ</div></div></div>'],
    [
      'rows with words of their own',
      '<div><div>Năm <div>Thu</div><div>96</div></div><div>Và <div>Chi</div><div>9</div></div></div>',
    ],
    [
      'columns of text',
      `<div><div><div>${'Thu khá. '.repeat(30)}</div><div>96</div></div><div><div>Chi</div><div>215</div></div></div>`,
    ],
    [
      'cards without numbers',
      '<div><div><div>Tin</div><div>Bài</div></div><div><div>Ảnh</div><div>Phim</div></div></div>',
    ],
    [
      'numbers before their words',
      '<div><div><div>379</div><div>lao động</div></div><div><div>215</div><div>tỷ đồng</div></div></div>',
    ],
    [
      'words in line',
      '<ul><li><span>Thu</span><span>96 tỷ</span></li><li><span>Chi</span><span>215 tỷ</span></li></ul>',
    ],
  ])('is not made of %s', (_, html) => {
    expect(page(html).article.tables).toEqual([]);
  });
});
