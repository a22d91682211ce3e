import { expect, test } from 'vitest';
import { numberText } from '../../lib/office/number-text.ts';

// what a spreadsheet with Vietnamese settings shows (ECMA-376, part 1, 18.8.31)
test.each([
  ['2500000', '#,##0', '2.500.000'],
  ['2500000', '#,##0,', '2.500'],
  ['2500000', '#,##0.0,,', '2,5'],
  ['2500000', '0', '2500000'],
  ['0.0288', '0.00%', '2,88%'],
  ['2.88', '0.0#"%"', '2,88%'],
  ['2.88', '0.00\\%', '2,88%'],
  ['1.5', '0.0##', '1,5'],
  ['1.23456', '0.0##', '1,235'],
  ['1.5', '# ?/?', '1,5'],
  ['1.25', 'General', '1,25'],
  ['251.4', '#,##0.0_);(#,##0.0)', '251,4'],
  ['12', '0" xã"', '12'],
  ['số', '0', 'số'],
])('%s as %s is printed %s', (raw, format, printed) => {
  expect(numberText(raw, format)).toBe(printed);
});
