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

/** One end of a set of numbers. */
interface End {
  readonly at: Big | null;
  /** Does the number at the end belong to it? */
  readonly closed: boolean;
}
const withIt = (at: Big): End => ({ at, closed: true });
const withoutIt = (at: Big): End => ({ at, closed: false });
const NO_LIMIT: End = { at: null, closed: false };

const interval = (from: End, to: End): Interval => ({
  low: from.at,
  high: to.at,
  lowClosed: from.closed,
  highClosed: to.closed,
});

/** One number alone. */
export function point(value: Decimal | Big): Interval {
  const number = new Big(value);
  return interval(withIt(number), withIt(number));
}

/**
 * What a number printed with unit `u` in its last digit can stand for: [p − ½u, p + u). Papers of this kind both round and
 * cut off.
 */
export function roundingInterval(value: Decimal | Big, unit: Decimal | Big): Interval {
  const number = new Big(value);
  const size = new Big(unit);
  return interval(withIt(number.minus(size.div(2))), withoutIt(number.plus(size)));
}

/** The size of one unit of the last digit that is not zero: 100 tỷ for "2.500 tỷ", 0,01 for "2,88". Zero has none. */
function lastNonZeroUnit(value: Big): Big {
  const digits = value.c.length;
  return new Big(`1e${value.e - digits + 1}`);
}

interface Reach {
  readonly size: Big;
  /** Is a number at the very end still meant? Not where the next rounder number begins ("hơn 2.500" is not 2.600). */
  readonly end: (at: Big) => End;
}

/** How far a bound word customarily reaches: one unit of the last non-zero digit, at most a tenth of the number. */
function customaryReach(value: Big): Reach {
  const unit = lastNonZeroUnit(value);
  const tenth = value.abs().div(10);
  return unit.gt(tenth) ? { size: tenth, end: withIt } : { size: unit, end: withoutIt };
}

/** The numbers one customarily means by this bound word; a range is its own interval, an exact number a point. */
export function customary(printed: Printed): Interval {
  const p = new Big(printed.value);
  const { size, end: reach } = customaryReach(p);
  switch (printed.bound) {
    case 'exact':
      return point(p);
    case 'range':
      return interval(withIt(p), withIt(new Big(printed.high ?? printed.value)));
    case 'about':
      return interval(reach(p.minus(size)), reach(p.plus(size)));
    case 'at-least':
      return interval(withIt(p), reach(p.plus(size)));
    case 'more-than':
      return interval(withoutIt(p), reach(p.plus(size)));
    case 'at-most':
      return interval(reach(p.minus(size)), withIt(p));
    case 'less-than':
      return interval(reach(p.minus(size)), withoutIt(p));
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
      return interval(withIt(p), withIt(new Big(printed.high ?? printed.value)));
    case 'about':
      return p.gte(0) ? interval(withIt(p.div(2)), withIt(p.times(2))) : interval(withIt(p.times(2)), withIt(p.div(2)));
    case 'at-least':
    case 'more-than':
      return interval(withIt(p), NO_LIMIT);
    case 'at-most':
    case 'less-than':
      return interval(NO_LIMIT, withIt(p));
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
