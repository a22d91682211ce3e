import type { Lang } from '../../data/screen-languages.ts';
import { fromDigits } from '../quantity/decimal.ts';

/** A number as it is typed: its value, and the size of one unit of its last digit. */
export interface TypedNumber {
  readonly value: string;
  readonly precision: string;
}

const MARKS: Readonly<Record<Lang, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};
/** Longer numbers are slips of the hand. */
const LONGEST = 40;

/**
 * What a reader types as a number, in so many powers of ten: "45,2" of power 9 is 45200000000. Groups and decimals are marked as
 * the language does it; the other mark is taken for the decimal one where it cannot be a group's ("45.2"). Null for what is none.
 */
export function typedNumber(typed: string, power: number, lang: Lang): TypedNumber | null {
  const plain = typed
    .trim()
    .replace(/[\s\u00a0]/g, '')
    .replace(/^−/, '-');
  const { group, decimal } = MARKS[lang];
  const [sign, digits] = plain.startsWith('-') ? ['-', plain.slice(1)] : ['', plain];
  if (digits.length > LONGEST || !/^\d[\d.,]*$/.test(digits)) return null;
  const [whole, fraction] = halves(digits, group, decimal);
  if (whole === null || /\D/.test(fraction)) return null;
  const last = power - fraction.length;
  return { value: fromDigits(whole + fraction, last, sign !== ''), precision: fromDigits('1', last) };
}

/** The digits before and behind the decimal mark; null in front where groups are not of three. */
function halves(digits: string, group: string, decimal: string): readonly [whole: string | null, fraction: string] {
  const at = digits.lastIndexOf(decimal);
  const isGrouped = (part: string): boolean =>
    /^\d*$/.test(part) || part.split(group).every((piece, n) => (n === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(piece));
  if (at < 0 && !isGrouped(digits)) {
    const [whole = '', fraction = '', more] = digits.split(group);
    return more === undefined ? [whole, fraction] : [null, ''];
  }
  const [whole, fraction] = at < 0 ? [digits, ''] : [digits.slice(0, at), digits.slice(at + 1)];
  return isGrouped(whole) ? [whole.replaceAll(group, ''), fraction] : [null, ''];
}
