import type { Atom } from '../atom.ts';
import { wordSet } from '../phrases.ts';
import type { Scan } from '../scan.ts';
import { inSet, isDigits, isGlued, isMark } from '../scan.ts';
import type { NumeralMatch } from './match.ts';
import { isMeasured, isYear, smallInteger } from './match.ts';

/** Numbers that anybody may call begin so; no telephone of a person does. */
const HOTLINES = new Set(['1900', '1800']);
/** Digits behind the first four: "1900 1234", "1900 54 54 15". */
const FEWEST_BEHIND = 4;
const MOST_BEHIND = 6;
const YEAR_WORD = wordSet('năm');

/** The token behind a separator of a telephone or card number at `at`: a dot, a dash, or one blank; -1 where there is none. */
function nextRun(scan: Scan, at: number): number {
  const marked = (isMark(scan, at, '.') || isMark(scan, at, '-')) && isGlued(scan, at) && isGlued(scan, at + 1);
  const next = marked ? at + 1 : at;
  if (!isDigits(scan, next) || (next === at && isGlued(scan, at))) return -1;
  return scan.tokens[next]!.start - scan.tokens[at - 1]!.end <= 1 ? next : -1;
}

/** "1900 1234", "1800.6365", "1900-561-252": runs of digits behind 1900 or 1800 that are no year. */
function hotlineEnd(scan: Scan, from: number): number {
  if (!HOTLINES.has(scan.tokens[from]!.norm) || inSet(scan, from - 1, YEAR_WORD)) return -1;
  let count = 0;
  let runs = 0;
  let to = from + 1;
  for (let next = nextRun(scan, to); next > 0 && count < MOST_BEHIND; next = nextRun(scan, to)) {
    count += scan.tokens[next]!.norm.length;
    runs++;
    to = next + 1;
  }
  if (count < FEWEST_BEHIND || count > MOST_BEHIND || isMeasured(scan, to)) return -1;
  return runs === 1 && isYear(smallInteger(scan, to - 1)) ? -1 : to;
}

/** Of so many groups of four digits no amount is made. */
const FEWEST_GROUPS = 3;
const LONGEST_CARD = 6;

/** "9704 0512 3456 7890": groups of four with single blanks, not all of them years. */
function cardEnd(scan: Scan, from: number): number {
  let groups = 0;
  let years = 0;
  let to = from;
  for (let next = from; groups < LONGEST_CARD; next = to) {
    const token = scan.tokens[next];
    const joined = token?.kind === 'digits' && (next === from || nextRun(scan, next) === next);
    if (!joined || token.norm.length > 4) break;
    if (isYear(smallInteger(scan, next))) years++;
    groups++;
    to = next + 1;
    if (token.norm.length < 4) break;
  }
  return groups >= FEWEST_GROUPS && years < groups && scan.tokens[from + 1]?.norm.length === 4 ? to : -1;
}

/** Numbers of cards, and of telephones that answer for a company. */
export function readCard(scan: Scan, atom: Atom): NumeralMatch | null {
  const { from } = atom;
  if (atom.form !== 'digits' || scan.tokens[from]!.norm.length !== 4 || scan.tokens[from]!.kind !== 'digits')
    return null;
  const hotline = hotlineEnd(scan, from);
  if (hotline > 0) return { kind: 'phone', from, to: hotline };
  const card = cardEnd(scan, from);
  return card > 0 ? { kind: 'code', from, to: card } : null;
}

/** "50k", "1,2B": one letter that stands for a power of ten, or for anything; and "30a", the number of a decree. */
export function readLettered(scan: Scan, atom: Atom): NumeralMatch | null {
  const { from, to } = atom;
  if (atom.form !== 'digits' || !isGlued(scan, to)) return null;
  const letter = scan.tokens[to]!;
  if (letter.kind !== 'word' || letter.norm.length !== 1) return null;
  if (isGlued(scan, to + 1) && scan.tokens[to + 1]!.kind !== 'mark') return null;
  const isPower = 'kb'.includes(letter.norm);
  const isItem = atom.plain && 'abcde'.includes(letter.norm);
  return isPower || isItem ? { kind: 'code', from, to: to + 1 } : null;
}
