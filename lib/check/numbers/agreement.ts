import Big from 'big.js';
import { customary, type Interval, logical, overlap, type Printed, point, roundingInterval } from './interval.ts';

/**
 * Do two printed numbers of one thing agree (DESIGN §6, "Agreement of numbers")? `equal`: the same amount and bound.
 * `agrees`: they can be one number, and `by` says what makes them look different. `apart`: they cannot. `open`: the bound
 * words leave it undecided.
 */
export type Agreement =
  | { readonly kind: 'equal' }
  | { readonly kind: 'agrees'; readonly by: 'rounding' | 'last-digit' | 'bound' | 'range' }
  | { readonly kind: 'apart' }
  | { readonly kind: 'open' };

const EQUAL: Agreement = { kind: 'equal' };
const APART: Agreement = { kind: 'apart' };
const OPEN: Agreement = { kind: 'open' };

/** How papers come by a number: they take it over, or each computes it for itself (shares of a plan, indexes). */
type Origin = 'taken' | 'computed';

/** Compares a page's number with a source's, both in one unit. Of computed ones, one unit of the last digit apart still agrees. */
export function compare(page: Printed, source: Printed, origin: Origin = 'taken'): Agreement {
  if (page.bound === 'range' || source.bound === 'range') return compareRanges(page, source);
  if (page.bound === source.bound) return compareNumbers(page, source, origin);
  const sides = [
    [page, source],
    [source, page],
  ] as const;
  const [a, b] = sides.map(([own, other]) => ({
    usual: own.bound === 'exact' ? exactSide(own, other) : customary(own),
    possible: own.bound === 'exact' ? exactSide(own, other) : logical(own),
  })) as [Sets, Sets];
  if (overlap(a.usual, b.usual)) return { kind: 'agrees', by: 'bound' };
  return overlap(a.possible, b.possible) ? OPEN : APART;
}

interface Sets {
  readonly usual: Interval;
  readonly possible: Interval;
}

/** An exact number beside a bounded one: a point, unless it is printed more coarsely than the other ("2,5 nghìn tỷ"). */
function exactSide(own: Printed, other: Printed): Interval {
  const isCoarser = own.precision !== null && (other.precision === null || new Big(own.precision).gt(other.precision));
  return isCoarser ? roundingInterval(own.value, own.precision) : point(own.value);
}

/** Both numbers are exact, or both stand under the same bound word. */
function compareNumbers(page: Printed, source: Printed, origin: Origin): Agreement {
  const a = new Big(page.value);
  const b = new Big(source.value);
  if (a.eq(b)) return EQUAL;
  const unitA = new Big(page.precision ?? 0);
  const unitB = new Big(source.precision ?? 0);
  const coarse = unitA.gt(unitB) ? { value: a, unit: unitA, fine: b } : { value: b, unit: unitB, fine: a };
  if (!unitA.eq(unitB) && overlap(roundingInterval(coarse.value, coarse.unit), point(coarse.fine))) {
    return { kind: 'agrees', by: 'rounding' };
  }
  if (origin === 'computed' && coarse.unit.gt(0) && a.minus(b).abs().lte(coarse.unit))
    return { kind: 'agrees', by: 'last-digit' };
  return APART;
}

function compareRanges(page: Printed, source: Printed): Agreement {
  const a = logical(page);
  const b = logical(source);
  if (page.bound === source.bound && a.low?.eq(b.low ?? 0) && a.high?.eq(b.high ?? 0)) return EQUAL;
  if (!overlap(a, b)) return APART;
  const [narrow, wide] = page.bound === 'range' ? [b, a] : [a, b];
  return isInside(narrow, wide) || isInside(wide, narrow) ? { kind: 'agrees', by: 'range' } : OPEN;
}

function isInside(a: Interval, b: Interval): boolean {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return false;
  return a.low.gte(b.low) && a.high.lte(b.high);
}
