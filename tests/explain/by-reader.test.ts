import { expect, test } from 'vitest';
import { byReader, toOthers } from '../../lib/explain/by-reader.ts';

test.each([
  ['vi', 'Đây là kết quả thực hiện.', 'Theo cách hiểu của bạn: đây là kết quả thực hiện.'],
  ['vi', 'Nghị quyết năm 2017 cũng viết 90.', 'Theo cách hiểu của bạn: nghị quyết năm 2017 cũng viết 90.'],
  ['vi', '“2,88%” khớp với nguồn.', 'Theo cách hiểu của bạn: “2,88%” khớp với nguồn.'],
  ['vi', 'UBND tỉnh giao mức khác.', 'Theo cách hiểu của bạn: UBND tỉnh giao mức khác.'],
  ['vi', 'Bắc Kạn không có số này.', 'Theo cách hiểu của bạn: Bắc Kạn không có số này.'],
  ['en', 'The same as in the report.', 'By your reading: the same as in the report.'],
] as const)('no capital stands behind the colon, but that of a name: %s, %s', (lang, sentence, told) => {
  expect(byReader(sentence, lang)).toBe(told);
});

test('others are told the same in words of their own', () => {
  expect(toOthers(byReader('Đúng như báo cáo.', 'vi'), 'vi')).toBe(
    'Theo cách hiểu của người đối chiếu: đúng như báo cáo.',
  );
});
