import Big from 'big.js';
import { areUnitsComparable } from '../../check/numbers/units.ts';
import type { Figure } from '../../figure/figure.ts';
import { mayBeRelative } from '../change/relative.ts';
import { type Fit, fitOfPercent, fitOfSum, isApart, type Rounded } from '../page/fit.ts';
import { joint, type PlacedFigure, type SumPage } from '../page/page.ts';
import type { Role } from './role.ts';

/** One way to read the number that joins two amounts. */
export interface Way {
  /** `percent`: one is so many percent of the other; `times`: so many times; `difference`: so much more or less. */
  readonly kind: 'percent' | 'times' | 'difference';
  /** Of a percentage the index: "vượt 8%" is 108. */
  readonly printed: Rounded;
  readonly direction: Figure['direction'];
  /** Was it said as a rise or a fall by so much, not as a share? */
  readonly isChange: boolean;
}

/** Between a change and the same change said otherwise. */
const SAME_AS = /\b(?:tuong ung|tuong duong|hay|tuc)\b/;

/** How a number may join two amounts, the likeliest way first; none where it joins nothing. */
export function waysOf(page: SumPage, link: PlacedFigure): Way[] {
  const { unit, measure, direction, denominator, high, value, unitWord } = link.figure;
  if (denominator !== null || high !== null || link.amount <= 0) return [];
  if (unit === 'times') return measure === 'change' ? [] : [way('times', times(link.figure, 100), direction, false)];
  // "một phần tư", "một nửa"
  if (unit === 'count' && unitWord === null && Number(value) < 1)
    return [way('percent', times(link.figure, 100), null, false)];
  if (unit === 'percent' || unit === 'percentage-point') {
    const share = way('percent', link.figure, direction, false);
    const change = direction === null ? [] : [way('percent', aroundHundred(link.figure), direction, true)];
    const points = measure === 'change' && direction !== null ? [way('difference', link.figure, direction, true)] : [];
    if (measure === 'change')
      return unit === 'percentage-point' && !mayBeRelative(page, link) ? points : [...change, ...points];
    const grown =
      direction === null && SAME_AS.test(joint(page, link))
        ? [growth(link.figure, 'up'), growth(link.figure, 'down')]
        : [];
    return direction !== null && measure === 'level' ? [] : [share, ...grown];
  }
  return measure === 'change' && direction !== null ? [way('difference', link.figure, direction, true)] : [];
}

const growth = (figure: Figure, direction: 'up' | 'down'): Way =>
  way('percent', aroundHundred({ ...figure, direction }), direction, true);

function way(kind: Way['kind'], { value, precision }: Rounded, direction: Figure['direction'], isChange: boolean): Way {
  return { kind, printed: { value, precision }, direction, isChange };
}

function times({ value, precision }: Rounded, factor: number): Rounded {
  return { value: new Big(value).times(factor).toFixed(), precision: new Big(precision ?? 1).times(factor).toFixed() };
}

function aroundHundred({ value, precision, direction }: Figure): Rounded {
  return { value: (direction === 'up' ? new Big(100).plus(value) : new Big(100).minus(value)).toFixed(), precision };
}

/** May these two amounts be joined this way: rates by points, amounts of one unit by all else? */
export function mayJoin(a: Figure, b: Figure, link: Figure, { kind, isChange }: Way): boolean {
  const isRate = a.unit === 'percent';
  if (kind !== 'difference') return areOfOneKind(a, b) && (!isRate || isChange);
  if (isRate) return b.unit === 'percent' && (link.unit === 'percent' || link.unit === 'percentage-point');
  return areOfOneKind(a, b) && areUnitsComparable(link.unit, a.unit);
}

/** "8 xã, phường ... 6 đơn vị": a word for any of them counts the same things. */
const ANY = ['count', 'organisation', 'party-org'];
export function areOfOneKind(a: Figure, b: Figure): boolean {
  if (areUnitsComparable(a.unit, b.unit)) return true;
  const areCounts = a.precision === null && b.precision === null;
  return areCounts && (ANY.includes(a.unit) || ANY.includes(b.unit));
}

/** How the printed number lies to the one that `a` against `b` makes. */
export function fitOf(a: Figure, b: Figure, { kind, printed, direction }: Way): Fit {
  if (kind !== 'difference') return fitOfPercent(a, b, printed);
  const difference = new Big(a.value).minus(b.value);
  const isOtherWay = direction === 'up' ? difference.lt(0) : difference.gt(0);
  return isOtherWay ? 'apart' : fitOfSum(difference.abs(), printed, [a.precision, b.precision]);
}

/** Does it fit in no way that the numbers may be read? */
export function fitsNoWay(a: Figure, b: Figure, ways: readonly Way[]): boolean {
  return ways.every(
    (one) => (one.kind === 'difference' ? fitOf(a, b, one) : isApart(a, b, one.printed) ? 'apart' : 'fits') === 'apart',
  );
}

/** The role of the other amount that a number of this kind asks for. */
export function roleFor({ measure, base, unit, direction }: Figure): Role {
  if (measure === 'share-of-plan' || base === 'plan') return 'plan';
  return measure === 'level' && (unit === 'percent' || unit === 'count') && direction === null ? 'whole' : 'earlier';
}
