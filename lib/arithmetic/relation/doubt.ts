import Big from 'big.js';
import { areUnitsComparable } from '../../check/numbers/units.ts';
import { yearOf } from '../../resolution/period.ts';
import { isAveraged } from '../change/change-words.ts';
import { mayBePointsOfRate } from '../change/relative.ts';
import { bracketOf } from '../page/bracket.ts';
import { isUnbound, joint, type PlacedFigure, type SumPage, tail } from '../page/page.ts';
import { mayBeOfMore } from '../ratio/of-more.ts';
import { isOneNoun } from './nouns.ts';
import { isOrdered } from './order.ts';
import { areOfOneKind, mayBeChange } from './relate.ts';
import { isPlanNamed, ownWords, roleFor } from './role.ts';
import type { Triple } from './triple.ts';

/** Words that tell of an average, of a part, of what is left, or of another plan. */
const ASIDE = /\b(?:binh quan|trung binh|rieng|con lai|luy ke|dieu chinh|bo sung|giai doan)\b/;

/** "giảm 150 hộ, phát sinh mới 40 hộ": what left and what came are told apart. */
const COME_AND_GONE = /\b(?:phat sinh|tai ngheo|them moi|tang them)\b/;

/**
 * Is it said beyond doubt that the number joins these two amounts: the three stand in a row, of one place, time and noun, with
 * nothing between them that names another plan, whole or time?
 */
export function isSaid(page: SumPage, triple: Triple): boolean {
  const { level, base, link } = triple;
  const row = [level, base, link].sort((a, b) => a.at - b.at);
  const isOne = isRow(page, row) && areOfOne(triple) && (triple.role === 'whole' || isOneNoun(page, level, base));
  return isOne && isPlanSaid(page, triple) && isOrdered(page, triple) && !isNarrowed(page, triple, row);
}

/** "giá sẽ tăng, 170 người ... (61%)": what is only to come is no plan, unless the share is one of a plan or the words name it. */
function isPlanSaid(page: SumPage, { base, link, role }: Triple): boolean {
  return role !== 'plan' || roleFor(page, link) === 'plan' || isPlanNamed(page, base);
}

/** Are all three printed without a bound word, and read one way but for their separators? */
export function isPlainly(page: SumPage, { level, base, link, role }: Triple): boolean {
  const readings = link.figure.readings.filter(({ why }) => why !== 'measure' || !mayBeChange(link.figure));
  // "276 trên 300 hộ": the word is no bound here.
  const isOf = role === 'whole' && base.figure.bound === 'more-than' && /\btren *$/.test(ownWords(page, base));
  const whole = isOf ? { ...base.figure, bound: 'exact' as const } : base.figure;
  return isUnbound({ ...link.figure, readings }) && isUnbound(level.figure) && isUnbound(whole);
}

function areOfOne({ level: { figure: a }, base: { figure: b }, link: { figure: r }, role }: Triple): boolean {
  const areWhole = [a, b, r].every(({ body, part }) => body === null && (part === null || role === 'whole'));
  const isOnePlace = a.place === b.place && r.place === a.place && a.definition === b.definition;
  const isOneTime = role === 'earlier' || a.period === b.period || yearOf(a.period) === yearOf(b.period);
  const isOneUnit = areUnitsComparable(a.unit, b.unit) || (role === 'whole' && areOfOneKind(a, b));
  return (
    areWhole &&
    isOnePlace &&
    isOneTime &&
    isOneUnit &&
    a.status !== 'target' &&
    (role === 'plan' || b.status !== 'target')
  );
}

/** Between the three stand only other shares and changes, or what is in a bracket. */
function isRow(page: SumPage, row: readonly PlacedFigure[]): boolean {
  const [from, to] = [row[0]!.at, row.at(-1)!.at];
  const between = page.placed.slice(from + 1, to).filter((entry) => !row.some(({ at }) => at === entry.at));
  return between.every((entry) => entry.figure.unit === 'percent' || bracketOf(page, entry) !== null);
}

function isNarrowed(page: SumPage, { level, base, link, role }: Triple, row: readonly PlacedFigure[]): boolean {
  const words = row.slice(1).map((entry) => joint(page, entry));
  if (ASIDE.test(words.join(' ')) || COME_AND_GONE.test(tail(page, row.at(-1)!, 80))) return true;
  if (role === 'whole') return mayBeOfMore(page, row[0]!, row.at(-1)!);
  if (role !== 'earlier') return false;
  const growth = new Big(level.figure.value).minus(base.figure.value).times(100).div(base.figure.value);
  const mayBePoints =
    link.figure.unit !== level.figure.unit && mayBePointsOfRate(page, base, link, growth, joint(page, link));
  return mayBePoints || isAveraged(page, link);
}
