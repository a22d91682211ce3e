import type { Atom } from '../atom.ts';
import { wordSet } from '../phrases.ts';
import type { Scan } from '../scan.ts';
import { inSet, isDigits, isGlued, isMark, wordAt } from '../scan.ts';
import type { NumeralMatch } from './match.ts';
import { isCounted, isMeasured, isYear, smallInteger } from './match.ts';

const LINKS = wordSet('đến tới to');
/** The last word of what announces years: "nhiệm kỳ", "giai đoạn", "thời kỳ", "khóa", "năm", "các năm". */
const LEADS = wordSet('kỳ kì đoạn khóa khoá năm term period');
/** A term or a stage is a few years; more apart, the numbers may count something. */
const MOST_YEARS = 40;

/** "2016 tổ chức 5 hội nghị": behind a year this is the verb, though organisations are counted too. */
export const isHeld = (scan: Scan, at: number): boolean =>
  (wordAt(scan, at) === 'tổ' && wordAt(scan, at + 1) === 'chức') ||
  (wordAt(scan, at) === 'to' && wordAt(scan, at + 1) === 'chuc');

/**
 * "nhiệm kỳ 2015 – 2020 tổ chức hội nghị", "giai đoạn 2016-2020 xã phấn đấu": two years, whatever the word behind them can
 * count. Without a word that announces years, what is counted behind makes them amounts ("2000 - 2050 hộ").
 */
export function readYearSpan(scan: Scan, atom: Atom): NumeralMatch | null {
  const { from, to } = atom;
  const first = smallInteger(scan, from);
  if (!atom.plain || !isYear(first) || !(isMark(scan, to, '-') || inSet(scan, to, LINKS))) return null;
  const second = smallInteger(scan, to + 1);
  if (!isYear(second) || second <= first || second - first > MOST_YEARS) return null;
  const end = to + 2;
  const goesOn = isDigits(scan, end + 1) && isGlued(scan, end) && isGlued(scan, end + 1);
  if (goesOn || isMeasured(scan, end)) return null;
  if (!inSet(scan, from - 1, LEADS) && isCounted(scan, end) && !isHeld(scan, end)) return null;
  return { kind: 'period', from, to: end };
}
