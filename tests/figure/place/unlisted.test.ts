import { expect, it } from 'vitest';
import { figuresOf } from '../passage.ts';

const places = (line: string): readonly (string | null)[] =>
  figuresOf('Tin trong tỉnh Bắc Kạn', [line]).map(({ place }) => place);

it.each([
  ['Thôn Nà Diểu góp 214 ngày công.', ['na-dieu']],
  ['Bà con thôn Nà Diểu, xã Nông Thượng góp 214 ngày công.', ['na-dieu']],
  ['Ở Kông Chro (Gia Lai), năm 2022 còn 2.700 hộ nghèo.', ['kong-chro']],
  ['Tại Sùng Đô (huyện Văn Chấn) có 31 hộ nghèo.', ['sung-do']],
])('a place that no list has is read by its level or its bracket: %s', (line, found) => {
  expect(places(line)).toEqual(found);
});

it.each([
  ['Xã Nông Thượng có 8 thôn, trồng 27 ha rừng.', 'nong-thuong'],
  ['Nông Thượng (thành phố Bắc Kạn) trồng 27 ha rừng.', 'nong-thuong'],
])('a word of a village without a name, and a place that the lists have, are none: %s', (line, place) => {
  expect(places(line).at(-1)).toBe(place);
});
