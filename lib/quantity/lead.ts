import type { Amount } from './amount.ts';
import type { BoundMatch } from './bounds.ts';
import { boundBefore } from './bounds.ts';
import { wordSet } from './phrases.ts';
import type { Scan } from './scan.ts';
import { inSet, isGlued, isMark, isWord, wordAt } from './scan.ts';

/** What stands before a number and belongs to it. */
export interface Lead {
  readonly from: number;
  readonly currency: string | null;
  readonly currencyFrom: number;
  readonly currencyTo: number;
  readonly sign: '+' | '-' | null;
  readonly bound: BoundMatch | null;
  /** "từ", "giữa", "from", "between" before it: the first end of a span may follow. */
  readonly spanWord: boolean;
}

const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['vnd', 'VND'],
  ['vnđ', 'VND'],
  ['usd', 'USD'],
  ['us$', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['jpy', 'JPY'],
  ['cny', 'CNY'],
]);
const CURRENCY_MARKS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₫', 'VND'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
]);
const SPAN_WORDS = wordSet('từ giữa from between');

interface Currency {
  readonly id: string;
  readonly from: number;
}

/** "$", "US$", "VND" right before token `at`. */
export function currencyBefore(scan: Scan, at: number, floor: number): Currency | null {
  const before = at - 1;
  if (before < floor) return null;
  const token = scan.tokens[before]!;
  if (token.kind === 'word') {
    const id = CURRENCY_WORDS.get(token.norm);
    return id === undefined ? null : { id, from: before };
  }
  const id = CURRENCY_MARKS.get(token.norm);
  if (id === undefined || token.kind !== 'mark') return null;
  const prefixed = id === 'USD' && before > floor && wordAt(scan, before - 1) === 'us' && isGlued(scan, before);
  return { id, from: prefixed ? before - 1 : before };
}

/** Dashes of a range, a list or an aside; only in a bracket or alone in a cell is one of them a minus. */
const LONG_DASHES = '‒–—―';
/** A cell or a line with nothing but a number and its unit has no more tokens. */
const LONGEST_CELL = 7;

/** A plus or minus that touches the number, or opens a bracket with it ("(- 0,32%)"): not a range, a list mark, a name's. */
function signBefore(
  scan: Scan,
  at: number,
  floor: number,
  discrete: boolean,
): { sign: '+' | '-'; from: number } | null {
  const before = at - 1;
  if (before < floor) return null;
  const plus = isMark(scan, before, '+');
  if (plus || isMark(scan, before, '-')) {
    const bracketed = isMark(scan, before - 1, '(');
    // "-8 tiêu chí" at a line's start is a list mark: nobody counts below zero.
    if (!(isGlued(scan, at) || bracketed) || (before === 0 && discrete)) return null;
    const long = LONG_DASHES.includes(scan.text[scan.tokens[before]!.start]!);
    if (long && !bracketed && !(before === 0 && scan.tokens.length <= LONGEST_CELL)) return null;
    const open = before === 0 || !isGlued(scan, before) || bracketed || isMark(scan, before - 1, ':');
    const afterNumber = before > 0 && !isGlued(scan, before) && scan.tokens[before - 1]!.kind === 'digits';
    return open && !afterNumber ? { sign: plus ? '+' : '-', from: before } : null;
  }
  const word = scan.tokens[before]!.norm;
  if (word === 'âm') return { sign: '-', from: before };
  return word === 'trừ' && before === 0 ? { sign: '-', from: before } : null;
}

/** Everything before the number from token `floor` on: span word, sign, currency, bound. */
export function readLead(scan: Scan, amount: Pick<Amount, 'from' | 'discrete'>, floor: number): Lead {
  const currency = currencyBefore(scan, amount.from, floor);
  let from = currency?.from ?? amount.from;
  const signed = signBefore(scan, from, floor, amount.discrete);
  from = signed?.from ?? from;
  const spanWord = from > floor && isWord(scan, from - 1) && inSet(scan, from - 1, SPAN_WORDS);
  const found = boundBefore(scan, spanWord ? from - 1 : from);
  const bound = found !== null && found.from >= floor ? found : null;
  return {
    from: bound?.from ?? from,
    currency: currency?.id ?? null,
    currencyFrom: currency?.from ?? amount.from,
    currencyTo: amount.from,
    sign: signed?.sign ?? null,
    bound,
    spanWord,
  };
}
