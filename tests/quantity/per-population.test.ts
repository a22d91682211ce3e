import { expect, test } from 'vitest';
import { quantitiesOf } from './reading.ts';

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
