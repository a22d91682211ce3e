import { expect, it } from 'vitest';
import { periodName } from '../../lib/explain/periods.ts';

it.each([
  ['2016', 'năm 2016', '2016'],
  ['2016-H1', '6 tháng đầu năm 2016', 'the first half of 2016'],
  ['2016-H2', '6 tháng cuối năm 2016', 'the second half of 2016'],
  ['2017-Q1', 'quý I năm 2017', 'quarter 1 of 2017'],
  ['2017-9M', '9 tháng đầu năm 2017', 'the first 9 months of 2017'],
  ['2020-04', 'tháng 4 năm 2020', 'April 2020'],
  ['2011-2016', 'giai đoạn 2011 – 2016', '2011–2016'],
  ['2025-to-06-06', 'từ đầu năm đến ngày 6/6/2025', '2025 up to 6 June'],
  ['2016-to', 'từ đầu năm 2016 đến ngày chưa rõ', '2016 up to an unsaid day'],
  ['unknown', 'kỳ chưa rõ', 'an unknown period'],
])('%s', (notation, vi, en) => {
  expect([periodName(notation, 'vi'), periodName(notation, 'en')]).toEqual([vi, en]);
});
