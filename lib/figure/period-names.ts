import type { Token } from '../text/tokens.ts';

/** Small numbers in words, without accents. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
};

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

const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Short names of months in English, as long as no Vietnamese word is spelled so. */
const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Every name of a month. */
export const MONTH_NAMES: readonly string[] = [...MONTHS, ...SHORT_MONTHS.filter((name) => name !== ''), 'sept'];

/** The number of the month that a word names in English, or null. */
export function monthNamed(token: Token | undefined): number | null {
  if (token === undefined || token.kind !== 'word' || token.norm !== token.bare) return null;
  if (token.bare === 'sept') return 9;
  const month = Math.max(MONTHS.indexOf(token.bare), SHORT_MONTHS.indexOf(token.bare));
  return month < 0 ? null : month + 1;
}

/** Numbers of months that a report sums up. */
export const ENGLISH_COUNTS: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, ten: 10, eleven: 11 };

/** A month or a day in two digits. */
export const two = (number: number): string => String(number).padStart(2, '0');
