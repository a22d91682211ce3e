import { expect, it } from 'vitest';
import { figuresOf } from '../passage.ts';

const periods = (line: string) => figuresOf('Thành phố Bắc Kạn', [line], '2020-12-30').map(({ period }) => period);

it('the time of a number stands behind the bracket that belongs to it', () => {
  expect(
    periods('Tỷ lệ hộ nghèo giảm từ 5,2% (350 hộ) năm 2015 xuống còn 2,88% (187 hộ) năm 2019.').slice(0, 3),
  ).toEqual(['2015', '2015', '2019']);
});

it('a time behind a comma is of what comes then', () => {
  expect(periods('Năm 2016, kết nạp 90 đảng viên (đạt 102%), năm 2017 kết nạp 95 đảng viên.')).toEqual([
    '2016',
    '2016',
    '2017',
  ]);
});

it('a year in the clause of the number is its own, whatever the sentence goes on with', () => {
  expect(periods('Tỷ lệ hộ nghèo năm 2015 còn 3,2% (320 hộ) tới năm 2016, giảm 0,32%.').slice(0, 2)).toEqual([
    '2015',
    '2015',
  ]);
  expect(periods('Năm 2015 tạo việc làm cho 320 lao động (đạt 102%) còn năm 2016, tăng hơn.')[0]).toBe('2015');
});
