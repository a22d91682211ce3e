import { describe, expect, it } from 'vitest';
import { createHeadsOver } from '../../../lib/check/restraint/heads-over.ts';
import type { Article, Block, Cell, Span } from '../../../lib/text/article.ts';

type Line = readonly [kind: Block['kind'], words: string, more?: Partial<Block>];

/** An article of these lines under a title; `rows`: a table behind them, its first row marked as heads. */
function articleOf(lines: readonly Line[], rows: readonly (readonly string[])[] = []): Article {
  let text = 'Hội nghị lần thứ 7';
  const blocks: Block[] = [{ kind: 'title', depth: 0, start: 0, end: text.length }];
  const add = ([kind, words, more = {}]: Line): Block => {
    const start = text.length + 1;
    text += `\n${words}`;
    const block: Block = { kind, depth: kind === 'list-item' ? 1 : 0, start, end: text.length, ...more };
    blocks.push(block);
    return block;
  };
  for (const line of lines) add(line);
  const cells = rows.flatMap((words, row) =>
    words.map((cell, column): Cell => {
      const { start, end } = add(['cell', cell]);
      return { start, end, row, column, rowSpan: 1, columnSpan: 1, head: row === 0 };
    }),
  );
  const tables = cells.length === 0 ? [] : [{ start: cells[0]!.start, end: text.length, caption: null, cells }];
  return { title: '', text, blocks, tables, looks: [], published: null, lang: 'vi', url: null };
}

/** The words of the heads over the last line or cell. */
function headsOfLast(article: Article): readonly string[] {
  const { start, end } = article.blocks.at(-1)!;
  const { named, numbered } = createHeadsOver(article, [])({ start, end });
  return [...named, ...numbered].map((head) => article.text.slice(head.start, head.end));
}

const TEXT: Line = ['paragraph', 'Trong năm, các cấp, các ngành đã tập trung triển khai nhiệm vụ.'];

describe('the heads over a line', () => {
  it.each<[string, readonly Line[], readonly string[]]>([
    ['its heading', [['heading', 'Ngành giáo dục', { level: 3 }], TEXT, TEXT], ['Ngành giáo dục']],
    [
      'headings of higher levels',
      [
        ['heading', 'Kinh tế', { level: 2 }],
        TEXT,
        ['heading', 'Ngành y tế', { level: 2 }],
        TEXT,
        ['heading', 'Kết quả', { level: 3 }],
        TEXT,
      ],
      ['Ngành y tế', 'Kết quả'],
    ],
    [
      'no heading that another of its level has ended',
      [['heading', 'Ngành y tế', { level: 3 }], TEXT, ['heading', 'Kết quả', { level: 3 }], TEXT],
      ['Kết quả'],
    ],
    [
      'headings of one level that number their parts',
      [
        ['heading', 'I. Kinh tế', { level: 7 }],
        ['heading', 'II. Xã hội', { level: 7 }],
        TEXT,
        ['heading', '1. Y tế', { level: 7 }],
        TEXT,
      ],
      ['II. Xã hội', '1. Y tế'],
    ],
    [
      'headings right behind one another',
      [['heading', 'Hội Phụ nữ', { level: 7 }], ['heading', 'Kết quả', { level: 7 }], TEXT],
      ['Hội Phụ nữ', 'Kết quả'],
    ],
    ['a few words on a line of their own', [TEXT, ['paragraph', 'Khối trường học'], TEXT], ['Khối trường học']],
    [
      'no day of printing, no name of a photographer',
      [['paragraph', 'Thứ Sáu, 23/12/2016'], ['paragraph', 'Ảnh: BBK'], TEXT],
      [],
    ],
    ['no sentence', [TEXT, ['paragraph', 'Ngành giáo dục có nhiều cố gắng.'], TEXT], []],
    [
      'the item it is nested in',
      [
        ['list-item', 'Ngành giáo dục'],
        ['list-item', 'Chi ngân sách', { depth: 2 }],
        ['list-item', 'Tạo việc làm', { depth: 2 }],
      ],
      ['Ngành giáo dục'],
    ],
    [
      'the item in bold print beside it',
      [
        ['list-item', 'Hội Phụ nữ', { level: 7 }],
        ['list-item', 'Tạo việc làm cho 100 lao động.'],
        ['list-item', 'Xây 2 căn nhà.'],
      ],
      ['Hội Phụ nữ'],
    ],
    [
      'no plain item beside it',
      [
        ['list-item', 'Ngành giáo dục'],
        ['list-item', 'Tạo việc làm cho 100 lao động.'],
      ],
      [],
    ],
  ])('%s', (_, lines, heads) => {
    expect(headsOfLast(articleOf(lines))).toEqual(heads);
  });

  it('is the sentence in front of a list, for all its items and no further', () => {
    const lead =
      'Một số kết quả nổi bật trong năm 2016 của Hội Liên hiệp Phụ nữ thành phố được nêu trong báo cáo cụ thể như sau:';
    const items: Line[] = [
      ['list-item', 'Duy trì sinh hoạt.'],
      ['list-item', 'Tạo việc làm cho 100 lao động.'],
    ];
    expect(headsOfLast(articleOf([['paragraph', lead], ...items]))).toEqual([lead]);
    expect(headsOfLast(articleOf([['paragraph', lead], ...items, TEXT]))).toEqual([]);
  });

  it('is what opens its paragraph, for the sentences behind it', () => {
    const article = articleOf([['paragraph', 'Ngành giáo dục. Năm 2016, chi ngân sách 110 tỷ đồng.']]);
    const start = article.text.indexOf('110');
    const { named } = createHeadsOver(article, [])({ start, end: start + 3 });
    expect(named.map((head) => article.text.slice(head.start, head.end))).toEqual(['Ngành giáo dục.']);
  });
});

describe('the heads over a cell', () => {
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    [
      'of its column and row',
      [
        ['Chỉ tiêu', 'Nam'],
        ['Tạo việc làm', '200'],
      ],
      ['Nam', 'Tạo việc làm'],
    ],
    [
      'a remark behind it',
      [
        ['Chỉ tiêu', 'Ghi chú', 'Năm 2016'],
        ['Chi', 'riêng giáo dục', '110'],
      ],
      ['Năm 2016', 'Chi', 'riêng giáo dục'],
    ],
    [
      'the lines across its table',
      [
        ['Chỉ tiêu', 'Kết quả'],
        ['A. Giáo dục', ''],
        ['I. Kết quả', ''],
        ['Chi ngân sách', '110'],
      ],
      ['A. Giáo dục', 'I. Kết quả', 'Kết quả', 'Chi ngân sách'],
    ],
    [
      'a name that goes on over empty cells',
      [
        ['Ngành', 'Chỉ tiêu', 'Kết quả'],
        ['Giáo dục', 'Chi ngân sách', '110'],
        ['', 'Tạo việc làm', '45'],
      ],
      ['Kết quả', 'Giáo dục', 'Tạo việc làm'],
    ],
    [
      'a column that is only numbered',
      [
        ['Chỉ tiêu', 'I'],
        ['Chi ngân sách', '70'],
      ],
      ['Chi ngân sách', 'I'],
    ],
  ])('%s', (_, rows, heads) => {
    expect(headsOfLast(articleOf([], rows))).toEqual(heads);
  });

  it('are the heading over its table and the note under it', () => {
    const article = articleOf(
      [['heading', 'Ngành giáo dục', { level: 3 }], TEXT],
      [
        ['Chỉ tiêu', 'Kết quả'],
        ['Chi ngân sách', '110'],
      ],
    );
    const number = article.blocks.at(-1)!;
    const note = { kind: 'caption' as const, depth: 0, start: article.text.length + 1, end: article.text.length + 8 };
    const text = `${article.text}\nRiêng xã`;
    const { named } = createHeadsOver({ ...article, text, blocks: [...article.blocks, note] }, [])(number);
    expect(named.slice(0, 2).map((head) => text.slice(head.start, head.end))).toEqual(['Ngành giáo dục', 'Riêng x']);
  });
});

/** How often the offsets of cells and blocks are asked for while the heads of all numbers of a table are found. */
function questions(rows: number): number {
  const words = Array.from({ length: rows }, (_, row) => [`Tổ ${row}`, '3']);
  const article = articleOf([['heading', 'Ngành giáo dục', { level: 3 }]], [['Tổ', 'Kết quả'], ...words]);
  let count = 0;
  const counted = <T extends Span>(spans: readonly T[]): T[] =>
    spans.map((span) => ({
      ...span,
      get start() {
        count++;
        return span.start;
      },
    }));
  const [table] = article.tables;
  const tables = [{ ...table!, cells: counted(table!.cells) }];
  const headsOver = createHeadsOver({ ...article, blocks: counted(article.blocks), tables }, []);
  for (const { start, end, column, row } of table!.cells) if (column === 1 && row > 0) headsOver({ start, end });
  return count;
}

it('finds the heads of all numbers of a table in time linear in its rows', () => {
  expect(questions(2000) / questions(1000)).toBeLessThan(2.5);
});
