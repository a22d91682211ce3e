import Big from 'big.js';
import type { Decimal } from './quantity.ts';

/** Exact decimals behind one door. Every function takes and gives canonical strings (see Decimal). */

const TRAILING_ZEROS = /0+$/u;

/** `digits` × 10^`exponent` as a canonical decimal. `digits`: ASCII digits only, any leading zeros. */
export function fromDigits(digits: string, exponent = 0, negative = false): Decimal {
  let whole = digits;
  let fraction = '';
  if (exponent > 0) whole += '0'.repeat(exponent);
  else if (exponent < 0) {
    const padded = digits.padStart(1 - exponent, '0');
    whole = padded.slice(0, exponent);
    fraction = padded.slice(exponent).replace(TRAILING_ZEROS, '');
  }
  let first = 0;
  while (first < whole.length - 1 && whole.charCodeAt(first) === 0x30) first++;
  const plain = whole.slice(first) || '0';
  const text = fraction === '' ? plain : `${plain}.${fraction}`;
  return negative && text !== '0' ? `-${text}` : text;
}

const canonical = (value: Big): Decimal => {
  const text = value.toFixed();
  return text === '-0' ? '0' : text;
};

export const add = (a: Decimal, b: Decimal): Decimal => canonical(new Big(a).plus(b));

/** a / b, rounded half up at `places` digits after the point. Throws a RangeError when b is zero. */
export function divide(a: Decimal, b: Decimal, places = 12): Decimal {
  if (b === '0') throw new RangeError('division by zero');
  const exact = Big();
  exact.DP = places;
  exact.RM = 1;
  return canonical(new exact(a).div(b));
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Decimal, b: Decimal): number {
  // Doubles hold fifteen digits exactly, so short decimals need no exact arithmetic.
  if (a.length <= 15 && b.length <= 15) return Math.sign(Number(a) - Number(b));
  return new Big(a).cmp(b);
}
export const negate = (a: Decimal): Decimal => (a === '0' ? a : a.startsWith('-') ? a.slice(1) : `-${a}`);

/** The value moved by a power of ten: shift("99.628", 9) is "99628000000". */
export function shift(value: Decimal, power: number): Decimal {
  if (power === 0) return value;
  const negative = value.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? value.slice(1) : value).split('.');
  return fromDigits(whole + fraction, power - fraction.length, negative);
}
