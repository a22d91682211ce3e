import { describe, expect, it } from 'vitest';
import { figuresOf } from '../passage.ts';

const CITY = 'Thành phố Bắc Kạn năm 2016';
const bodies = (title: string, line: string): readonly (string | undefined)[] =>
  figuresOf(title, [line]).map(({ body }) => body?.text);

describe('whose figure it is within a place', () => {
  it.each([
    ['Công an thành phố Bắc Kạn xử lý 37 vụ vi phạm.', 'Công an thành phố'],
    ['Khu công nghiệp Thanh Bình có 17 dự án.', 'Khu công nghiệp'],
    ['Nhà máy ở phường Xuất Hóa tạo việc làm cho 210 lao động.', 'Nhà máy'],
    ['Hội Nông dân thành phố kết nạp 156 hội viên.', 'Hội Nông dân'],
  ])('is the subject of its clause: %s', (line, body) => {
    expect(bodies(CITY, line)).toEqual([body]);
  });

  it('is what the title tells of, where the clause names no place', () => {
    expect(bodies('Hội Nông dân thành phố Bắc Kạn tổng kết', 'Năm qua, các chi hội kết nạp 156 hội viên.')).toEqual([
      'Hội Nông dân',
    ]);
  });

  it.each([
    ['Hội Nông dân thành phố Bắc Kạn tổng kết', 'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động.'],
    ['Công an thành phố Bắc Kạn thông tin', 'Trong tháng, tỷ lệ điều tra khám phá đạt 82,8%.'],
    [CITY, 'Theo Công an thành phố, xảy ra 58 vụ.'],
    [CITY, 'Thành phố tạo việc làm cho 379 lao động.'],
  ])('is the place itself under "%s": %s', (title, line) => {
    expect(bodies(title, line)).toEqual([undefined]);
  });
});
