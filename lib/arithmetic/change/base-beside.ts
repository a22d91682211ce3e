import Big from 'big.js';
import { percentOf } from '../../check/numbers/sums.ts';
import { areUnitsComparable } from '../../check/numbers/units.ts';
import type { Claim } from '../../check/verdict.ts';
import { bracketOf, isOfOneNoun } from '../page/bracket.ts';
import { earlierGroup } from '../page/earlier.ts';
import { fitOfPercent, fitOfSum, isApart, type Rounded } from '../page/fit.ts';
import {
  gapAfter,
  indexesOf,
  isPlain,
  isUnbound,
  joint,
  mayBeOfOne,
  type PlacedFigure,
  type SumPage,
  surface,
  tail,
} from '../page/page.ts';
import { areTied } from '../page/tie.ts';
import { isWholeName } from '../page/whole-name.ts';
import { type ArithmeticParams, arithmeticReason } from '../reason.ts';
import { mayBeRelative, relativeFit } from './relative.ts';

/** How many figures back the level of a growth may stand. */
const REACH = 3;
/** A base told further away than this may be of something else. */
const NEAR = 250;

interface Base {
  readonly entry: PlacedFigure;
  /** Do the words tie the growth to this base and no other? */
  readonly isTied: boolean;
}

/**
 * A level, its growth and the base, which is printed in a bracket behind ("tăng 11% so với cùng kỳ (38,2 tỷ đồng)") or
 * elsewhere on the page for the period that the growth names.
 */
export function baseBesideClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((growth): Claim[] => {
    const to = baseOf(page, growth);
    if (to === undefined) return [];
    const level = levelOf(page, growth);
    const base =
      level === null ? null : (baseBehind(page, level, growth, to) ?? baseElsewhere(page, level, growth, to));
    if (level === null || base === null || base.entry.amount <= 0) return [];
    const claimOf = growth.figure.unit === 'percent' && level.figure.unit !== 'percent' ? growthClaim : differenceClaim;
    const claim = claimOf(page, level, growth, base);
    return claim === null ? [] : [claim];
  });
}

/** What the growth refers to; null when it does not say, undefined when the figure is no growth. */
function baseOf(page: SumPage, entry: PlacedFigure): string | null | undefined {
  const { measure, unit, direction, base } = entry.figure;
  if (base === 'plan' || base === 'whole') return undefined;
  if ((measure === 'index' && unit === 'percent') || (measure === 'change' && direction !== null)) return base;
  if (measure !== 'share-of-plan' || base !== null || direction !== null) return undefined;
  // "bằng 102% năm 2020"
  return /^\s*(?:so voi )?nam (\d{4})\b/.exec(tail(page, entry, 24))?.[1];
}

function levelOf(page: SumPage, growth: PlacedFigure): PlacedFigure | null {
  for (let at = growth.at - 1; at >= Math.max(0, growth.at - REACH); at--) {
    if (page.gaps[at + 1] === null) return null;
    const entry = page.placed[at]!;
    const { measure, unit, denominator, place, part, body } = entry.figure;
    if (measure !== 'level' || bracketOf(page, entry) !== null) continue;
    if (unit === 'percent' && growth.figure.measure === 'index') continue;
    const isWhole = denominator === null && part === null && body === null && place === growth.figure.place;
    return isWhole && mayBeOfOne(entry.figure, growth.figure) ? entry : null;
  }
  return null;
}

function baseBehind(page: SumPage, level: PlacedFigure, growth: PlacedFigure, to: string | null): Base | null {
  const entry = page.placed[growth.at + 1];
  if (
    entry === undefined ||
    gapAfter(page, growth) === null ||
    !areUnitsComparable(entry.figure.unit, level.figure.unit)
  )
    return null;
  const bracket = bracketOf(page, entry);
  if (entry.figure.denominator !== null) return pairBehind(level, entry, bracket !== null);
  if (bracket !== 'time' && bracket !== 'bare') return null;
  // "tăng 11% so với cùng kỳ (4,2 tỷ)" may be what was gained; what is at least half of the level is no gain of that size.
  const isBase = entry.amount > level.amount / 2 && to !== null && isOfOneNoun(page, level, entry);
  return { entry, isTied: isBase && level.figure.status !== 'target' };
}

/** "giảm 8 vụ so với năm 2018 (62/70 vụ)": the level once more, and the base. */
function pairBehind(level: PlacedFigure, entry: PlacedFigure, isBracket: boolean): Base | null {
  const { value, denominator } = entry.figure;
  if (!isBracket || denominator === null || value !== level.figure.value) return null;
  const base = {
    ...entry,
    figure: { ...entry.figure, value: denominator, denominator: null },
    amount: Number(denominator),
  };
  return { entry: base, isTied: true };
}

/** The level of the period that the growth names as its base, told nearby. */
function baseElsewhere(page: SumPage, level: PlacedFigure, growth: PlacedFigure, to: string | null): Base | null {
  if (level.figure.status === 'target' || growth.figure.unit !== 'percent' || level.figure.unit === 'percent')
    return null;
  const { unit } = level.figure;
  const of = earlierGroup(page, level.figure, to).filter(
    ({ figure }) =>
      figure.measure === 'level' &&
      figure.status !== 'target' &&
      figure.unit === unit &&
      figure.denominator === null &&
      figure.part === null &&
      figure.body === null,
  );
  const [entry] = of;
  if (entry === undefined) return null;
  const isNear = Math.abs(entry.figure.start - growth.figure.start) <= NEAR;
  const isSaid =
    entry.figure.evidence.period?.how === 'said' &&
    entry.figure.definition === level.figure.definition &&
    entry.figure.evidence.indicator?.how === 'said' &&
    to === entry.figure.period &&
    isWholeName(page, entry);
  return { entry, isTied: of.length === 1 && isNear && isSaid };
}

/** The growth as a percentage of the base. */
function indexOf(page: SumPage, growth: PlacedFigure): Rounded {
  const { measure, value, precision, direction } = growth.figure;
  if (measure !== 'change' && !/\b(?:tuong ung|tuong duong)\b/.test(joint(page, growth))) return { value, precision };
  const index = direction === 'down' ? new Big(100).minus(value) : new Big(100).plus(value);
  return { value: index.toFixed(), precision };
}

function growthClaim(page: SumPage, level: PlacedFigure, growth: PlacedFigure, base: Base): Claim | null {
  const index = indexOf(page, growth);
  const fit = fitOfPercent(level.figure, base.entry.figure, index);
  const isPlainly = isPlain(growth.figure) && isUnbound(level.figure) && isUnbound(base.entry.figure);
  // An index far below a hundred is rather a growth ("tương ứng 9,7% so với năm 2018").
  const isIndex = Number(index.value) >= 50;
  const isTied = areTied(page, level, growth);
  const isSure = base.isTied && isTied && isPlainly && isIndex && isApart(level.figure, base.entry.figure, index);
  const holds = fit === 'fits' ? true : isSure ? false : null;
  if (holds === null && !base.isTied) return null;
  const code = holds === null ? 'base-open' : holds ? 'base-holds' : 'base-fails';
  const difference = new Big(level.figure.value).minus(base.entry.figure.value);
  const isIndexSaid = growth.figure.measure !== 'change';
  const computed = percentOf(isIndexSaid ? level.figure.value : difference.abs(), base.entry.figure.value, 2);
  const way = isIndexSaid ? 'index' : difference.lt(0) ? 'down' : 'up';
  const params: ArithmeticParams['base-holds'] = {
    level: surface(page, level),
    growth: surface(page, growth),
    base: surface(page, base.entry),
    computed,
    way,
  };
  const figures = indexesOf(level, growth, base.entry);
  return { figures, kind: 'change', holds, reasons: [arithmeticReason(code, params)] };
}

/** "đạt 36 triệu đồng, tăng 4 triệu đồng so với năm 2017 (32 triệu đồng)". */
function differenceClaim(page: SumPage, level: PlacedFigure, change: PlacedFigure, base: Base): Claim | null {
  const { unit, direction } = change.figure;
  if (!areUnitsComparable(unit, level.figure.unit)) return null;
  const value = new Big(level.figure.value);
  const computed = direction === 'up' ? value.minus(change.figure.value) : value.plus(change.figure.value);
  const entries = [level, change, base.entry];
  const units = [level.figure.precision, change.figure.precision];
  const fit = fitOfSum(computed, base.entry.figure, units);
  // A rate's change in percent may be relative: "2,24%, giảm 22% so với năm 2016 (2,88%)".
  const isRelative =
    level.figure.unit === 'percent' &&
    mayBeRelative(page, change) &&
    relativeFit(base.entry.figure, level.figure, change.figure, direction === 'up') !== 'apart';
  if (isRelative) return null;
  const isSure =
    base.isTied && areTied(page, level, change) && unit !== 'percent' && entries.every(({ figure }) => isPlain(figure));
  const holds = fit === 'fits' ? true : fit === 'apart' && isSure ? false : null;
  if (holds === null && !base.isTied) return null;
  const code = holds === null ? 'change-open' : holds ? 'change-holds' : 'change-fails';
  const params = {
    level: surface(page, level),
    change: surface(page, change),
    earlier: surface(page, base.entry),
    computed: computed.toFixed(),
    unit: level.figure.unit,
  };
  return { figures: indexesOf(...entries), kind: 'change', holds, reasons: [arithmeticReason(code, params)] };
}
