import type { Atom } from '../atom.ts';
import { each, matchBackward, phrasesBack, wordSet } from '../phrases.ts';
import type { Scan } from '../scan.ts';
import { inSet, isDigits, isGlued, isMark } from '../scan.ts';
import type { NumeralMatch } from './match.ts';

export const ORDINALS = phrasesBack<true>([...each('thứ|lần thứ|đứng thứ|kỳ họp thứ|kỳ thứ|năm thứ', true)]);

/** "thứ 7", "lần thứ 11", "thứ hai mươi": always an ordinal (or a day of the week). */
export function readOrdinal(scan: Scan, atom: Atom): NumeralMatch | null {
  const found = matchBackward(scan, atom.from - 1, ORDINALS);
  if (found === null) return null;
  // "đứng thứ 5/63": the place and how many there are.
  const outOf = atom.plain && isMark(scan, atom.to, '/') && isDigits(scan, atom.to + 1);
  return { kind: 'ordinal', from: found.from, to: outOf ? atom.to + 2 : atom.to };
}

export const ORDINAL_ENDINGS = wordSet('st nd rd th');

/** English ordinals: "11th", "the 2nd". */
export function readEnglishOrdinal(scan: Scan, atom: Atom): NumeralMatch | null {
  const ending = atom.plain && isGlued(scan, atom.to) && inSet(scan, atom.to, ORDINAL_ENDINGS);
  return ending ? { kind: 'ordinal', from: atom.from, to: atom.to + 1 } : null;
}
