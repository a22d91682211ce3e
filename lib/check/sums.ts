import Big from 'big.js';
import type { Decimal } from '../quantity/quantity.ts';

/** `part` as a percentage of `whole`, to so many decimals, rounded half up; `whole` is not zero. */
export function percentOf(part: Decimal | Big, whole: Decimal | Big, decimals: number): Decimal {
  return plain(new Big(part).times(100).div(whole).round(decimals, Big.roundHalfUp));
}

/** A Big in the notation of Decimal: no exponent. */
export function plain(number: Big): Decimal {
  return number.eq(0) ? '0' : number.toFixed();
}
