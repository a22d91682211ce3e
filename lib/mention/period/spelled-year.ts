import { digitOf } from '../../quantity/number-words.ts';
import type { Found, Reader } from './period-reader.ts';

const digitAt = (r: Reader, at: number): number | null => digitOf(r.tokens[at]?.norm ?? '');

interface Read {
  readonly value: number;
  readonly last: number;
}

/** "một chín", "hai không", "hai nghìn", "một nghìn chín trăm": the hundreds of a year. */
function hundredsAt(r: Reader, at: number): Read | null {
  const first = digitAt(r, at);
  if (first !== 1 && first !== 2) return null;
  if (r.is(at + 1, 'nghin') || r.is(at + 1, 'ngan')) {
    const hundreds = r.is(at + 3, 'tram') ? digitAt(r, at + 2) : null;
    return hundreds === null ? { value: first * 10, last: at + 1 } : { value: first * 10 + hundreds, last: at + 3 };
  }
  const second = digitAt(r, at + 1);
  const isCentury = (first === 1 && second === 9) || (first === 2 && second === 0);
  return isCentury ? { value: first * 10 + second, last: at + 1 } : null;
}

/** "tám tư", "mười một", "tám mươi tư", "lẻ năm": the rest of a year; nothing for "hai nghìn". */
function restAt(r: Reader, at: number): Read {
  const none = { value: 0, last: at - 1 };
  const ones = digitAt(r, at + 1);
  if (r.is(at, 'le') || r.is(at, 'linh')) return ones === null ? none : { value: ones, last: at + 1 };
  if (r.tokens[at]?.norm === 'mười')
    return ones === null ? { value: 10, last: at } : { value: 10 + ones, last: at + 1 };
  const tens = digitAt(r, at);
  if (tens === null) return none;
  if (r.tokens[at + 1]?.norm !== 'mươi') return ones === null ? none : { value: tens * 10 + ones, last: at + 1 };
  const behind = digitAt(r, at + 2);
  return behind === null ? { value: tens * 10, last: at + 1 } : { value: tens * 10 + behind, last: at + 2 };
}

/** A year in words behind "năm" ("năm một chín tám tư", "năm hai nghìn lẻ năm", "năm hai không mười một"), or null. */
export function spelledYear(r: Reader, at: number): Found | null {
  const hundreds = hundredsAt(r, at);
  if (hundreds === null) return null;
  const { value, last } = restAt(r, hundreds.last + 1);
  const isBare = last === hundreds.last && !r.is(last, 'nghin') && !r.is(last, 'ngan');
  return isBare ? null : { last, kind: 'year', year: hundreds.value * 100 + value };
}

/** Years of two digits: up to this they are of this century. */
const THIS_CENTURY = 29;

/** "năm 97,", "năm '97,": two digits that nothing is counted by, or null. */
export function shortYear(r: Reader, at: number): Found | null {
  const digits = r.tokens[r.is(at, "'") ? at + 1 : at];
  const last = r.is(at, "'") ? at + 1 : at;
  if (digits?.kind !== 'digits' || digits.bare.length !== 2 || r.is(at - 2, 'thu')) return null;
  const next = r.bare(last + 1);
  if (next !== '' && !',.;:)'.includes(next)) return null;
  if (r.tokens[last + 2]?.kind === 'digits' && r.tokens[last + 2]!.glued) return null;
  const value = Number(digits.bare);
  return { last, kind: 'year', year: value > THIS_CENTURY ? 1900 + value : 2000 + value };
}
