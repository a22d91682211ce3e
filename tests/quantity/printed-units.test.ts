import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../lib/quantity/read-numbers.ts';
import type { Article, Cell, Table } from '../../lib/text/article.ts';
import { brief, quantitiesOf, unitIndex } from './reading.ts';

/** An article that is one table: rows of cells, the first row its head. */
function tableArticle(rows: string[][], before = ''): Article {
  let text = before === '' ? '' : `${before}\n`;
  const blocks: Article['blocks'][number][] =
    before === '' ? [] : [{ kind: 'paragraph', depth: 0, start: 0, end: before.length }];
  const cells: Cell[] = [];
  const start = text.length;
  rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      const at = text.length;
      text += cell;
      cells.push({
        row: rowIndex,
        column,
        rowSpan: 1,
        columnSpan: 1,
        head: rowIndex === 0,
        start: at,
        end: text.length,
      });
      if (cell !== '') blocks.push({ kind: 'cell', depth: 0, start: at, end: text.length });
      text += '\n';
    });
  });
  const table: Table = { caption: null, cells, start, end: text.length };
  return { title: '', text, blocks, tables: [table], looks: [], published: null, lang: 'vi', url: null };
}

const ofTable = (rows: string[][], before?: string): string[] => {
  const article = tableArticle(rows, before);
  return readNumbers(article, unitIndex).quantities.map((quantity) => brief(article.text, quantity));
};

describe('units printed once for many numbers', () => {
  test('a unit line above pasted rows', () => {
    expect(quantitiesOf('Kết quả thu ngân sách\nĐVT: 1.000đ\nThu nội địa\t5.200\nThu khác 1.300\n')).toEqual([
      '5.200 = 5200000 VND ±1000',
      '1.300 = 1300000 VND ±1000',
    ]);
    expect(quantitiesOf('Đơn vị tính: triệu đồng\nThu nội địa: 99.628,5')).toEqual([
      '99.628,5 = 99628500000 VND ±100000',
    ]);
  });

  test('a unit in a bracket behind a number, but no other number that stands there', () => {
    expect(quantitiesOf('thu 5.200 (1.000đ)')).toEqual(['5.200 (1.000đ) = 5200000 VND ±1000']);
    expect(quantitiesOf('có 122/122 (100%) và 15 (10 người)')).toEqual([
      '122/122 = 122/122 count',
      '100% = 100 percent ±1',
      '15 = 15 count',
      '10 người = 10 person',
    ]);
  });

  test('a head that ends in its unit, over lines with a name and a number', () => {
    const lines = 'Chợ Mới: 1.102\nThành phố Bắc Kạn: 106\nSố hộ tham gia: 12 hộ\nCả tỉnh trồng vượt 3 lần';
    expect(quantitiesOf(`Diện tích rừng trồng mới như sau (ha):\n${lines}`)).toEqual([
      '1.102 = 1102 ha ±1',
      '106 = 106 ha ±1',
      '12 hộ = 12 household',
      '3 lần = 3 times ±1',
    ]);
  });

  test('a unit line does not reach into prose or over units of their own', () => {
    const prose = `Trong năm thành phố đã có nhiều cố gắng ${'và quyết tâm '.repeat(10)}nên đã trồng 12 vườn ươm`;
    expect(quantitiesOf(`Đơn vị: triệu đồng\nThu: 5.200\nSố hộ: 12 hộ\n${prose}`)).toEqual([
      '5.200 = 5200000000 VND ±1000000',
      '12 hộ = 12 household',
      '12 = 12 count',
    ]);
  });

  test('the head of a column, and percent over the unit of a row', () => {
    expect(
      ofTable([
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'So KH (%)'],
        ['1', 'Thu ngân sách', 'Triệu đồng', '96.000', '99.628', '103,8'],
        ['2', 'Trồng rừng', 'ha', '100', '1950', '117'],
        ['3', 'Kết nạp đảng viên', 'Đảng viên', '90', '139', '154,4'],
      ]),
    ).toEqual([
      '96.000 = 96000000000 VND ±1000000',
      '99.628 = 99628000000 VND ±1000000',
      '103,8 = 103.8 percent ±0.1',
      '100 = 100 ha ±1',
      '1950 = 1950 ha ±1',
      '117 = 117 percent ±1',
      '90 = 90 party-member',
      '139 = 139 party-member',
      '154,4 = 154.4 percent ±0.1',
    ]);
  });

  test.each([[['Năm 2014', 'Năm 2015']], [['2014', '2015']]])(
    'years in front of rows are heads: %j',
    ([first, last]) => {
      const before = 'Đơn vị tính: %';
      expect(
        ofTable(
          [
            [first!, '5,1'],
            [last!, '3,20'],
          ],
          before,
        ),
      ).toEqual(['5,1 = 5.1 percent ±0.1', '3,20 = 3.2 percent ±0.01']);
    },
  );

  test('a number that looks like a year is one behind the name of its row', () => {
    expect(
      ofTable([
        ['Nội dung', 'Số lượng (hộ)'],
        ['Hộ được cấp thẻ', '2015'],
      ]),
    ).toEqual(['2015 = 2015 household']);
  });

  test('a last column of nothing but units', () => {
    expect(
      ofTable([
        ['Chi ngân sách năm 2016', '251', 'tỷ đồng'],
        ['Tỷ lệ hộ nghèo', '3,88', '%'],
      ]),
    ).toEqual(['251 = 251000000000 VND ±1000000000', '3,88 = 3.88 percent ±0.01']);
    expect(
      ofTable([
        ['Hộ', '12'],
        ['Học sinh', '40'],
      ]),
    ).toEqual(['12 = 12 count', '40 = 40 count']);
  });

  test('the line right before a table, and a column that has its own', () => {
    expect(
      ofTable(
        [
          ['Xã', 'Thu', 'Diện tích (ha)'],
          ['Dương Quang', '147,7', '80'],
        ],
        'Đơn vị tính: Triệu đồng',
      ),
    ).toEqual(['147,7 = 147700000 VND ±100000', '80 = 80 ha ±1']);
  });
});
