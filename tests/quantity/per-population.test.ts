import { expect, test } from 'vitest';
import { readNumbers } from '../../lib/quantity/read-numbers.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { withTables } from '../../lib/text/tables.ts';
import { quantitiesOf, unitIndex } from './reading.ts';

test.each<[string, string[]]>([
  ['Số giường bệnh trên 1 vạn dân: 27,5 giường.', ['27,5 giường = 27.5 bed-per-population-10000 ±0.1']],
  ['Số giường bệnh/vạn dân: 30 giường.', ['30 giường = 30 bed-per-population-10000']],
  ['Số bác sĩ/10.000 dân đạt 8,2.', ['8,2 = 8.2 person-per-population-10000 ±0.1']],
  [
    'Đạt 25,4 giường/vạn dân, có 340 bác sĩ.',
    ['25,4 giường/vạn dân = 25.4 bed-per-population-10000 ±0.1', '340 bác sĩ = 340 person'],
  ],
  // another part of the sentence counts by itself
  ['Số bác sĩ trên 1 vạn dân tăng; toàn tỉnh có 340 bác sĩ.', ['340 bác sĩ = 340 person']],
  ['Xã có trên 1 vạn dân.', ['trên 1 vạn dân = 10000 person more-than ±10000']],
])('%s', (text, expected) => {
  expect(quantitiesOf(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  [
    'Kết nạp 148 đảng viên/chỉ tiêu 125 đảng viên.',
    ['148 đảng viên = 148 party-member', '125 đảng viên = 125 party-member'],
  ],
  ['Giá vàng 5,42 triệu đồng/chỉ.', ['5,42 triệu đồng/chỉ = 5420000 VND-per-tael ±10000']],
])('%s: what stands behind a stroke is not always what it is counted by', (text, expected) => {
  expect(quantitiesOf(text)).toEqual(expected);
});

test('a row of a table is counted for so many people as its name says, whatever its column of units prints', () => {
  const table = [
    'TT | Chỉ tiêu | Đơn vị | Năm 2023 | Kế hoạch 2024',
    '1 | Số giường bệnh/10.000 dân | giường | 33,4 | 34,2',
    '2 | Số bác sĩ/vạn dân | bác sĩ | 8,86 | 9,12',
    '3 | Số bác sĩ | bác sĩ | 340 | 352',
  ].join('\n');
  const { quantities } = readNumbers(withTables(articleFromText({ text: table })), unitIndex);
  expect(quantities.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
    '33.4 bed-per-population-10000',
    '34.2 bed-per-population-10000',
    '8.86 person-per-population-10000',
    '9.12 person-per-population-10000',
    '340 person',
    '352 person',
  ]);
});
