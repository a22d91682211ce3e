import Big from 'big.js';
import type { Bound, Decimal } from '../../quantity/quantity.ts';

/** A number as printed, on a page or in a source. `precision`: one unit of the last printed digit, null for a count. */
export interface Printed {
  readonly value: Decimal;
  readonly high: Decimal | null;
  readonly bound: Bound;
  readonly precision: Decimal | null;
}

/** A set of numbers without gaps; null is no limit on that side. */
export interface Interval {
  readonly low: Big | null;
  readonly high: Big | null;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

const interval = (low: Big | null, lowClosed: boolean, high: Big | null, highClosed: boolean): Interval => ({
  low,
  high,
  lowClosed,
  highClosed,
});

/** One number alone. */
export function point(value: Decimal | Big): Interval {
  const number = new Big(value);
  return interval(number, true, number, true);
}

/**
 * What a number printed with unit `u` in its last digit can stand for: [p − ½u, p + u). Papers of this kind both round and
 * cut off.
 */
export function roundingInterval(value: Decimal | Big, unit: Decimal | Big): Interval {
  const number = new Big(value);
  const size = new Big(unit);
  return interval(number.minus(size.div(2)), true, number.plus(size), false);
}

/** The size of one unit of the last digit that is not zero: 100 tỷ for "2.500 tỷ", 0,01 for "2,88". Zero has none. */
function lastNonZeroUnit(value: Big): Big {
  const digits = value.c.length;
  return new Big(`1e${value.e - digits + 1}`);
}

interface Reach {
  readonly size: Big;
  /** Is a number at the very end still meant? Not where the next rounder number begins ("hơn 2.500" is not 2.600). */
  readonly closed: boolean;
}

/** How far a bound word customarily reaches: one unit of the last non-zero digit, at most a tenth of the number. */
function customaryReach(value: Big): Reach {
  const unit = lastNonZeroUnit(value);
  const tenth = value.abs().div(10);
  return unit.gt(tenth) ? { size: tenth, closed: true } : { size: unit, closed: false };
}

/** The numbers one customarily means by this bound word; a range is its own interval, an exact number a point. */
export function customary(printed: Printed): Interval {
  const p = new Big(printed.value);
  const { size, closed } = customaryReach(p);
  switch (printed.bound) {
    case 'exact':
      return point(p);
    case 'range':
      return interval(p, true, new Big(printed.high ?? printed.value), true);
    case 'about':
      return interval(p.minus(size), closed, p.plus(size), closed);
    case 'at-least':
      return interval(p, true, p.plus(size), closed);
    case 'more-than':
      return interval(p, false, p.plus(size), closed);
    case 'at-most':
      return interval(p.minus(size), closed, p, true);
    case 'less-than':
      return interval(p.minus(size), closed, p, false);
  }
}

/**
 * The numbers the bound word does not exclude. The printed number itself is never excluded: "hơn 2.500" of one paper may be
 * the "2.500" of another. "khoảng" excludes what is not even of that size: less than half of it, more than twice.
 */
export function logical(printed: Printed): Interval {
  const p = new Big(printed.value);
  switch (printed.bound) {
    case 'exact':
      return point(p);
    case 'range':
      return interval(p, true, new Big(printed.high ?? printed.value), true);
    case 'about':
      return p.gte(0) ? interval(p.div(2), true, p.times(2), true) : interval(p.times(2), true, p.div(2), true);
    case 'at-least':
    case 'more-than':
      return interval(p, true, null, false);
    case 'at-most':
    case 'less-than':
      return interval(null, false, p, true);
  }
}

/** Is every number of `a` smaller than every number of `b`? */
export function isBelow(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  return a.high.lt(b.low) || (a.high.eq(b.low) && !(a.highClosed && b.lowClosed));
}

/** Have the two a number in common? */
export function overlap(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}
