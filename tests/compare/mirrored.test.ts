import { describe, expect, it } from 'vitest';
import type { ComparedPage, Comparison, FigurePair, Told } from '../../lib/compare/comparison.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { demoPages } from '../../scripts/demo/pages.ts';
import { pack } from '../world.ts';
import { held, pageOf, readPage } from './two-pages.ts';

/** Pages with figures of many kinds: the resolution's own news, the same with wrong numbers, and hand-made ones. */
const demo = demoPages(pack.text).map(({ title, paragraphs, published }) =>
  readPage(articleFromText({ title, paragraphs }, { published })),
);
const made = [
  'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 397 lao động, trong đó nữ 120 lao động; bằng 108,6% kế hoạch.',
  'Năm 2016, thành phố Bắc Kạn tạo việc làm cho gần 400 lao động, vượt 8,6% kế hoạch. Tỷ lệ hộ nghèo giảm 0,32%.',
  'Năm 2016, chi ngân sách nhà nước của thành phố Bắc Kạn cho giáo dục là 45 tỷ đồng; tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều tăng 0,32%.',
  'Chỉ tiêu tỉnh giao thành phố Bắc Kạn năm 2017: trồng 100 ha rừng, kết nạp từ 80 đến 90 đảng viên.',
  'Năm 2017, thành phố Bắc Kạn phấn đấu trồng mới 120 ha rừng, kết nạp 95 đảng viên.',
].map((body) => pageOf(body));
const PAGES: readonly ComparedPage[] = [...demo, ...made];

const SWAPPED: Readonly<Record<string, string>> = {
  here: 'there',
  there: 'here',
  doubts: 'otherDoubts',
  otherDoubts: 'doubts',
  words: 'otherWords',
  otherWords: 'words',
  definition: 'otherDefinition',
  otherDefinition: 'definition',
  issuer: 'otherIssuer',
  otherIssuer: 'issuer',
  value: 'otherValue',
  otherValue: 'value',
};
const TURNED: Readonly<Record<string, string>> = {
  above: 'below',
  below: 'above',
  up: 'down',
  down: 'up',
  here: 'there',
  there: 'here',
};
const turn = (word: string): string => TURNED[word] ?? word;

/** What a reason says where the two pages have changed their places. */
function mirrored({ code, params }: Told<string>) {
  const entries = Object.entries(params).map(([key, value]) => {
    const isSide = ['side', 'direction'].includes(key);
    if (key === 'sides') return [key, [...(value as readonly string[])].map(turn).sort()];
    return [SWAPPED[key] ?? key, isSide ? turn(value as string) : value];
  });
  return { code, params: Object.fromEntries(entries) };
}
const plain = ({ code, params }: Told<string>) => ({
  code,
  params: Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      key === 'sides' ? [...(value as readonly string[])].sort() : value,
    ]),
  ),
});

const inOrder = (pairs: readonly FigurePair[], by: (pair: FigurePair) => readonly [number, number]) =>
  pairs.toSorted((a, b) => by(a)[0] - by(b)[0] || by(a)[1] - by(b)[1]);

const everyTwo = PAGES.flatMap((here, i) => PAGES.map((there, j) => [i, j, here, there] as const));

/** The sentence with the names of the pages, and what goes with them, exchanged. */
const WORDS: readonly (readonly [string, string])[] = [
  ['bài này', 'bài kia'],
  ['Bài này', 'Bài kia'],
  ['this article', 'the other article'],
  ['This article', 'The other article'],
];

describe.each(everyTwo)('pages %i and %i', (_i, _j, here, there) => {
  it('say the same of each other whichever is which', () => {
    const one: Comparison = held(here, there);
    const other: Comparison = held(there, here);
    expect(other.only).toEqual({ here: one.only.there, there: one.only.here });
    expect(other.unknown).toEqual({ here: one.unknown.there, there: one.unknown.here });
    const swapped = inOrder(other.pairs, (pair) => [pair.there, pair.here]);
    expect(swapped.map(({ here: a, there: b, standing }) => [b, a, standing])).toEqual(
      inOrder(one.pairs, (pair) => [pair.here, pair.there]).map(({ here: a, there: b, standing }) => [a, b, standing]),
    );
    for (const [at, pair] of inOrder(one.pairs, (p) => [p.here, p.there]).entries()) {
      const mirror = swapped[at]!;
      expect(mirrored(mirror.reason)).toEqual(plain(pair.reason));
      expect(mirror.remarks.map(mirrored)).toEqual(pair.remarks.map(plain));
      for (const lang of ['vi', 'en'] as const) {
        // what one sentence says of this page the other says of the other, with as many words
        const [said, back] = [pair.reason.text![lang], mirror.reason.text![lang]];
        for (const [a, b] of WORDS) {
          const count = (words: string, name: string) => words.toLowerCase().split(name.toLowerCase()).length - 1;
          expect(count(said, a) + count(said, b)).toBe(count(back, a) + count(back, b));
        }
      }
    }
  });
});

it.each(PAGES.map((page, at) => [at, page] as const))('page %i has nothing apart from itself', (_at, page) => {
  const { pairs, only } = held(page, page);
  expect(pairs.filter(({ standing }) => standing === 'apart')).toEqual([]);
  expect(only).toEqual({ here: [], there: [] });
  // what says the same in the same words is the same, unless it takes itself back or is only a part
  for (const { here, there, standing, reason } of pairs)
    if (here === there && reason.code !== 'open-taken-back' && reason.code !== 'open-doubt')
      expect(standing).toBe('same');
});
