import { describe, expect, it } from 'vitest';
import { figuresOf } from '../passage.ts';

const placesOf = (title: string, ...lines: string[]) =>
  figuresOf(title, lines, '2021-01-10').map(({ place, value }) => `${place} ${value}`);

describe('a number behind a name tells a commune from its namesake', () => {
  it.each([
    ['Năm 2020, xã Sơn Kim 1 thu ngân sách 12 tỷ đồng.', ['son-kim-1 12000000000']],
    ['Xã Sơn Kim 2 trồng 12 ha rừng.', ['son-kim-2 12']],
    ['Sổ sách của xã Sơn Kim 1 vẫn ghi 12 ha rừng trồng mới.', ['son-kim-1 12']],
  ])('%s', (line, expected) => {
    expect(placesOf('Chuyện cuối năm', line)).toEqual(expected);
  });

  it.each([
    ['Xã An Hòa 8 tiêu chí, xã An Bình 5 tiêu chí.', ['an-hoa 8', 'an-binh 5']],
    ['Xã An Hòa 8, xã An Bình 5 tiêu chí.', ['an-hoa 8', 'an-binh 5']],
    ['Xã An Hòa 6 tháng đầu năm trồng 12 ha rừng.', ['an-hoa 12']],
  ])('but where it counts: %s', (line, expected) => {
    expect(placesOf('Chuyện cuối năm', line)).toEqual(expected);
  });

  it('"xã bạn" is another one, with a name and without', () => {
    const [own, named, other, back] = placesOf(
      'Xã Sơn Kim 1 cuối năm',
      'Xã trồng 12 ha rừng.',
      'Xã bạn Sơn Kim 2 trồng 14 ha rừng.',
      'Xã bạn trồng 16 ha rừng.',
      'Cả năm, xã kết nạp 9 đảng viên.',
    );
    expect([own, named, back]).toEqual(['son-kim-1 12', 'son-kim-2 14', 'son-kim-1 9']);
    expect(other).not.toMatch(/^son-kim/u);
  });
});
