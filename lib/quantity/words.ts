import type { Atom } from './atom.ts';
import { wordAtom } from './atom.ts';
import { fromDigits } from './decimal.ts';
import type { NumberWord, WordRole } from './number-words.ts';
import { numberWordAt } from './number-words.ts';
import type { Scan } from './scan.ts';
import { wordAt } from './scan.ts';

/** No spoken number has more words; a longer run is cut, so that reading stays linear. */
const MOST_WORDS = 48;

interface Read {
  readonly value: bigint;
  readonly to: number;
}

const roleAt = (scan: Scan, at: number): WordRole | null => numberWordAt(scan, at)?.role ?? null;

function unitAt(scan: Scan, at: number): NumberWord | null {
  const found = numberWordAt(scan, at);
  return found?.role === 'unit' ? found : null;
}

/** A digit after "mươi": mốt, tư, lăm and the plain digits. "năm" after "mười" is "years", never five. */
function onesAfterTen(scan: Scan, at: number, afterMuoi: boolean): NumberWord | null {
  const found = unitAt(scan, at);
  if (found === null || found.value === 0) return null;
  if (isPlainNam(scan, at) || (!afterMuoi && scan.tokens[at]!.norm === 'mốt')) return null;
  return found;
}

const isPlainNam = (scan: Scan, at: number): boolean => !scan.bare && scan.tokens[at]!.norm === 'năm';

/** Tens and ones: mười, mười lăm, hai mươi, hai mươi mốt, hai lăm, ba chục. */
function readTens(scan: Scan, at: number): Read | null {
  const head = numberWordAt(scan, at);
  if (head === null) return null;
  if (head.role === 'ten') {
    const ones = onesAfterTen(scan, at + 1, false);
    return ones === null || startsNext(scan, at + 2)
      ? { value: 10n, to: at + 1 }
      : { value: 10n + BigInt(ones.value), to: at + 2 };
  }
  if (head.role !== 'unit' || head.bound || head.value === 0) return null;
  const next = numberWordAt(scan, at + 1);
  // Without accents "mười" and "mươi" are one word.
  if (next?.role === 'tens' || (scan.bare && next?.role === 'ten')) {
    const base = BigInt(head.value) * 10n;
    const ones = scan.tokens[at + 1]!.bare === 'chuc' ? null : onesAfterTen(scan, at + 2, true);
    if (ones === null || startsNext(scan, at + 3)) return { value: base, to: at + 2 };
    return { value: base + BigInt(ones.value), to: at + 3 };
  }
  if (next?.role === 'dozen') return { value: BigInt(head.value) * 12n, to: at + 2 };
  // "hai lăm", "ba mốt", "bốn tư": the tens word left out.
  if (next?.role === 'unit' && next.bound) return { value: BigInt(head.value * 10 + next.value), to: at + 2 };
  return null;
}

/** Does a word at `at` bind the digit before it to a new group ("mười | hai trăm")? */
function startsNext(scan: Scan, at: number): boolean {
  const role = roleAt(scan, at);
  return role === 'hundred' || role === 'tens';
}

/** What may follow "trăm": linh năm, mười lăm, hai mươi, tám chín, rưỡi. */
function readAfterHundred(scan: Scan, at: number): Read | null {
  const next = numberWordAt(scan, at);
  if (next === null) return null;
  if (next.role === 'zero-fill') {
    const ones = unitAt(scan, at + 1);
    if (ones !== null) return { value: BigInt(ones.value), to: at + 2 };
    return roleAt(scan, at + 1) === 'ten' ? { value: 10n, to: at + 2 } : null;
  }
  if (next.role === 'half') return { value: 50n, to: at + 1 };
  // "hai trăm mốt" is 210, as "tám nghìn mốt" is 8100: a one left hanging counts tenths.
  if (next.bound && next.value === 1) return { value: 10n, to: at + 1 };
  const tens = readTens(scan, at);
  if (tens !== null) return tens;
  const first = unitAt(scan, at);
  const second = unitAt(scan, at + 1);
  if (first !== null && second !== null && first.value > 0 && !startsNext(scan, at + 2)) {
    return { value: BigInt(first.value * 10 + second.value), to: at + 2 };
  }
  return null;
}

/** A group below a thousand. */
function readGroup(scan: Scan, at: number): Read | null {
  const head = numberWordAt(scan, at);
  if (head === null) return null;
  if (head.role === 'unit' && !head.bound && roleAt(scan, at + 1) === 'hundred') {
    const hundreds = BigInt(head.value) * 100n;
    const rest = readAfterHundred(scan, at + 2);
    return rest === null ? { value: hundreds, to: at + 2 } : { value: hundreds + rest.value, to: rest.to };
  }
  if (head.role === 'zero-fill') {
    const ones = unitAt(scan, at + 1);
    return ones === null ? null : { value: BigInt(ones.value), to: at + 2 };
  }
  const tens = readTens(scan, at);
  if (tens !== null) return tens;
  return head.role === 'unit' && !head.bound ? { value: BigInt(head.value), to: at + 1 } : null;
}

/** Scale words in a row multiply: "nghìn tỷ". */
function readScales(scan: Scan, at: number): { power: number; to: number } | null {
  let power = 0;
  let to = at;
  for (let next = numberWordAt(scan, to); next?.role === 'scale'; next = numberWordAt(scan, ++to)) power += next.value;
  return to === at ? null : { power, to };
}

interface Whole extends Read {
  /** Power of the last scale read ("hai triệu" is 6), for "rưỡi" and a digit left hanging; 0 without one. */
  readonly lastPower: number;
}

/** Groups and scales: "hai nghìn năm trăm tỷ", "một triệu không trăm linh một nghìn". */
function readWhole(scan: Scan, start: number): Whole | null {
  let total = 0n;
  let smallest = Number.POSITIVE_INFINITY;
  let lastPower = 0;
  let at = start;
  while (at - start < MOST_WORDS) {
    const group = readGroup(scan, at);
    if (group === null) break;
    const scales = readScales(scan, group.to);
    if (scales === null) {
      if (at > start && !fitsTail(scan, at, group)) break;
      const hanging = hangs(scan, at, group, start, lastPower) ? lastPower - 1 : 0;
      total += group.value * 10n ** BigInt(hanging);
      return { value: total, to: group.to, lastPower: hanging };
    }
    const factor = 10n ** BigInt(Math.min(scales.power, 30));
    if (scales.power < smallest) total += group.value * factor;
    else total = (total + group.value) * factor;
    smallest = scales.power;
    lastPower = scales.power;
    at = scales.to;
  }
  if (at === start) return null;
  const hanging = lastPower >= 3 ? hangingAt(scan, at) : 0n;
  if (hanging > 0n)
    return { value: total + hanging * 10n ** BigInt(lastPower - 1), to: at + 1, lastPower: lastPower - 1 };
  if (roleAt(scan, at) === 'half')
    return { value: total + 5n * 10n ** BigInt(lastPower - 1), to: at + 1, lastPower: lastPower - 1 };
  return { value: total, to: at, lastPower };
}

/** A digit that only a longer number has, left hanging behind a scale: "tám nghìn mốt", "hai triệu tư"; 0 where none is. */
const hangingAt = (scan: Scan, at: number): bigint =>
  isHangingFour(scan, at) ? 4n : wordAt(scan, at) === 'mốt' ? 1n : 0n;

/** "hai triệu tư": the four is believed only before money or nothing ("hai triệu tư nhân" has another word). */
function isHangingFour(scan: Scan, at: number): boolean {
  if (wordAt(scan, at) !== 'tư') return false;
  const next = scan.tokens[at + 1];
  return next === undefined || next.kind === 'mark' || next.norm === 'đồng';
}

/** A group without a scale ends the number; "năm" behind a scale is "years" ("hai nghìn năm"), unless more follows it. */
const fitsTail = (scan: Scan, at: number, group: Read): boolean => !(group.to === at + 1 && isPlainNam(scan, at));

/** "một triệu hai" is 1 200 000: one digit left hanging behind a scale counts its tenths. */
function hangs(scan: Scan, at: number, group: Read, start: number, lastPower: number): boolean {
  const lone = group.to === at + 1 && group.value > 0n && group.value < 10n;
  return at > start && lone && roleAt(scan, at) !== 'zero-fill' && lastPower >= 3;
}

/** Digits spoken one by one or as a number after "phẩy". */
function readFraction(scan: Scan, at: number): { digits: string; to: number } | null {
  let digits = '';
  let to = at;
  const tens = readTens(scan, at);
  const hundred = roleAt(scan, at + 1) === 'hundred' ? readGroup(scan, at) : null;
  const group = hundred ?? tens;
  if (group !== null) return { digits: group.value.toString(), to: group.to };
  while (to - at < MOST_WORDS) {
    const digit = unitAt(scan, to);
    if (digit === null) break;
    digits += digit.value;
    to++;
  }
  return digits === '' ? null : { digits, to };
}

/**
 * A number in Vietnamese words from token `at`: whole, with "phẩy", and scaled ("một phẩy hai tỷ"). Null when the words
 * there are no number. It knows no context: a lone small word is marked `lone`.
 */
export function readWords(scan: Scan, at: number): Atom | null {
  const whole = readWhole(scan, at);
  if (whole === null) return null;
  if (roleAt(scan, whole.to) === 'point') {
    const spoken = readFraction(scan, whole.to + 1);
    const printed = scan.tokens[whole.to + 1];
    const fraction = spoken ?? (printed?.kind === 'digits' ? { digits: printed.norm, to: whole.to + 2 } : null);
    if (fraction !== null) {
      const scales = readScales(scan, fraction.to);
      const digits = whole.value.toString() + fraction.digits;
      const exponent = (scales?.power ?? 0) - fraction.digits.length;
      const form = spoken === null ? 'mixed' : 'words';
      return { ...wordAtom(at, scales?.to ?? fraction.to, digits, exponent), form };
    }
  }
  const { digits, exponent } = trimScale(whole);
  return wordAtom(at, whole.to, digits, exponent, whole.to - at === 1);
}

/** The place of the last word: "hai tỷ" is given to the whole tỷ, "hai tỷ năm trăm triệu" to the million. */
function trimScale(whole: Whole): { digits: string; exponent: number } {
  const text = whole.value.toString();
  if (whole.lastPower === 0) return { digits: text, exponent: 0 };
  return { digits: text.slice(0, text.length - whole.lastPower) || '0', exponent: whole.lastPower };
}

/** The value of an atom as a decimal, for rules that need it before the unit is known. */
export const atomValue = (atom: Pick<Atom, 'digits' | 'exponent'>): string => fromDigits(atom.digits, atom.exponent);
