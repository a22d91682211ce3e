import Big from 'big.js';
import { areUnitsComparable } from '../../check/numbers/units.ts';
import type { Figure } from '../../figure/figure.ts';
import { mayBeRelative } from '../change/relative.ts';
import { type Fit, fitOfPercent, fitOfSum, type Rounded } from '../page/fit.ts';
import { joint, type PlacedFigure, type SumPage } from '../page/page.ts';
import type { Triple } from './triple.ts';

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
  const others = link.figure.readings.filter(({ why }) => why === 'separator');
  const read = [link.figure, ...others.map((reading) => ({ ...link.figure, ...reading }))];
  return read.flatMap((figure) => waysOfOne(page, { ...link, figure }));
}

function waysOfOne(page: SumPage, link: PlacedFigure): Way[] {
  const { unit, measure, direction, denominator, high, value, unitWord } = link.figure;
  if (denominator !== null || high !== null || link.amount <= 0) return [];
  if (unit === 'times') return measure === 'change' ? [] : [way('times', times(link.figure, 100), direction, false)];
  // "một phần tư", "một nửa"
  if (unit === 'count' && unitWord === null && Number(value) < 1)
    return [way('percent', times(link.figure, 100), null, false)];
  if (unit !== 'percent' && unit !== 'percentage-point')
    return measure === 'change' && direction !== null ? [way('difference', link.figure, direction, true)] : [];
  if (measure === 'change' || mayBeChange(link.figure)) return changesOf(page, link);
  if (direction !== null && measure === 'level') return [];
  const share = way('percent', link.figure, direction, false);
  const isSaidAgain = direction === null && SAME_AS.test(joint(page, link));
  return isSaidAgain ? [share, growth(link.figure, 'up'), growth(link.figure, 'down')] : [share];
}

/** "giảm 5,6%, từ 42,3% xuống 36,7%": what may be the level reached or the change. */
export const mayBeChange = ({ measure, direction, readings }: Figure): boolean =>
  measure === 'level' && direction !== null && readings.some((reading) => reading.measure === 'change');

/** A change in percent: of the amount before, or in points. */
function changesOf(page: SumPage, link: PlacedFigure): Way[] {
  const { direction, unit } = link.figure;
  if (direction === null) return [way('percent', link.figure, null, false)];
  const points = way('difference', link.figure, direction, true);
  const isPoints = unit === 'percentage-point' && !mayBeRelative(page, link);
  return isPoints ? [points] : [growth(link.figure, direction), points];
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

/** May two amounts be joined this way: rates by points, amounts of one unit by all else? */
export function mayJoin({ level: { figure: a }, base: { figure: b }, link, role, isSaid }: Triple, way: Way): boolean {
  const isRate = a.unit === 'percent';
  const isOfRates = areUnitsComparable(link.figure.unit, 'percent') && areUnitsComparable(b.unit, 'percent');
  if (way.kind === 'difference')
    return isRate ? isOfRates : areOfOneKind(a, b) && areUnitsComparable(link.figure.unit, a.unit);
  // "28.450 hồ sơ trên tổng số 30.120 công dân"
  const areCounts = role === 'whole' && isSaid && a.precision === null && b.precision === null;
  return (areOfOneKind(a, b) || areCounts) && (!isRate || way.isChange);
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

/** Does it fit in no way that the numbers may be read: each of the two, and the number that joins them? */
export function fitsNoWay(a: Figure, b: Figure, ways: readonly Way[]): boolean {
  const read = (figure: Figure): Figure[] => [figure, ...figure.readings.map((reading) => ({ ...figure, ...reading }))];
  return read(a).every((one) =>
    read(b).every((other) => Number(other.value) > 0 && ways.every((way) => fitOf(one, other, way) === 'apart')),
  );
}
