import { keysOf, wordKey } from './word-key.ts';

/** A number in words: its value, and how many words it has. */
export interface WordNumber {
  readonly value: number;
  readonly words: number;
}

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...keysOf('không một hai ba bốn năm sáu bảy tám chín').map((key, value) => [key, value] as const),
  ...keysOf('mốt tư lăm nhăm').map((key, at) => [key, [1, 4, 5, 5][at]!] as const),
]);
const [TEN, TENS, HUNDRED, THOUSAND, FIVE] = ['mười', 'mươi', 'trăm', 'nghìn', 'năm'].map(wordKey);
const AND: ReadonlySet<string> = new Set(keysOf('lẻ linh'));

/** May a word be part of a number in words? */
export const isNumberWord = (key: string): boolean =>
  DIGITS.has(key) || key === TEN || key === TENS || key === HUNDRED || key === THOUSAND || AND.has(key);

/**
 * Reads the number in words that begins at an index, up to the thousands: "ba trăm", "mười hai", "hai nghìn năm trăm". Null
 * for a digit alone, since "năm" is a year as well, "ba" a name and "một" an article; and for what only looks like one.
 * "triệu" and "tỷ" are words behind it, as behind a number in digits.
 */
export function readWordNumber(keys: readonly string[], from: number): WordNumber | null {
  const first = belowThousand(keys, from);
  if (first.end > from && keys[first.end] === THOUSAND) {
    const rest = belowThousand(keys, first.end + 1);
    // "hai nghìn ba" may be two thousand of three
    const end = rest.isRound ? rest.end : first.end + 1;
    return { value: first.value * 1000 + (rest.isRound ? rest.value : 0), words: end - from };
  }
  return first.isRound ? { value: first.value, words: first.end - from } : null;
}

/** `isRound`: more than a digit alone. */
function belowThousand(keys: readonly string[], from: number): { value: number; end: number; isRound: boolean } {
  let value = 0;
  let at = from;
  const digit = (): number | undefined => DIGITS.get(keys[at] ?? '');
  const hundreds = digit();
  if (hundreds !== undefined && keys[at + 1] === HUNDRED) {
    value = hundreds * 100;
    at += 2;
  }
  if (AND.has(keys[at] ?? '') && at > from && DIGITS.has(keys[at + 1] ?? ''))
    return { value: value + DIGITS.get(keys[at + 1]!)!, end: at + 2, isRound: true };
  const tens = digit();
  if (keys[at] === TEN) {
    value += 10;
    at++;
  } else if (tens !== undefined && keys[at + 1] === TENS) {
    value += tens * 10;
    at += 2;
  } else {
    if (at > from) return { value, end: at, isRound: true };
    return tens === undefined ? { value: 0, end: from, isRound: false } : { value: tens, end: at + 1, isRound: false };
  }
  const ones = digit();
  // "mười năm" are ten years
  if (ones !== undefined && ones > 0 && keys[at] !== FIVE) {
    value += ones;
    at++;
  }
  return { value, end: at, isRound: true };
}

/** Behind these words Roman digits are a number: "quý II", "khóa VI", "Đại hội XII". */
const BEFORE_ROMAN: ReadonlySet<string> = new Set(
  keysOf('quý kỳ khóa thứ lần hạng loại cấp đợt phần chương mục nhóm vùng khu đoạn hội số'),
);
const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/i;

/** The value of Roman digits behind a word (its key); null for other letters. */
export function romanValue(printed: string, before: string): number | null {
  const digits = BEFORE_ROMAN.has(before) ? ROMAN.exec(printed) : null;
  if (digits === null || printed === '') return null;
  const ones = digits[2]!.toLowerCase();
  const value = ones === 'ix' ? 9 : ones === 'iv' ? 4 : (ones.startsWith('v') ? 5 : 0) + ones.replace('v', '').length;
  return digits[1]!.length * 10 + value;
}
