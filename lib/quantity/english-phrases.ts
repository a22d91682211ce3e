import type { Atom } from './atom.ts';
import { wordAtom } from './atom.ts';
import { each, matchForward, phrases } from './phrases.ts';
import type { Scan } from './scan.ts';

interface Phrase {
  readonly digits: string;
  readonly exponent: number;
  readonly about: boolean;
  readonly unit: string | null;
  /** Words at its end that only say what it is of: they stay outside. */
  readonly outside: number;
}

const exact = (digits: string, exponent: number, outside = 0): Phrase => ({
  digits,
  exponent,
  about: false,
  unit: null,
  outside,
});
/** "hundreds of households" is about a hundred, as "hàng trăm hộ" is. */
const about = (digits: string, exponent: number): Phrase => ({
  ...exact(digits, exponent),
  about: true,
});
const times = (digits: string): Phrase => ({ ...exact(digits, 0), unit: 'times' });

const PHRASES = phrases<Phrase>([
  ...each('a dozen', exact('12', 0)),
  ...each('a hundred', exact('100', 0)),
  ...each('a thousand', exact('1', 3)),
  ...each('a million', exact('1', 6)),
  ...each('a billion', exact('1', 9)),
  ...each('a trillion', exact('1', 12)),
  ...each('a quarter of', exact('25', -2, 1)),
  ...each('a third of', exact('333333333333333', -15, 1)),
  ...each('half of|half the|half its|half their|half all', exact('5', -1, 1)),
  ...each('half a', exact('5', -1)),
  ...each('dozens of', about('12', 0)),
  ...each('tens of thousands of', about('10', 3)),
  ...each('hundreds of', about('100', 0)),
  ...each('hundreds of thousands of', about('100', 3)),
  ...each('thousands of', about('1', 3)),
  ...each('millions of', about('1', 6)),
  ...each('billions of', about('1', 9)),
  ...each('several hundred|a few hundred', about('100', 0)),
  ...each('several thousand|a few thousand', about('1', 3)),
  ...each('several dozen|a few dozen', about('12', 0)),
  ...each('doubled', times('2')),
  ...each('tripled', times('3')),
]);

const STARTERS = new Set(PHRASES.norm.keys());

/** For the tokeniser's tags. */
export const beginsEnglishPhrase = (word: string): boolean => STARTERS.has(word);

/** "the second half of the year" is a stretch of time. */
const PART_OF_TIME = new Set(['first', 'second', 'last', 'latter', 'final', 'other', 'the', 'one', 'former']);

/** An English number that is no word by word number: "a dozen", "hundreds of", "half of", "doubled". */
export function readEnglishPhrase(scan: Scan, at: number): Atom | null {
  const found = matchForward(scan, at, PHRASES);
  if (found === null) return null;
  const { digits, exponent, unit, outside } = found.value;
  if (scan.tokens[at]!.norm === 'half' && PART_OF_TIME.has(scan.tokens[at - 1]?.norm ?? '')) return null;
  return { ...wordAtom(at, found.to - outside, digits, exponent), unit, about: found.value.about };
}
