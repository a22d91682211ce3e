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

/** How many figures away the level of a change may stand: "24 vụ, 15 người chết ...; giảm 6 vụ, giảm 3 người chết". */
const REACH = 6;
const NEAR = 200;
const PERCENT = ['percent', 'percentage-point'];
/** Words that say the percentage is the change once more. */
const TIED = /(?:\b(?:tuong ung|tuong duong|hay|tuc)(?: voi| la)?|\()(?: ?(?:tang|giam))? *$/;
/** Right before the level that a change led to. */
const REACHED = /^[^a-z]*(?:len|xuong|con|to)(?: con| muc)? *$/;
const OF_PLAN = /\b(?:ke hoach|chi tieu|du toan|muc tieu)\b/;

/** A level, its change in the level's own unit or in points, and that change in percent. */
interface Growth {
  readonly level: PlacedFigure;
  readonly change: PlacedFigure;
  readonly growth: PlacedFigure;
}

/** "92.400 lượt khách, tăng 8.400 lượt, tương ứng 10%": a growth in percent against the growth in the unit of the level. */
export function growthClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((change): Claim[] => {
    const { measure, direction, base } = change.figure;
    const isChange = measure === 'change' && direction !== null && base !== 'plan' && isWhole(change);
    if (!isChange || bracketOf(page, change) !== null || isAveraged(page, change)) return [];
    const level = levelReached(page, change) ?? levelNear(page, change);
    if (level === null || level.figure.unit === 'percent') return [];
    const growth = [page.placed[change.at + 1], page.placed[change.at - 1]].find(
      (entry) => entry !== undefined && isGrowth(page, change, entry),
    );
    return growth === undefined ? [] : claimsOf(page, { level, change, growth });
  });
}

/** "tăng 10,67 điểm (0,19%) lên 5.674,22 điểm": the level that the change, with its growth behind it, led to. */
function levelReached(page: SumPage, change: PlacedFigure): PlacedFigure | null {
  const next = page.placed[change.at + 1];
  const level = PERCENT.includes(next?.figure.unit ?? '') ? page.placed[change.at + 2] : next;
  if (level === undefined || page.gaps[level.at] == null || !REACHED.test(joint(page, level))) return null;
  return isLevelOf(page, level, change) ? level : null;
}

/** The level a change is of: one of its own indicator, or the nearest before it that has its unit and no other name. */
function levelNear(page: SumPage, change: PlacedFigure): PlacedFigure | null {
  const { start, indicator, period } = change.figure;
  const before = page.placed.slice(Math.max(0, change.at - REACH), change.at).reverse();
  const levels = [...before, ...page.placed.slice(change.at + 1, change.at + 1 + REACH)].filter(
    (entry) => Math.abs(entry.figure.start - start) <= NEAR && entry.figure.period === period,
  );
  const ofIt = levels.filter((entry) => isLevelOf(page, entry, change));
  const own = ofIt.find(({ figure }) => indicator !== null && figure.indicator === indicator);
  return own ?? ofIt.find(({ at, block }) => at < change.at && block === change.block) ?? null;
}

function isLevelOf(page: SumPage, entry: PlacedFigure, { figure }: PlacedFigure): boolean {
  const { measure, status, place, unit } = entry.figure;
  const isLevel = measure === 'level' && status !== 'target' && place === figure.place && isWhole(entry);
  const isOfUnit = unit === figure.unit || (unit === 'percent' && figure.unit === 'percentage-point');
  if (!isLevel || !isOfUnit || !mayBeOfOne(entry.figure, figure) || bracketOf(page, entry) !== null) return false;
  // "từ 2.715 hộ xuống còn 2.405 hộ": the first of the two is the earlier level.
  return !/\btu(?: muc)? *$/.test(lead(page, entry, 10));
}

/** No part; of criteria, which have a full number, the part reached is the level. */
function isWhole({ figure: { part, body, denominator, unit, measure } }: PlacedFigure): boolean {
  const isOfFull = unit === 'criterion' && measure === 'level';
  return part === null && body === null && (denominator === null || isOfFull);
}

/** Is it a growth in percent, printed right before or behind the change and tied to it? */
function isGrowth(page: SumPage, change: PlacedFigure, entry: PlacedFigure): boolean {
  const { unit, measure, direction, base, indicator, period, start } = entry.figure;
  const isOfGroup = indicator !== null && indicator === change.figure.indicator && period === change.figure.period;
  const isNear = isOfGroup && Math.abs(start - change.figure.start) <= NEAR;
  if (!isNear && page.gaps[Math.max(entry.at, change.at)] == null) return false;
  const isAgain = measure !== 'share-of-plan' && TIED.test(joint(page, entry));
  const isTied = measure === 'change' ? direction === change.figure.direction : isAgain;
  return PERCENT.includes(unit) && base !== 'plan' && base !== 'whole' && isTied && isWhole(entry);
}

function claimsOf(page: SumPage, of: Growth): Claim[] {
  const { level, change, growth } = of;
  const { value, precision, direction } = change.figure;
  const now = new Big(level.figure.value);
  const before = direction === 'up' ? now.minus(value) : now.plus(value);
  if (before.lte(0)) return [];
  const computed = new Big(value).times(100).div(before);
  const earlier = { value: before.toFixed(), precision: level.figure.precision };
  const isFit = fits(computed, growth.figure) || fitOfPercent({ value, precision }, earlier, growth.figure) === 'fits';
  const isApart = !isFit && fitOfPercent({ value, precision }, earlier, growth.figure) === 'apart';
  const isTied = growth.at === change.at + 1 && isOfLevel(page, level, change) && TIED.test(joint(page, growth));
  if (!isFit && !isTied) return [];
  const holds = isFit ? true : isApart && isClear(page, of, computed) ? false : null;
  const words = { level: surface(page, level), growth: surface(page, growth), change: surface(page, change) };
  const code = holds === null ? 'growth-open' : holds ? 'growth-holds' : 'growth-fails';
  const why = arithmeticReason(code, { ...words, computed: percentOf(value, before, 2) });
  return [{ figures: indexesOf(level, change, growth), kind: 'change', holds, reasons: [why] }];
}

/** Does the change lead to the level, or stand right behind it with no other subject between ("và chỉ số Nasdaq tăng")? */
function isOfLevel(page: SumPage, level: PlacedFigure, change: PlacedFigure): boolean {
  if (level.at > change.at) return levelReached(page, change) === level;
  return change.at === level.at + 1 && page.gaps[change.at] !== null && tieOf(page, change) === 'sure';
}

/** Can nothing else be meant: another base, the plan, an average, the points of a rate? */
function isClear(page: SumPage, { level, change, growth }: Growth, computed: Big): boolean {
  const { base } = growth.figure;
  return (
    [level, change, growth].every(({ figure }) => isPlain(figure)) &&
    (base === null || base === change.figure.base) &&
    level.block === change.block &&
    !OF_PLAN.test(tail(page, growth, 30)) &&
    !isAveraged(page, growth) &&
    !mayBePointsOfRate(page, level, growth, computed, joint(page, growth))
  );
}
