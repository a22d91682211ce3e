import { expect, it } from 'vitest';
import { writesAsVietnamese } from '../../lib/check/number-marks.ts';

it.each([
  ['Gieo trồng 2.150 ha lúa, năng suất 65,8 tạ/ha.', true],
  ['Thu ngân sách 1.234,5 tỷ đồng.', true],
  // no fraction tells how this page writes them
  ['Gieo trồng 2.150 ha lúa.', false],
  ['Gieo trồng 2.150 ha lúa, đạt 108.6% kế hoạch, tăng 3,2%.', false],
  ['1.1. Kinh tế: năm 2016 đạt 3,2%, ngày 20.12.2016.', true],
])('%s', (text, expected) => {
  expect(writesAsVietnamese(text)).toBe(expected);
});
