import Big from 'big.js';
import { percentOf, plain } from '../../check/numbers/sums.ts';
import type { Claim } from '../../check/verdict.ts';
import { bracketOf } from '../page/bracket.ts';
import { earlierGroup } from '../page/earlier.ts';
import { fitOfPercent, fitOfSum, fits } from '../page/fit.ts';
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
import { isWholeName } from '../page/whole-name.ts';
import { arithmeticReason } from '../reason.ts';
import { isAveraged, isDirect, isNet } from './change-words.ts';
import { mayBePointsOfRate, mayBeRelative, relativeFit } from './relative.ts';

/**
 * A level, its change and the earlier level: 2,88% after a fall of 0,32 points was 3,20%. The earlier level is looked for in
 * the period the change names as its base. A growth in percent is held against the growth in the same unit.
 */
export function changeClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((change) => {
    if (!isAbsolute(change) || bracketOf(page, change) !== null || isAveraged(page, change)) return [];
    const level = levelOf(page, change);
    if (level === null) return [];
    const before = earlierLevel(level, change);
    const growth = growthBeside(page, level, change);
    const claims = [levelClaim(page, level, change, before)];
    if (growth !== null) claims.push(growthClaim(page, level, change, growth, before));
    return claims.filter((claim) => claim !== null);
  });
}

/** A change in the level's own unit, or in points. */
function isAbsolute({ figure }: PlacedFigure): boolean {
  return figure.measure === 'change' && figure.direction !== null && figure.base !== 'plan' && isWhole(figure);
}

/** How many figures away the level of a change may stand: "24 vụ, 15 người chết ...; giảm 6 vụ, giảm 3 người chết". */
const REACH = 6;
const NEAR = 200;

/** The level a change is of: of its own group, or the nearest before it that has its unit and no other name. */
function levelOf(page: SumPage, change: PlacedFigure): PlacedFigure | null {
  const { figure } = change;
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

function isTiedGrowth(page: SumPage, growth: PlacedFigure): boolean {
  return growth.figure.measure !== 'share-of-plan' && TIED.test(joint(page, growth));
}

/** Words that say the percentage is the change once more. */
const TIED = /(?:\b(?:tuong ung|tuong duong|hay|tuc)(?: voi| la)?|\()(?: ?(?:tang|giam))? *$/;

function earlierLevel(level: PlacedFigure, change: PlacedFigure): Big {
  const value = new Big(level.figure.value);
  return change.figure.direction === 'up' ? value.minus(change.figure.value) : value.plus(change.figure.value);
}

function levelClaim(page: SumPage, level: PlacedFigure, change: PlacedFigure, before: Big): Claim | null {
  const words = {
    level: surface(page, level),
    change: surface(page, change),
    computed: plain(before),
    unit: level.figure.unit,
  };
  const earlier = printedEarlier(page, level, change);
  if (earlier === null) return null;
  const units = [level.figure.precision, change.figure.precision];
  const fit = fits(before, earlier.figure) ? 'fits' : fitOfSum(before, earlier.figure, units);
  const ofRate = level.figure.unit === 'percent' && mayBeRelative(page, change) && earlier.amount > 0;
  const asPercent =
    ofRate && fit !== 'fits'
      ? relativeFit(earlier.figure, level.figure, change.figure, change.figure.direction === 'up')
      : 'apart';
  if (asPercent === 'fits') return percentClaim(page, level, change, earlier);
  const isFalse = fit === 'apart' && asPercent === 'apart' && isSure(page, level, change, earlier);
  const holds = fit === 'fits' ? true : isFalse ? false : null;
  const code = holds === null ? 'change-open' : holds ? 'change-holds' : 'change-fails';
  const why = arithmeticReason(code, { ...words, earlier: surface(page, earlier) });
  return { figures: indexesOf(level, change, earlier), kind: 'change', holds, reasons: [why] };
}

/** "năm 2015 là 3,2%, năm 2016 còn 2,88%, giảm 10%": a tenth of the earlier rate. */
function percentClaim(page: SumPage, level: PlacedFigure, change: PlacedFigure, earlier: PlacedFigure): Claim {
  const size = new Big(level.figure.value).minus(earlier.figure.value).abs();
  const why = arithmeticReason('from-to-percent-holds', {
    from: surface(page, earlier),
    to: surface(page, level),
    change: surface(page, change),
    computed: percentOf(size, earlier.figure.value, 2),
  });
  return { figures: indexesOf(level, change, earlier), kind: 'change', holds: true, reasons: [why] };
}

/** How far apart the three may stand to be of one thing without doubt. */
const TOLD_TOGETHER = 250;

/** Does the page say that this is the change from that level to this one? */
function isSure(page: SumPage, level: PlacedFigure, change: PlacedFigure, earlier: PlacedFigure): boolean {
  const entries = [level, change, earlier];
  const starts = entries.map(({ figure }) => figure.start);
  if (level.block !== earlier.block || level.block !== change.block) return false;
  if (Math.max(...starts) - Math.min(...starts) > TOLD_TOGETHER) return false;
  if (entries.some(({ figure }) => !isPlain(figure) || figure.evidence.place?.how === 'assumed')) return false;
  if (earlier.figure.definition !== level.figure.definition) return false;
  // "năm 2016 đạt 14, năm 2017 thêm 3, nâng tổng số lên 18"
  const isRaised = change.at === earlier.at + 1 && level.at === change.at + 1 && RAISED.test(joint(page, level));
  const isSaid =
    change.figure.base === earlier.figure.period &&
    earlier.figure.evidence.period?.how === 'said' &&
    isWholeName(page, earlier);
  // "năm 2019 là 42,3%, năm 2020 còn 36,7%, giảm 5,6 điểm"
  const isInRow = earlier.at + 1 === level.at && level.at + 1 === change.at && change.figure.base === null;
  const isNext = isInRow && isDirect(page, change) && page.gaps[level.at] !== null && page.gaps[change.at] !== null;
  const isTold =
    isNext &&
    isNet(page, change) &&
    entries.every(({ figure }) => figure.evidence.period !== null) &&
    !COMPARED.test(tail(page, change, 14));
  return isSaid || isRaised || isTold;
}

const COMPARED = /^[\s)]*so voi\b/;
const RAISED = /\b(?:nang|dua)\b[^,;]*\b(?:tong|so)\b[^,;]*\blen(?: thanh)? *$/;

/** The level the page prints for the change's base, or for the year before. */
function printedEarlier(page: SumPage, level: PlacedFigure, change: PlacedFigure): PlacedFigure | null {
  return (
    earlierGroup(page, level.figure, change.figure.base).find(
      ({ figure }) =>
        figure.measure === 'level' &&
        figure.status !== 'target' &&
        figure.unit === level.figure.unit &&
        figure.denominator === level.figure.denominator &&
        isLevelWhole(figure),
    ) ?? null
  );
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
  const isTied = growth.at === change.at + 1 && change.at === level.at + 1 && TIED.test(joint(page, growth));
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
