import { expect, test } from 'vitest';
import { byReader, toOthers } from '../../lib/explain/by-reader.ts';

test.each([
  ['vi', 'Đây là kết quả thực hiện.', 'Theo cách hiểu của bạn: đây là kết quả thực hiện.'],
  ['vi', '“2,88%” khớp với nguồn.', 'Theo cách hiểu của bạn: “2,88%” khớp với nguồn.'],
  ['vi', 'UBND tỉnh giao mức khác.', 'Theo cách hiểu của bạn: UBND tỉnh giao mức khác.'],
  ['vi', 'Số Bắc Kạn nêu.', 'Theo cách hiểu của bạn: số Bắc Kạn nêu.'],
  ['en', 'The same as in the report.', 'By your reading: the same as in the report.'],
  ['en', 'VND 36 billion above the source.', 'By your reading: VND 36 billion above the source.'],
  ['en', 'A target, not a result.', 'By your reading: a target, not a result.'],
] as const)(
  'no capital stands behind the colon, but that of letters that stand for words: %s, %s',
  (lang, sentence, told) => {
    expect(byReader(sentence, lang)).toBe(told);
  },
);

test('others are told the same in words of their own', () => {
  expect(toOthers(byReader('Đúng như báo cáo.', 'vi'), 'vi')).toBe(
    'Theo cách hiểu của người đối chiếu: đúng như báo cáo.',
  );
});
