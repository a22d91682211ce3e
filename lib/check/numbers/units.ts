import type { Decimal } from '../../quantity/quantity.ts';

/** Units that count the same heads under several names: a party member and a job filled are a person, and a bare number may be either. */
const ALIKE: readonly (readonly string[])[] = [
  ['person', 'party-member'],
  ['person', 'job'],
  ['percent', 'percentage-point'],
];

/** Can two numbers in these units be compared as they stand? "count" is a number printed without its unit. */
export function areUnitsComparable(a: string, b: string): boolean {
  if (a === b || ALIKE.some((group) => group.includes(a) && group.includes(b))) return true;
  return (a === 'count' && isCounted(b)) || (b === 'count' && isCounted(a));
}

/** So many times more or less, at most, are two amounts of one stretch of time: a month's is a twelfth of a year's. */
const NEAR = 4;

/**
 * The same of two amounts: "58,5 triệu đồng/người" is of a year where the other says "/năm", unless it may be a month's.
 */
export function areAmountsComparable(a: Amount, b: Amount): boolean {
  if (areUnitsComparable(a.unit, b.unit)) return true;
  const ofYear = /^.+-per-person(?=-year$|$)/u;
  const [one, other] = [ofYear.exec(a.unit)?.[0], ofYear.exec(b.unit)?.[0]];
  if (one === undefined || one !== other) return false;
  const [x, y] = [Number(a.value), Number(b.value)];
  return x < y * NEAR && y < x * NEAR;
}

interface Amount {
  readonly unit: string;
  readonly value: Decimal;
}

/** A percentage or an amount of money is not meant by a number without a unit. */
function isCounted(unit: string): boolean {
  return unit !== 'percent' && unit !== 'percentage-point' && !/^[A-Z]{3}/.test(unit);
}
