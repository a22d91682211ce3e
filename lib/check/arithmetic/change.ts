import Big from 'big.js';
import { yearOf } from '../../resolution/period.ts';
import { percentOf, plain } from '../sums.ts';
import type { Claim } from '../verdict.ts';
import { fits, groupKey, type Placed, type SumPage, surface } from './page.ts';
import { arithmeticReason } from './reason.ts';

/**
 * A level, its change and the earlier level: 2,88% after a fall of 0,32 points was 3,20%. The earlier level is looked for in
 * the period the change names as its base. A growth in percent is held against the growth in the same unit.
 */
export function changeClaims(page: SumPage): Claim[] {
  return [...page.groups.values()].flatMap((group) => {
    const level = group.find(({ figure }) => figure.measure === 'level' && isWhole(figure));
    if (level === undefined || level.figure.status === 'target') return [];
    const changes = group.filter(
      ({ figure }) => figure.measure === 'change' && figure.direction !== null && isWhole(figure),
    );
    const absolute = changes.find(({ figure }) => isSameUnit(level, figure.unit) && isNear(level, figure));
    if (absolute === undefined) return [];
    const before = earlierLevel(level, absolute);
    const relative = changes.find((entry) => entry !== absolute && isGrowth(level, absolute, entry));
    const growth = relative === undefined ? [] : [growthClaim(page, level, absolute, relative, before)];
    return [levelClaim(page, level, absolute, before), ...growth].filter((claim) => claim !== null);
  });
}

interface Bounded {
  readonly part: unknown;
  readonly body: unknown;
  readonly denominator: unknown;
}

function isWhole({ part, body, denominator }: Bounded): boolean {
  return part === null && body === null && denominator === null;
}

function isSameUnit({ figure }: Placed, unit: string): boolean {
  return figure.unit === unit || (figure.unit === 'percent' && unit === 'percentage-point');
}

/** The change is told beside its level, in the same period's words. */
function isNear({ figure }: Placed, change: Placed['figure']): boolean {
  return Math.abs(change.start - figure.start) <= 200 && change.base !== 'plan';
}

function isGrowth(level: Placed, absolute: Placed, { figure }: Placed): boolean {
  return figure.unit === 'percent' && level.figure.unit !== 'percent' && figure.direction === absolute.figure.direction;
}

function earlierLevel(level: Placed, change: Placed): Big {
  const value = new Big(level.figure.value);
  return change.figure.direction === 'up' ? value.minus(change.figure.value) : value.plus(change.figure.value);
}

function levelClaim(page: SumPage, level: Placed, change: Placed, before: Big): Claim | null {
  const words = {
    level: surface(page, level),
    change: surface(page, change),
    computed: plain(before),
    unit: level.figure.unit,
  };
  const earlier = printedEarlier(page, level, change);
  if (earlier === null) {
    if (change.figure.unit === 'criterion' || before.lte(0)) return null;
    const why = arithmeticReason('change-implies', words);
    return { figures: indexes(level, change), kind: 'change', holds: null, reasons: [why] };
  }
  const holds = fits(before, earlier.figure) ? true : null;
  const why = arithmeticReason(holds ? 'change-holds' : 'change-open', { ...words, earlier: surface(page, earlier) });
  return { figures: indexes(level, change, earlier), kind: 'change', holds, reasons: [why] };
}

/** The level the page prints for the change's base, or for the year before. */
function printedEarlier(page: SumPage, level: Placed, change: Placed): Placed | null {
  const { indicator, place, period } = level.figure;
  const year = yearOf(period);
  const base = change.figure.base;
  const basePeriod = base !== null && /^\d{4}$/.test(base) ? base : year === null ? null : String(year - 1);
  if (indicator === null || basePeriod === null) return null;
  const group = page.groups.get(groupKey(indicator, place, basePeriod)) ?? [];
  return (
    group.find(
      ({ figure }) =>
        figure.measure === 'level' &&
        figure.status !== 'target' &&
        figure.unit === level.figure.unit &&
        isWhole(figure),
    ) ?? null
  );
}

function growthClaim(page: SumPage, level: Placed, change: Placed, growth: Placed, before: Big): Claim | null {
  if (before.lte(0)) return null;
  const computed = new Big(change.figure.value).times(100).div(before);
  const holds = fits(computed, growth.figure) ? true : null;
  const params = {
    level: surface(page, level),
    growth: surface(page, growth),
    change: surface(page, change),
    computed: percentOf(change.figure.value, before, 2),
  };
  const why = arithmeticReason(holds ? 'growth-holds' : 'growth-open', params);
  return { figures: indexes(level, change, growth), kind: 'change', holds, reasons: [why] };
}

function indexes(...entries: readonly Placed[]): number[] {
  return entries.map(({ index }) => index).sort((a, b) => a - b);
}
