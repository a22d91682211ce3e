/** A stretch of a page that is given as paragraphs (UTF-16, `end` exclusive, in the paragraph `last` where it is another). */
export interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly last?: number;
  readonly end: number;
}

/** A page before and after an edit, a passage that was noted, and what is to be said of it afterwards. */
export interface EditedPage {
  readonly kind: string;
  readonly before: readonly string[];
  readonly noted: Place;
  readonly after: readonly string[];
  /** Where the passage stands now; null when it is gone. */
  readonly now: Place | null;
  /** Has a number in it become another? Null: it has other numbers than before, and must at least not be said to be the same. */
  readonly isChanged: boolean | null;
  /** Another place where the same words stand between the same words: to name it is no wrong answer. */
  readonly alsoAt?: Place;
}

export type Random = () => number;

/** Pseudo-random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/**
 * A figure with up to two words in front and its unit behind: "hơn 2.500 tỷ đồng", "2,88%", "tăng 16,8%", "640/350 lao động".
 * It does not begin within another number, a day, an hour or a unit ("12/2017", "16 giờ 45", "m2").
 */
const FIGURE =
  /(?<![\p{L}\d.,]|[\p{L}\d]\/|(?:năm|tháng|ngày|giờ) (?=\d))(?:[\p{L}]+ ){0,2}\d+(?:[.,]\d+)*(?:\/\d+(?:[.,]\d+)*)?(?:%| [\p{L}]+(?: [\p{L}]+)?)/gu;
/** A few words without a number. */
const WORDS = /[\p{L}]+(?: [\p{L}]+){3,5}/gu;

/** A passage somebody may note: mostly a figure. Null on a page that has none. */
export function somePassage(paragraphs: readonly string[], random: Random, figures = random() < 0.85): Place | null {
  const places = paragraphs.flatMap((text, paragraph) =>
    [...text.matchAll(figures ? FIGURE : WORDS)].map(({ 0: found, index }) => ({
      paragraph,
      start: index,
      end: index + found.length,
    })),
  );
  return places.length === 0 ? null : pick(random, places);
}
