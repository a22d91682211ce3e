import Big from 'big.js';
import type { Decimal } from '../../quantity/quantity.ts';

/** `part` as a percentage of `whole`, to so many decimals, rounded half up; `whole` is not zero. */
export function percentOf(part: Decimal | Big, whole: Decimal | Big, decimals: number): Decimal {
  if (isSmallCount(part) && isSmallCount(whole) && decimals === 2) {
    // Counts below a thousand million: the quotient is right to the last bit, and so is its rounding.
    return String(Math.floor((Number(part) * 20_000) / Number(whole) / 2 + 0.5) / 100);
  }
  return plain(new Big(part).times(100).div(whole).round(decimals, Big.roundHalfUp));
}

/** A Big in the notation of Decimal: no exponent. */
export function plain(number: Big): Decimal {
  return number.eq(0) ? '0' : number.toFixed();
}

function isSmallCount(number: Decimal | Big): boolean {
  return typeof number === 'string' && number.length <= 9 && /^\d+$/.test(number);
}
