import { wordSet } from './phrases.ts';
import type { Scan } from './scan.ts';
import { inSet, isGlued, isMark, wordAt } from './scan.ts';
import { matchDenominator, matchUnit } from './units.ts';

/** A unit as printed at some token, composed ones included. */
export interface UnitAt {
  readonly id: string;
  readonly discrete: boolean;
  /** Token index behind it. */
  readonly to: number;
}

/** Does a single letter stand for a unit here? "m", "g", "t" do in lower case; others in either. */
function isUnitLetter(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!;
  if (scan.shouted || token.end - token.start > 1 || token.kind !== 'word') return true;
  const raw = scan.text[token.start]!;
  if ('MGTS'.includes(raw)) return false;
  return !(raw === 'Đ' && !isGlued(scan, at));
}

/** The unit printed at token `at`, with what it is counted per ("đồng/người/năm", "km trên giờ"). */
export function readUnit(scan: Scan, at: number): UnitAt | null {
  const found = matchUnit(scan.units, scan.tokens, at, scan.bare);
  if (found === null || (found.to === at + 1 && !isUnitLetter(scan, at))) return null;
  return withDenominators(scan, found.item.id, found.item.discrete, found.to);
}

const ADJECTIVES = wordSet(
  'new more poor rural great unity solidarity national grassroots party model advanced additional',
);
const MOST_ADJECTIVES = 3;

/** "five great unity houses", "seven new rural communes": in English the words of a kind stand before what is counted. */
export function unitBeyond(scan: Scan, at: number): UnitAt | null {
  if (!scan.english) return null;
  for (let to = at; to < at + MOST_ADJECTIVES && inSet(scan, to, ADJECTIVES); to++) {
    const found = readUnit(scan, to + 1);
    if (found !== null) return found.discrete ? found : null;
  }
  return null;
}

/** Adds to a unit what follows it after "/", "trên" or, behind what is measured, "một" and "mỗi": at most three parts. */
export function withDenominators(scan: Scan, base: string, discrete: boolean, at: number): UnitAt {
  let id = base;
  let to = at;
  for (let count = 0; count < 3 && (saysPer(scan, to) || (!discrete && saysEach(scan, to))); count++) {
    const below = matchDenominator(scan.units, scan.tokens, to + 1, scan.bare);
    if (below === null || (saysEach(scan, to) && TIMES.has(below.item.id))) break;
    if (below.item.notBefore?.includes(wordAt(scan, below.to))) break;
    id += count === 0 ? `-per-${below.item.id}` : `-${below.item.id}`;
    to = below.to;
  }
  return { id, discrete: discrete && to === at, to };
}

const EACH = wordSet('một mỗi');
/** "15 triệu đồng mỗi năm": how often says when, which is read with the times. */
const TIMES = new Set(['year', 'month', 'day', 'workday', 'hour', 'minute', 'second', 'crop', 'time']);

/** "4,8 triệu đồng một người dân", "52 tạ mỗi ha". */
const saysEach = (scan: Scan, at: number): boolean => inSet(scan, at, EACH);

/** "đồng/người", "km trên giờ", "tons per hectare". */
function saysPer(scan: Scan, at: number): boolean {
  if (isMark(scan, at, '/')) return true;
  const word = scan.tokens[at]?.norm;
  return word === 'trên' || word === 'per';
}
