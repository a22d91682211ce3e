import { expect, test } from 'vitest';
import { buttonTitle } from '../../components/texts/button.ts';

const NONE = { differs: 0, missed: 0, apart: 0, reached: 0, agrees: 0 };

test.each([
  [{ ...NONE, differs: 5, agrees: 11 }, '5 số liệu khác nguồn, 11 khớp', '5 figures differ from the source, 11 match'],
  [{ ...NONE, differs: 1, agrees: 1 }, '1 số liệu khác nguồn, 1 khớp', '1 figure differs from the source, 1 matches'],
  [
    { ...NONE, missed: 1, reached: 2 },
    '1 số liệu chưa đạt chỉ tiêu, 2 đạt chỉ tiêu',
    '1 figure short of the target, 2 on target',
  ],
  [{ ...NONE, agrees: 16 }, 'Mọi số liệu so được đều khớp (16)', 'All 16 comparable figures match'],
  [{ ...NONE, agrees: 1 }, 'Số liệu duy nhất so được khớp với nguồn', 'The one comparable figure matches'],
  [NONE, 'Chưa có số liệu nào so được', 'Nothing here can be compared'],
  [null, 'Đối chiếu trang này và mở bảng', 'Check this page and open the panel'],
])('the button says the result in one sentence: %j', (counts, vi, en) => {
  expect(buttonTitle(counts, 'vi')).toBe(`${vi} · Đối chiếu`);
  expect(buttonTitle(counts, 'en')).toBe(`${en} · Đối chiếu`);
});
