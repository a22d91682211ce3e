import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { withTables } from '../../lib/text/tables.ts';

const read = (lines: readonly string[]) =>
  withTables(articleFromText({ title: 'Thành phố Bắc Kạn', paragraphs: [...lines] }));

const tablesOf = (...lines: string[]): string[][] => {
  const { text, tables } = read(lines);
  return tables.map(({ cells }) =>
    cells.map(({ row, column, columnSpan, start, end }) => {
      const wide = columnSpan > 1 ? ` x${columnSpan}` : '';
      return `${row},${column}${wide}: ${text.slice(start, end)}`;
    }),
  );
};

describe('a table told in words', () => {
  it('has the columns that a line lists, the labels among them', () => {
    expect(
      tablesOf('Chỉ tiêu; ước năm 2018; kế hoạch năm 2019', 'Thu (tỷ đồng); 96,5; 112', 'Rừng (ha); 87; 60.'),
    ).toEqual([
      [
        '0,0: Chỉ tiêu',
        '0,1: ước năm 2018',
        '0,2: kế hoạch năm 2019',
        '1,0: Thu (tỷ đồng)',
        '1,1: 96,5',
        '1,2: 112',
        '2,0: Rừng (ha)',
        '2,1: 87',
        '2,2: 60',
      ],
    ]);
  });

  it('has the columns that stand behind the word for them; what is said beside them stays', () => {
    const lines = [
      'Số liệu của phường. Các cột lần lượt là: kế hoạch, thực hiện. Nguồn: báo cáo.',
      'Thu (triệu đồng): 800; 912',
      'Về Đảng:',
      '- Kết nạp (người): 9; 10',
    ];
    expect(tablesOf(...lines)).toEqual([
      [
        '0,1: kế hoạch',
        '0,2: thực hiện',
        '1,0 x3: Nguồn: báo cáo.',
        '2,0: Thu (triệu đồng)',
        '2,1: 800',
        '2,2: 912',
        '3,0 x3: Về Đảng',
        '4,0: Kết nạp (người)',
        '4,1: 9',
        '4,2: 10',
      ],
    ]);
    const { text, blocks } = read(lines);
    const plain = blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end));
    expect(plain).toContain('Số liệu của phường. Các cột lần lượt là:');
  });

  it('may be parted by dashes, with a word in the place of a number', () => {
    const [cells] = tablesOf('Chỉ tiêu – Nghị quyết – Thực hiện', 'Rừng (ha): 100 – 112', 'Đảng viên: 90 – đạt');
    expect(cells).toContain('1,2: 112');
    expect(cells).toContain('2,2: đạt');
  });

  it('is none where rows have other numbers of numbers, or there is one row only', () => {
    expect(tablesOf('Chỉ tiêu; năm trước; năm nay', 'Thu: 1; 2', 'Chi: 1; 2; 3; 4')).toEqual([]);
    expect(tablesOf('Chỉ tiêu; năm trước; năm nay', 'Thu: 1; 2')).toEqual([]);
    expect(tablesOf('Bắc Kạn – Thái Nguyên – Hà Nội', 'Xe chạy lúc 7 giờ.', 'Xe về lúc 9 giờ.')).toEqual([]);
  });

  it('loses no letter and turns no block round, whatever the lines are', () => {
    const word = fc.constantFrom('cột', ':', ';', ' – ', '12', 'kế hoạch', 'năm 2017', '.', ' ', ',');
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '))), (lines) => {
        const { blocks, tables, text } = read(lines);
        const starts = blocks.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { start, end } of [...blocks, ...tables]) expect(start <= end && end <= text.length).toBe(true);
      }),
    );
  });
});
