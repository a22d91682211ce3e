import { expect, test } from 'vitest';
import { unbroken } from '../../components/unbroken.ts';

/** A blank that ends no line, as it can be seen. */
const seen = (words: string): string => unbroken(words).replaceAll('\u00a0', '_');

test.each([
  ['5 số liệu khác nguồn, 11 khớp', '5_số liệu khác nguồn, 11_khớp'],
  ['bài cao hơn 36 tỷ đồng (16,7%).', 'bài cao hơn 36_tỷ đồng (16,7%).'],
  ['hơn 2.500 tỷ đồng', 'hơn 2.500_tỷ đồng'],
  ['Thành phố Bắc Kạn · năm 2016', 'Thành phố Bắc Kạn · năm_2016'],
  ['tại Hội nghị lần thứ 7: quý 1', 'tại Hội nghị lần thứ_7: quý_1'],
  ['chỉ tiêu 90 Đảng viên', 'chỉ tiêu 90_Đảng viên'],
  ['54,8% của 2016', '54,8%_của 2016'],
  ['Nghị quyết năm ấy', 'Nghị quyết năm ấy'],
])('a number stays with its word: %s', (words, expected) => {
  expect(seen(words)).toBe(expected);
});
