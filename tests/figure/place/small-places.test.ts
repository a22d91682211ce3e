import { expect, it } from 'vitest';
import { figuresOf } from '../passage.ts';

const placesIn = (...lines: string[]) =>
  figuresOf('Chuyện làm nông thôn mới ở Ba Bể', lines, '2020-01-10').map(({ place, evidence }) => [
    place,
    evidence.place?.how,
  ]);

const FIRST = 'Về xã Khang Ninh những ngày đầu năm, ai cũng vui.';

it('a level alone is the only place of that level that the article names', () => {
  const [[place] = []] = placesIn(FIRST, 'Năm 2019, thu ngân sách của xã được 11,2 tỷ đồng.');
  expect(place).toBe('khang-ninh');
});

it('of several it is said of none', () => {
  const other = 'Xã Quảng Khê bên cạnh cũng đổi thay.';
  const [[, how] = []] = placesIn(FIRST, other, 'Năm 2019, thu ngân sách của xã được 11,2 tỷ đồng.');
  expect(how).toBe('assumed');
});

it('and "các xã" is no one of them', () => {
  const [[place] = []] = placesIn(FIRST, 'Năm 2019, các xã thu ngân sách được 11,2 tỷ đồng.');
  expect(place).toBe('ba-be');
});
