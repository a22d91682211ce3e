import { expect, it } from 'vitest';
import { figuresOf } from '../passage.ts';

const cautions = (line: string): readonly string[] =>
  figuresOf('Thành phố Bắc Kạn: Kết quả năm 2017', [line, 'Năm 2017, kết nạp 80 đảng viên.'])[0]!.cautions.map(
    ({ kind }) => kind,
  );

it.each(['Kế hoạch tỉnh giao', 'Chỉ tiêu', 'Kế hoạch năm 2017'])('under "%s" a number may be planned', (line) => {
  expect(cautions(line)).toContain('plan');
});

it.each(['Kết quả xây dựng Đảng', 'Phát triển đảng viên'])('under "%s" it is not', (line) => {
  expect(cautions(line)).not.toContain('plan');
});
