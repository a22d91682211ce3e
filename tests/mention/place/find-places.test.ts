import { expect, it } from 'vitest';
import { linesOf } from '../../figure/read.ts';

/** The places that a sentence names as "id role", an office with "*"; a level alone as its kind in brackets. */
const placesOf = (text: string): string[] =>
  linesOf('Tin', [text])
    .at(-1)!
    .places.map(({ id, kind, organ, role }) => `${id ?? `[${kind}]`}${organ ? '*' : ''} ${role}`);

it.each<[string, string[]]>([
  // By name.
  ['Thành phố Bắc Kạn trồng 40 ha rừng.', ['bac-kan-city whose']],
  ['Tỉnh Bắc Kạn trồng 40 ha rừng.', ['bac-kan-province whose']],
  ['Xã Dương Quang, Nông Thượng trồng 40 ha rừng.', ['duong-quang whose', 'nong-thuong whose']],
  ['UBND phường Sông Cầu trồng 40 ha rừng.', ['song-cau* whose']],
  // By its level: a place of no list, a name that is listed at another level, a level alone.
  ['Thành phố Sông Lam trồng 40 ha rừng.', ['song-lam whose']],
  ['Thị xã Sông Cầu trồng 40 ha rừng.', ['thi-xa-song-cau whose']],
  ['Song Lam City planted 40 ha of forest.', ['song-lam whose']],
  // The level stands in front of an id that a province has without it (DESIGN §2).
  ['Son La City planted 40 ha of forest.', ['thanh-pho-son-la whose']],
  ['Toàn thành phố trồng 40 ha rừng.', ['[city] whose']],
  ['Các xã trồng 40 ha rừng.', []],
  ['8 xã, phường trồng 40 ha rừng.', []],
  // What it is named for.
  ['Thành phố trồng 40 ha rừng, cao hơn tỉnh.', ['[city] whose', '[province] compared']],
  ['Thành phố đạt 90% kế hoạch tỉnh giao.', ['[city] whose', '[province] issuer']],
  [
    'Xã Nông Thượng là xã đầu tiên của thành phố đạt 19 tiêu chí.',
    ['nong-thuong whose', '[commune] whose', '[city] apposition'],
  ],
])('%s', (text, places) => {
  expect(placesOf(text)).toEqual(places);
});
