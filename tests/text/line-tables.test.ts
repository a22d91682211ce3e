import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { withTables } from '../../lib/text/tables.ts';

const tablesOf = (...lines: string[]): string[][] => {
  const article = withTables(articleFromText({ title: 'Thành phố Bắc Kạn', paragraphs: lines }));
  return article.tables.map(({ cells }) =>
    cells.map(({ row, column, columnSpan, head, start, end }) => {
      const wide = columnSpan > 1 ? ` x${columnSpan}` : '';
      return `${row},${column}${wide}${head ? ' head' : ''}: ${article.text.slice(start, end)}`;
    }),
  );
};

describe('a table made of lines', () => {
  it('is found by its bars, a frame and a ruler left out', () => {
    expect(tablesOf('| Chỉ tiêu | KH | TH |', '|---|---|---|', '| Trồng rừng | 100 | 106,5 |')).toEqual([
      ['0,0 head: Chỉ tiêu', '0,1 head: KH', '0,2 head: TH', '1,0 head: Trồng rừng', '1,1: 100', '1,2: 106,5'],
    ]);
  });

  it('is found by its tabs; two tabs leave a cell empty', () => {
    expect(tablesOf('Chỉ tiêu\tKH\tTH', 'Trồng rừng\t\t106,5', 'Tạo việc làm\t350\t640')[0]).toEqual([
      '0,0 head: Chỉ tiêu',
      '0,1 head: KH',
      '0,2 head: TH',
      '1,0 head: Trồng rừng',
      '1,1: ',
      '1,2: 106,5',
      '2,0 head: Tạo việc làm',
      '2,1: 350',
      '2,2: 640',
    ]);
  });

  it('is found by aligned blanks, a missing cell by where the others stand', () => {
    const [cells] = tablesOf(
      'Nội dung          Năm 2016    Năm 2017',
      'Thu ngân sách           96         112',
      'Chi ngân sách                      215',
      'Trồng rừng             224         100',
    );
    expect(cells).toContain('2,2: 215');
  });

  it('keeps a line across it as a section', () => {
    const [cells] = tablesOf('Xã | KH | TH', 'Trồng rừng (ha)', 'Dương Quang | 40 | 42', 'Nông Thượng | 35 | 30');
    expect(cells).toContain('1,0 x3 head: Trồng rừng (ha)');
  });

  it('spreads a head over the columns of the row under it', () => {
    const [cells] = tablesOf('Chỉ tiêu\tNăm 2016\tNăm 2017', 'KH\tTH\tKH\tTH', 'Trồng rừng\t200\t224\t100\t106');
    expect(cells?.slice(0, 7)).toEqual([
      '0,0 head: Chỉ tiêu',
      '0,1 x2 head: Năm 2016',
      '0,3 x2 head: Năm 2017',
      '1,1 head: KH',
      '1,2 head: TH',
      '1,3 head: KH',
      '1,4 head: TH',
    ]);
  });

  it('begins in the second column when the first has no head', () => {
    const [cells] = tablesOf('KH 2017\tTH 2017', 'Trồng rừng\t100\t106', 'Tạo việc làm\t350\t640');
    expect(cells?.slice(0, 2)).toEqual(['0,1 head: KH 2017', '0,2 head: TH 2017']);
  });

  it('takes the lines right above it for its caption', () => {
    const article = withTables(
      articleFromText({
        title: 'Thành phố',
        paragraphs: ['Câu văn trước đó.', 'Biểu 1: Thu, chi', 'Đơn vị: tỷ đồng', 'Nội dung | KH', 'Thu | 112'],
      }),
    );
    const { caption } = article.tables[0]!;
    expect(caption && article.text.slice(caption.start, caption.end)).toBe('Biểu 1: Thu, chi\nĐơn vị: tỷ đồng');
  });
});

describe('lines that make no table', () => {
  it.each([
    ['a path of links', ['Trang chủ | Tin tức | Kinh tế', 'Thành phố đạt kết quả tốt năm 2016.']],
    ['a line of authors and dates', ['Báo Bắc Kạn | 12/12/2016 | 08:30', 'Thu Trang | Ảnh: Minh Đức']],
    ['sentences with a bar', ['Thu ngân sách đạt 96 tỷ đồng | Chi ngân sách đạt 215 tỷ đồng', 'Ảnh | Nguồn']],
    ['one row alone', ['Trồng rừng | 100 | 106,5']],
    [
      'sentences with two blanks after the full stop',
      ['Thu đạt 96 tỷ đồng.  Chi 215 tỷ đồng.', 'Trồng 224 ha rừng.  Đạt kế hoạch.', 'Kết nạp 112 đảng viên.  Đạt.'],
    ],
    [
      'paragraphs that the source wrapped before a number',
      [
        'Thu ngân sách thành phố đạt      96 tỷ đồng',
        'Trồng mới      224 ha',
        'Tạo việc làm mới cho      379 lao động',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(tablesOf(...lines)).toEqual([]);
  });
});

describe('any lines', () => {
  const piece = fc.constantFrom(
    '|',
    '\t',
    '   ',
    ' ',
    '12',
    '3,5',
    'Thu',
    'ngân sách',
    'Năm 2016',
    '%',
    '---',
    '\n',
    '.',
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('keep their text; blocks stay in order, apart and inside it', () => {
    fc.assert(
      fc.property(text, (given) => {
        const article = articleFromText({ text: given });
        const read = withTables(article);
        expect(read.text).toBe(article.text);
        let last = 0;
        for (const { start, end } of read.blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(given.length);
        const visible = (blocks: typeof read.blocks): string =>
          blocks
            .map(({ start, end }) => given.slice(start, end))
            .join('')
            .replace(/[\s|:─-]/gu, '');
        expect(visible(read.blocks)).toBe(visible(article.blocks));
      }),
    );
  });
});
