import { SMALL_ENGLISH_NUMBERS } from '../../quantity/english-words.ts';
import { SMALL_NUMBERS } from '../../quantity/number-words.ts';
import { monthOf } from '../../text/months.ts';
import type { Token } from '../../text/tokens.ts';

/** A report sums up so many months at most. */
const MOST_MONTHS = 11;

/** Without accents these are other words first: "năm" a year, "làm" to do. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['nam', 'lam', 'nham']);

/** Small numbers in words, without accents. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [...SMALL_NUMBERS, ...SMALL_ENGLISH_NUMBERS].filter(
    ([word, value]) => value > 0 && value <= MOST_MONTHS && !OTHER_WORDS.has(word),
  ),
);

/** Quarters as printed. */
export const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};

/** The number of the month that a word names in English, or null. */
export function monthNamed(token: Token | undefined): number | null {
  if (token === undefined || token.kind !== 'word' || token.norm !== token.bare) return null;
  return monthOf(token.bare);
}

/** A month or a day in two digits. */
export const two = (number: number): string => String(number).padStart(2, '0');
