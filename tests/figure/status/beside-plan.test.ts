import { expect, it } from 'vitest';
import { figuresOf } from '../passage.ts';

const statuses = (line: string): readonly string[] =>
  figuresOf('Thành phố Bắc Kạn năm 2017', [line]).map(({ status }) => status);

it.each([
  ['Thu ngân sách: nghị quyết ghi 30 tỷ đồng, thực hiện 37,5 tỷ đồng (đạt 125%).', ['target', 'result', 'result']],
  ['Kết nạp 512 đảng viên, vượt 62 so với chỉ tiêu đại hội là 450.', ['result', 'result', 'target']],
  ['So với kế hoạch tỉnh giao là 350 lao động, kết quả đạt 108,3%.', ['target', 'result']],
  ['Mức 55% mà nghị quyết đề ra đã không đạt.', ['target']],
  ['It planted 112 hectares, more than the 100 hectares its committee had asked for.', ['result', 'target']],
])('what was done and what was planned stand beside each other: %s', (line, read) => {
  expect(statuses(line)).toEqual(read);
});

it('behind an aim "thực hiện" aims too', () => {
  expect(statuses('Phấn đấu thực hiện 37 tỷ đồng thu ngân sách.')).toEqual(['target']);
});
