import type { Atom } from './atom.ts';
import { wordAtom } from './atom.ts';
import { boundBefore } from './bounds.ts';
import { divide } from './decimal.ts';
import { numberWordAt } from './number-words.ts';
import { each, matchForward, phrases } from './phrases.ts';
import type { Scan } from './scan.ts';
import { isMark, wordAt } from './scan.ts';
import { matchUnit } from './units.ts';
import { readVague } from './vague.ts';
import { atomValue, readWords } from './words.ts';

/** A fraction that does not end is kept to this many places. */
const FRACTION_PLACES = 15;

function fromDecimal(from: number, to: number, value: string): Atom {
  const [whole = '0', fraction = ''] = value.split('.');
  return wordAtom(from, to, whole + fraction, -fraction.length);
}

interface Fixed {
  readonly digits: string;
  readonly exponent: number;
  readonly unit: string | null;
  /** "hơn nửa số hộ": only the first word is the number, and a number only behind a bound. */
  readonly first: boolean;
}

const fixed = (digits: string, exponent: number, unit: string | null = null, first = false): Fixed => ({
  digits,
  exponent,
  unit,
  first,
});

const FIXED = phrases<Fixed>([
  ...each('một nửa|phân nửa', fixed('5', -1)),
  ...each('nửa số|nửa tổng số|nửa diện tích|nửa dân số|nửa kế hoạch', fixed('5', -1, null, true)),
  ...each('gấp đôi|gấp hai', fixed('2', 0, 'times')),
  ...each('gấp rưỡi', fixed('15', -1, 'times')),
]);

const HALF_DENIALS = new Set(['đầu', 'cuối', 'năm', 'tháng', 'ngày', 'đêm', 'chừng', 'vời']);

function readFixed(scan: Scan, at: number): Atom | null {
  const found = matchForward(scan, at, FIXED);
  if (found === null) return null;
  const { digits, exponent, unit, first } = found.value;
  if (first && boundBefore(scan, at) === null) return null;
  const to = first ? at + 1 : found.to;
  const atom = { ...wordAtom(at, to, digits, exponent), unit };
  if (unit === 'times' && wordAt(scan, to) === 'lần') return { ...atom, to: to + 1 };
  return unit === null && HALF_DENIALS.has(wordAt(scan, to)) ? null : atom;
}

/** "gấp ba", "gấp năm lần": how many times; digits behind "gấp" keep their own unit word. */
function readMultiple(scan: Scan, at: number): Atom | null {
  if (wordAt(scan, at) !== (scan.bare ? 'gap' : 'gấp')) return null;
  const times = readWords(scan, at + 1);
  if (times === null) return null;
  const to = wordAt(scan, times.to) === (scan.bare ? 'lan' : 'lần') ? times.to + 1 : times.to;
  return { ...times, from: at + 1, to, lone: false, unit: 'times' };
}

/** "ba phần tư", "hai mươi ba và một phần năm"; a hundred or a thousand below stays a share of one, as all others. */
function readFraction(scan: Scan, atom: Atom): Atom | null {
  const link = scan.bare ? 'phan' : 'phần';
  if (wordAt(scan, atom.to) !== link) return null;
  const below = denominatorAt(scan, atom.to + 1);
  if (below === null || below.value === '0') return null;
  return fromDecimal(atom.from, below.to, divide(atomValue(atom), below.value, FRACTION_PLACES));
}

function denominatorAt(scan: Scan, at: number): { value: string; to: number } | null {
  const head = numberWordAt(scan, at);
  if (head?.role === 'unit' && head.bound && head.value === 4) return { value: '4', to: at + 1 };
  // "phần trăm" is the percent sign, "phần nghìn" per mille: both are units, not denominators.
  const read = readWords(scan, at);
  return read === null ? null : { value: atomValue(read), to: read.to };
}

/** "ba bốn trăm hộ", "năm bảy chục": two small words in a row before a scale are a span. */
function readSpan(scan: Scan, at: number): Atom | null {
  const low = numberWordAt(scan, at);
  const high = numberWordAt(scan, at + 1);
  if (low?.role !== 'unit' || high?.role !== 'unit' || low.bound || high.bound || low.value >= high.value) return null;
  if (low.value === 0) return null;
  const next = numberWordAt(scan, at + 2);
  if (next === null && isPairBeforeUnit(scan, at, low.value, high.value)) {
    return { ...wordAtom(at, at + 2, String(low.value), 0), high: { digits: String(high.value), exponent: 0 } };
  }
  if (next?.role !== 'hundred' && next?.role !== 'tens' && next?.role !== 'scale') return null;
  const upper = readWords(scan, at + 1);
  if (upper === null) return null;
  const spread = upper.digits.length - 1;
  if (!upper.digits.endsWith('0'.repeat(spread)) || !upper.digits.startsWith(String(high.value))) return null;
  return {
    ...upper,
    from: at,
    digits: `${low.value}${'0'.repeat(spread)}`,
    high: { digits: upper.digits, exponent: upper.exponent },
    lone: false,
  };
}

/** "hai ba xã", "năm bảy hộ": neighbours, or five and seven, right before what is counted. */
function isPairBeforeUnit(scan: Scan, at: number, low: number, high: number): boolean {
  if (high - low !== 1 && !(low === 5 && high === 7)) return false;
  return !scan.bare && matchUnit(scan.units, scan.tokens, at + 2, false)?.item.discrete === true;
}

/** "mười lăm, mười sáu hộ", "bốn, năm chục hộ": two numbers in a row, the second one step on, are a span. */
function readNeighbours(scan: Scan, low: Atom): Atom | null {
  if (scan.bare || low.exponent !== 0 || !isMark(scan, low.to, ',')) return null;
  const high = readWords(scan, low.to + 1);
  if (high === null || high.exponent !== 0) return null;
  const zeros = high.digits.length - low.digits.length;
  const step = low.lone && zeros > 0 ? 10 ** zeros : 1;
  const next = (Number(low.digits) + 1) * step;
  if (low.digits === '0' || Number(high.digits) !== next) return null;
  if (matchUnit(scan.units, scan.tokens, high.to, false)?.item.discrete !== true) return null;
  const top = { digits: high.digits, exponent: 0 };
  return { ...wordAtom(low.from, high.to, String(Number(low.digits) * step), 0), high: top };
}

/** Any number in Vietnamese words that begins at token `at`, or null. */
export function readWordForm(scan: Scan, at: number): Atom | null {
  const fixed = readFixed(scan, at) ?? readVague(scan, at) ?? readMultiple(scan, at) ?? readSpan(scan, at);
  if (fixed !== null) return fixed;
  const atom = readWords(scan, at);
  if (atom === null) return null;
  const span = readFraction(scan, atom) ?? readNeighbours(scan, atom);
  if (span !== null) return span;
  if (wordAt(scan, atom.to) === (scan.bare ? 'va' : 'và')) {
    const part = readWords(scan, atom.to + 1);
    const tail = part === null ? null : readFraction(scan, part);
    if (tail !== null && tail.digits.length <= -tail.exponent + 1) return mixed(atom, tail);
  }
  return atom;
}

/** A whole and a fraction below one ("hai mươi ba và một phần năm"). */
function mixed(whole: Atom, part: Atom): Atom {
  const places = -part.exponent;
  const digits = (BigInt(atomValue(whole).split('.')[0]!) * 10n ** BigInt(places) + BigInt(part.digits)).toString();
  return { ...whole, to: part.to, digits, exponent: part.exponent, lone: false };
}
