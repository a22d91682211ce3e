import { expect, test } from 'vitest';
import { isDateFormat, numberText } from '../../lib/office/number-text.ts';

// what a spreadsheet with Vietnamese settings shows (ECMA-376, part 1, 18.8.31)
test.each([
  ['2500000', '#,##0', '2.500.000'],
  ['2500000', '#,##0,', '2.500'],
  ['2500000', '#,##0.0,,', '2,5'],
  ['2543200', '#,##0,.0', '2.543,2'],
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
  // a digit place that stays empty is no digit
  ['1.5', '0.0??', '1,5'],
  ['1.25', '0.???', '1,25'],
  // each section is for its numbers: above, below, nought; or those that its condition names
  ['-1.25', '0.00;-0.0', '-1,3'],
  ['0', '0.00;-0.0;0', '0'],
  ['0', '0.00;-0.0', '0,00'],
  ['0', '#,##0;-#,##0;', '0'],
  ['500', '[>=1000]#,##0,;0', '500'],
  ['1000', '[<1000]0;#,##0', '1.000'],
  ['25', '[<=1]0.0%;0', '25'],
  ['0.25', '[<=1]0.0%;0', '25,0%'],
  ['7', '0" hộ; xã";-0', '7'],
  // signs, brackets, colours and languages say nothing of thousands
  ['-2500000', '#,##0,_);[Red]\\(#,##0,\\)', '-2.500'],
  ['2500000', '[$-42A]#,##0,"-"', '2.500'],
  ['số', '0', 'số'],
])('%s as %s is printed %s', (raw, format, printed) => {
  expect(numberText(raw, format)).toBe(printed);
});

// the words would be left out, and the number be another by thousands or millions
test.each([
  ['2500000000', '#,##0.0,,," tỷ"', '2.500.000.000'],
  ['2500000000', '#,##0,," triệu đồng"', '2.500.000.000'],
  ['2500000000', '#,##0,,\\t\\r', '2.500.000.000'],
  ['2500', '#,##0,[$₫-42A]', '2.500'],
  ['2500', '#,##0,"000"', '2.500'],
  ['2500', '[>=1000]#,##0,;0', '2.500'],
  ['500', '[>999999]#,##0.0,,"tr";[>999]#,##0,"k";0', '500'],
  ['45000', '[>999999]#,##0.0,,"tr";[>999]#,##0,"k";0', '45.000'],
  ['-2500000', '#,##0;-#,##0,,"tr"', '-2.500.000'],
])('%s as %s is printed in full: %s', (raw, format, printed) => {
  expect(numberText(raw, format)).toBe(printed);
});

// each is looked through for every cell of a sheet; in quadratic time each of these takes longer than a test may
test.each(['[', '[a', ',', '[>1'])('a format of nothing but %s comes to an end', (piece) => {
  const format = `"${piece.repeat(400_000)}`;
  for (const one of [format, format.slice(1), `0,${format.slice(1)}`]) {
    numberText('1', one);
    isDateFormat(one, 0);
  }
});
