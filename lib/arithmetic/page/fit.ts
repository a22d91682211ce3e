import Big from 'big.js';
import { overlap, point, roundingInterval } from '../../check/numbers/interval.ts';

/** A number as far as its size and rounding go. */
export interface Rounded {
  readonly value: string;
  /** One unit of the last printed digit; null for a count. */
  readonly precision: string | null;
}

/**
 * How a number that was worked out lies to the printed one: it fits; only the rounding of the numbers it was worked out
 * from explains the distance; or not even that.
 */
export type Fit = 'fits' | 'rounding' | 'apart';

/**
 * Can a computed number be the printed one? Printed numbers are rounded or cut off, and percentages are worked out by
 * hand: one unit of the last digit is no contradiction.
 */
export function fits(computed: Big, printed: Rounded): boolean {
  if (printed.precision === null) return computed.eq(printed.value);
  if (overlap(roundingInterval(printed.value, printed.precision), point(computed))) return true;
  return computed.minus(printed.value).abs().lte(printed.precision);
}

/** `part` as a percentage of `whole`, held against the printed percentage. `whole` is above zero. */
export function fitOfPercent(part: Rounded, whole: Rounded, printed: Rounded): Fit {
  if (fits(new Big(part.value).times(100).div(whole.value), printed)) return 'fits';
  const [partLow, partHigh] = limits(part);
  const [wholeLow, wholeHigh] = limits(whole);
  if (wholeLow.lte(0)) return 'rounding';
  const low = partLow.times(100).div(wholeHigh);
  const high = partHigh.times(100).div(wholeLow);
  const unit = printed.precision ?? 0;
  const isReached = high.gte(new Big(printed.value).minus(unit)) && low.lte(new Big(printed.value).plus(unit));
  return isReached ? 'rounding' : 'apart';
}

/** The sum or difference `computed` of numbers with these units of their last digits, held against the printed number. */
export function fitOfSum(computed: Big, printed: Rounded, units: readonly (string | null)[]): Fit {
  const distance = computed.minus(printed.value).abs();
  if (distance.eq(0)) return 'fits';
  const slack = units.reduce((sum, unit) => sum.plus(unit ?? 0), new Big(printed.precision ?? 0));
  if (distance.gt(slack)) return 'apart';
  return 'rounding';
}

/** What a number can stand for that was rounded or cut off. */
function limits({ value, precision }: Rounded): [low: Big, high: Big] {
  const number = new Big(value);
  return [number.minus(new Big(precision ?? 0).div(2)), number.plus(precision ?? 0)];
}
