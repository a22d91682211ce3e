import Big from 'big.js';
import { percentOf } from '../../check/numbers/sums.ts';
import type { Claim } from '../../check/verdict.ts';
import { bracketOf } from '../page/bracket.ts';
import { fitOfPercent, fits } from '../page/fit.ts';
import {
  indexesOf,
  isPlain,
  joint,
  lead,
  mayBeOfOne,
  type PlacedFigure,
  type SumPage,
  surface,
  tail,
} from '../page/page.ts';
import { tieOf } from '../page/tie.ts';
import { arithmeticReason } from '../reason.ts';
import { isAveraged } from './change-words.ts';
import { mayBePointsOfRate } from './relative.ts';

/** "92.400 lượt khách, tăng 8.400 lượt, tương ứng 10%": a growth in percent against the growth in the unit of the level. */
export function growthClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((change) => {
    if (!isAbsolute(change) || bracketOf(page, change) !== null || isAveraged(page, change)) return [];
    const level = levelOf(page, change);
    if (level === null) return [];
    const growth = growthBeside(page, level, change);
    const claim = growth === null ? null : growthClaim(page, level, change, growth, earlierLevel(level, change));
    return claim === null ? [] : [claim];
  });
}

/** A change in the level's own unit, or in points. */
function isAbsolute({ figure }: PlacedFigure): boolean {
  return figure.measure === 'change' && figure.direction !== null && figure.base !== 'plan' && isWhole(figure);
}

/** How many figures away the level of a change may stand: "24 vụ, 15 người chết ...; giảm 6 vụ, giảm 3 người chết". */
const REACH = 6;
const NEAR = 200;

/** Right before the level that a change led to. */
const REACHED = /^[^a-z]*(?:len|xuong|con|to)(?: con| muc)? *$/;

/** "tăng 10,67 điểm (0,19%) lên 5.674,22 điểm": the level that the change, with its growth behind it, led to. */
function reachedBehind(page: SumPage, change: PlacedFigure): PlacedFigure | null {
  const next = page.placed[change.at + 1];
  const entry =
    next?.figure.unit === 'percent' || next?.figure.unit === 'percentage-point' ? change.at + 2 : change.at + 1;
  const level = page.placed[entry];
  if (level === undefined || (page.gaps[entry] ?? null) === null || !REACHED.test(joint(page, level))) return null;
  return isLevelOf(page, level, change) ? level : null;
}

/** The level a change is of: the one it led to, one of its own group, or the nearest before it that has its unit and no other name. */
function levelOf(page: SumPage, change: PlacedFigure): PlacedFigure | null {
  const { figure } = change;
  const reached = reachedBehind(page, change);
  if (reached !== null) return reached;
  let nearest: PlacedFigure | null = null;
  for (const step of [-1, 1]) {
    for (let at = change.at + step; Math.abs(at - change.at) <= REACH; at += step) {
      const entry = page.placed[at];
      if (entry === undefined || Math.abs(entry.figure.start - figure.start) > NEAR) break;
      if (!isLevelOf(page, entry, change)) continue;
      const isOfTime = entry.figure.period === figure.period;
      if (figure.indicator !== null && entry.figure.indicator === figure.indicator && isOfTime) return entry;
      if (step < 0 && isOfTime && entry.block === change.block) nearest ??= entry;
    }
  }
  return nearest;
}

function isLevelOf(page: SumPage, entry: PlacedFigure, { figure }: PlacedFigure): boolean {
  const { measure, status, place } = entry.figure;
  const isLevel = measure === 'level' && status !== 'target' && isLevelWhole(entry.figure);
  if (!isLevel || !isSameUnit(entry, figure.unit) || place !== figure.place) return false;
  return mayBeOfOne(entry.figure, figure) && bracketOf(page, entry) === null && !isFrom(page, entry);
}

/** "từ 2.715 hộ xuống còn 2.405 hộ": the first of the two is the earlier level. */
function isFrom(page: SumPage, entry: PlacedFigure): boolean {
  return /\btu(?: muc)? *$/.test(lead(page, entry, 10));
}

interface Bounded {
  readonly part: unknown;
  readonly body: unknown;
  readonly denominator: unknown;
}

function isWhole({ part, body, denominator }: Bounded): boolean {
  return part === null && body === null && denominator === null;
}

function isSameUnit({ figure }: PlacedFigure, unit: string): boolean {
  return figure.unit === unit || (figure.unit === 'percent' && unit === 'percentage-point');
}

/** Of counted things that have a full number, as criteria have, the part reached is the level. */
function isLevelWhole(figure: PlacedFigure['figure']): boolean {
  return isWhole(figure.unit === 'criterion' ? { ...figure, denominator: null } : figure);
}

/** The growth in percent printed right before or behind the change. */
function growthBeside(page: SumPage, level: PlacedFigure, change: PlacedFigure): PlacedFigure | null {
  if (level.figure.unit === 'percent') return null;
  for (const at of [change.at + 1, change.at - 1]) {
    const entry = page.placed[at];
    if (entry === undefined) continue;
    const { unit, measure, direction, base, indicator, period, start } = entry.figure;
    const isOfGroup = indicator !== null && indicator === change.figure.indicator && period === change.figure.period;
    const isNear = isOfGroup && Math.abs(start - change.figure.start) <= NEAR;
    if (!isNear && (page.gaps[Math.max(at, change.at)] ?? null) === null) continue;
    const isTied = measure === 'change' ? direction === change.figure.direction : isTiedGrowth(page, entry);
    if (
      (unit === 'percent' || unit === 'percentage-point') &&
      base !== 'plan' &&
      base !== 'whole' &&
      isTied &&
      isWhole(entry.figure)
    )
      return entry;
  }
  return null;
}

/** Does the change lead to the level, or stand right behind it with no other subject between ("và chỉ số Nasdaq tăng")? */
function isOfLevel(page: SumPage, level: PlacedFigure, change: PlacedFigure): boolean {
  if (level.at > change.at) return reachedBehind(page, change) === level;
  return change.at === level.at + 1 && page.gaps[change.at] !== null && tieOf(page, change) === 'sure';
}

function isTiedGrowth(page: SumPage, growth: PlacedFigure): boolean {
  return growth.figure.measure !== 'share-of-plan' && TIED.test(joint(page, growth));
}

/** Words that say the percentage is the change once more. */
const TIED = /(?:\b(?:tuong ung|tuong duong|hay|tuc)(?: voi| la)?|\()(?: ?(?:tang|giam))? *$/;

function earlierLevel(level: PlacedFigure, change: PlacedFigure): Big {
  const value = new Big(level.figure.value);
  return change.figure.direction === 'up' ? value.minus(change.figure.value) : value.plus(change.figure.value);
}

function growthClaim(
  page: SumPage,
  level: PlacedFigure,
  change: PlacedFigure,
  growth: PlacedFigure,
  before: Big,
): Claim | null {
  if (before.lte(0)) return null;
  const computed = new Big(change.figure.value).times(100).div(before);
  const part = { value: change.figure.value, precision: change.figure.precision };
  const fit = fits(computed, growth.figure)
    ? 'fits'
    : fitOfPercent(part, { value: before.toFixed(), precision: level.figure.precision }, growth.figure);
  const isTied = growth.at === change.at + 1 && isOfLevel(page, level, change) && TIED.test(joint(page, growth));
  const isOneBase = growth.figure.base === null || growth.figure.base === change.figure.base;
  const isPlainly = [level, change, growth].every(({ figure }) => isPlain(figure));
  const isOfPlan = /\b(?:ke hoach|chi tieu|du toan|muc tieu)\b/.test(tail(page, growth, 30));
  const mayBePoints = mayBePointsOfRate(page, level, growth, computed, joint(page, growth));
  const isClear =
    isTied &&
    !isOfPlan &&
    !mayBePoints &&
    !isAveraged(page, growth) &&
    isOneBase &&
    isPlainly &&
    level.block === change.block;
  const holds = fit === 'fits' ? true : fit === 'apart' && isClear ? false : null;
  if (holds === null && !isTied) return null;
  const params = {
    level: surface(page, level),
    growth: surface(page, growth),
    change: surface(page, change),
    computed: percentOf(change.figure.value, before, 2),
  };
  const code = holds === null ? 'growth-open' : holds ? 'growth-holds' : 'growth-fails';
  return {
    figures: indexesOf(level, change, growth),
    kind: 'change',
    holds,
    reasons: [arithmeticReason(code, params)],
  };
}
