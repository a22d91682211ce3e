import Big from 'big.js';
import { plain } from '../../check/numbers/sums.ts';
import type { Claim } from '../../check/verdict.ts';
import { bracketOf, isOfOneNoun } from '../page/bracket.ts';
import { basePeriod } from '../page/earlier.ts';
import { indexesOf, isUnbound, mayBeOfOne, type PlacedFigure, type SumPage, surface } from '../page/page.ts';
import { areTied } from '../page/tie.ts';
import { arithmeticReason } from '../reason.ts';

/** How many figures away the two amounts may stand. */
const REACH = 3;

/** "năm 2017 trồng 87 ha; năm 2018 trồng 271,36 ha, gấp hơn 3 lần năm 2017": two amounts and how many times one is the other. */
export function multipleClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((times): Claim[] => {
    const { unit, measure, base, high } = times.figure;
    if (unit !== 'times' || measure === 'change' || high !== null || base === 'plan' || times.amount <= 0) return [];
    const near = page.placed
      .slice(Math.max(0, times.at - REACH), times.at + REACH + 1)
      .filter((entry) => entry.block === times.block && isAmount(entry) && mayBeOfOne(entry.figure, times.figure));
    const level = levelOf(page, near, times);
    if (level === null) return [];
    const behind = page.placed[times.at + 1];
    const inBracket =
      behind !== undefined && near.includes(behind) && bracketOf(page, behind) !== null && isAlike(level, behind);
    const found = inBracket ? behind : earlierOf(near, level, times);
    return found === null ? [] : claimsOf(page, level, found, times, inBracket);
  });
}

function isAmount({ figure, amount }: PlacedFigure): boolean {
  const { unit, measure, denominator, high, status } = figure;
  const isLevel = measure === 'level' && denominator === null && high === null && status !== 'target';
  return isLevel && unit !== 'percent' && unit !== 'times' && amount > 0;
}

function isAlike(a: PlacedFigure, b: PlacedFigure): boolean {
  return a !== b && a.figure.unit === b.figure.unit && a.figure.place === b.figure.place;
}

/** The amount right before, of the same time; else the only one of that time nearby. */
function levelOf(page: SumPage, near: readonly PlacedFigure[], times: PlacedFigure): PlacedFigure | null {
  const before = page.placed[times.at - 1];
  if (before !== undefined && near.includes(before) && before.figure.period === times.figure.period) return before;
  const of = near.filter(({ figure }) => figure.period === times.figure.period);
  return of.length === 1 ? of[0]! : null;
}

/** The only amount nearby of the time that the multiple names as its base. */
function earlierOf(near: readonly PlacedFigure[], level: PlacedFigure, { figure }: PlacedFigure): PlacedFigure | null {
  const period = basePeriod(level.figure.period, figure.base);
  if (figure.base === null || period === null) return null;
  const of = near.filter((entry) => isAlike(level, entry) && entry.figure.period === period);
  const [only] = of;
  return of.length === 1 && only !== undefined && mayBeOfOne(only.figure, level.figure) ? only : null;
}

function claimsOf(
  page: SumPage,
  level: PlacedFigure,
  base: PlacedFigure,
  times: PlacedFigure,
  isSaid: boolean,
): Claim[] {
  const computed = new Big(level.figure.value).div(base.figure.value);
  const isHeld = holdsOf(computed, times);
  const { precision } = times.figure;
  const isFar = computed
    .minus(times.figure.value)
    .abs()
    .gt(new Big(precision ?? 1));
  const isTied = isSaid && areTied(page, level, times) && isOfOneNoun(page, level, base);
  const isSure = isTied && [level, base, times].every(({ figure }) => isUnbound(figure)) && isFar;
  if (!isHeld && !isSure) return [];
  const words = {
    level: surface(page, level),
    base: surface(page, base),
    times: surface(page, times),
    computed: plain(computed.round(2)),
  };
  const why = arithmeticReason(isHeld ? 'multiple-holds' : 'multiple-fails', words);
  return [{ figures: indexesOf(level, base, times), kind: 'ratio', holds: isHeld, reasons: [why] }];
}

/** Rounded or cut off; beyond it within one unit for "hơn", below it for "gần". */
function holdsOf(computed: Big, { figure }: PlacedFigure): boolean {
  const { value, precision, bound } = figure;
  const unit = new Big(precision ?? 1);
  const distance = computed.minus(value);
  if (bound === 'more-than' || bound === 'at-least') return distance.gte(0) && distance.lt(unit);
  if (bound === 'less-than' || bound === 'at-most') return distance.lte(0) && distance.gt(unit.times(-1));
  if (bound === 'about') return distance.abs().lt(unit);
  return distance.lt(unit.div(2)) && distance.gte(unit.div(-2));
}
