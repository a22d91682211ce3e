import Big from 'big.js';
import { percentOf } from '../../check/numbers/sums.ts';
import type { Claim } from '../../check/verdict.ts';
import { plainWords } from '../../text/forms.ts';
import { type Fit, fitOfSum } from '../page/fit.ts';
import { indexesOf, isPlain, joint, lead, type PlacedFigure, type SumPage, surface, tail } from '../page/page.ts';
import { arithmeticReason } from '../reason.ts';
import { isAveraged, isDirect, isNet } from './change-words.ts';
import { mayBePointsOfRate, mayBeRelative, relativeFit } from './relative.ts';

const FROM = /\b(?:tu|from)(?: (?:muc|hon|tren|gan|khoang))?\s*$/;
const TO = /\b(?:xuong|len|con|to|thanh)\b/;

/** Behind the change: its end, or what it is compared with; a noun makes it one of something else ("tăng 15% doanh thu"). */
const CLOSES = /^\s*(?:[,;:.()–-]|\/|$|(?:so|va|trong|sau|qua|nam|moi|tu|hang|per|from|in|a)\b)/;

/** "giảm từ 2,88% xuống còn 2,24%, giảm 0,64%": two levels of one sentence and the change beside them. */
export function fromToClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((to): Claim[] => {
    const from = page.placed[to.at - 1];
    const pair = from === undefined ? null : pairOf(page, from, to);
    if (from === undefined || pair === null) return [];
    const claims: Claim[] = [];
    for (const change of changesBeside(page, from, to)) {
      const claim = claimOf(page, from, to, change);
      // Two numbers in a row are a beginning and an end only where the change says so.
      if (claim !== null && (pair === 'said' || claim.holds === true)) claims.push(claim);
    }
    return claims;
  });
}

function pairOf(page: SumPage, from: PlacedFigure, to: PlacedFigure): 'said' | 'likely' | null {
  const gap = page.gaps[to.at] ?? null;
  if (gap === null || gap.length > 80 || from.figure.unit !== to.figure.unit || from.amount <= 0) return null;
  const isLevels = [from, to].every(({ figure }) => figure.measure === 'level' && figure.denominator === null);
  if (!isLevels || !TO.test(joint(page, to))) return null;
  if (FROM.test(lead(page, from, 14))) return gap.length <= 60 ? 'said' : null;
  const isOne = from.figure.indicator !== null && from.figure.indicator === to.figure.indicator;
  return isOne && from.figure.place === to.figure.place ? 'likely' : null;
}

/** The changes right behind the pair, and the one right before it. */
function changesBeside(page: SumPage, from: PlacedFigure, to: PlacedFigure): PlacedFigure[] {
  const found: PlacedFigure[] = [];
  for (let at = to.at + 1; at <= to.at + 2; at++) {
    const next = page.placed[at];
    if (next === undefined || page.gaps[at] === null || !isChange(page, next)) break;
    if (!isAveraged(page, next)) found.push(next);
  }
  const before = page.placed[from.at - 1];
  const change = before === undefined || (page.gaps[from.at] ?? '....').length > 60 ? null : asChange(before);
  if (change !== null && page.gaps[from.at] !== null && !isAveraged(page, change)) found.push(change);
  return found;
}

/** "giảm 5,6%, từ 42,3% xuống 36,7%": what may be a level reached is the change here. */
function asChange(before: PlacedFigure): PlacedFigure | null {
  const { measure, direction, readings } = before.figure;
  if (measure === 'change') return before;
  const isEither =
    measure === 'level' && direction !== null && readings.some((reading) => reading.measure === 'change');
  if (!isEither) return null;
  const others = readings.filter(({ why }) => why !== 'measure');
  return { ...before, figure: { ...before.figure, measure: 'change', readings: others } };
}

function isChange(page: SumPage, next: PlacedFigure): boolean {
  const { measure, unit } = next.figure;
  if (measure === 'change') return true;
  return unit === 'percent' && /\b(?:tuong duong|tuong ung|hay)\b/.test(joint(page, next));
}

/** Two levels and the change that may be the way from one to the other. */
interface Change {
  readonly from: PlacedFigure;
  readonly to: PlacedFigure;
  readonly change: PlacedFigure;
}

function claimOf(page: SumPage, from: PlacedFigure, to: PlacedFigure, change: PlacedFigure): Claim | null {
  const three = { from, to, change };
  const difference = new Big(to.figure.value).minus(from.figure.value);
  const ruled = fitOf(page, three, difference);
  if (ruled === null) return null;
  const isOfThese = isNamed(page, three) && isOfFrom(page, three);
  const ofFrom = difference.times(100).div(from.figure.value);
  const mayBePoints = ruled.isByPercent && mayBePointsOfRate(page, from, change, ofFrom, joint(page, change));
  const mayFail = isOfThese && isOfOneKind(three) && isNet(page, change) && !mayBePoints;
  const holds = ruled.fit === 'fits' ? true : ruled.fit === 'apart' && mayFail ? false : null;
  // What is of something else is no change of these two.
  if (holds === null && !isOfThese) return null;
  const words = { from: surface(page, from), to: surface(page, to), change: surface(page, change) };
  const ending = holds === null ? 'open' : holds ? 'holds' : 'fails';
  const size = difference.abs();
  const why = ruled.isByPercent
    ? arithmeticReason(`from-to-percent-${ending}`, { ...words, computed: percentOf(size, from.figure.value, 2) })
    : arithmeticReason(`from-to-${ending}`, {
        ...words,
        computed: size.toFixed(),
        unit: isRate(from) ? 'percentage-point' : from.figure.unit,
      });
  return { figures: indexesOf(from, to, change), kind: 'change', holds, reasons: [why] };
}

const isRate = ({ figure }: PlacedFigure): boolean => figure.unit === 'percent';

/** How the change fits the difference, and by which rule; null where it goes the other way or counts something else. */
function fitOf(
  page: SumPage,
  { from, to, change }: Change,
  difference: Big,
): { fit: Fit; isByPercent: boolean } | null {
  const { direction, unit } = change.figure;
  if ((direction === 'up' && difference.lt(0)) || (direction === 'down' && difference.gt(0))) return null;
  const byPercent = (): Fit => relativeFit(from.figure, to.figure, change.figure, difference.gte(0));
  // Beside a count or an amount points are none of it, whatever else they are the change of.
  if (!isRate(from) && mayBeRelative(page, change)) return { fit: byPercent(), isByPercent: true };
  if (!isRate(from) && unit === 'percentage-point') return null;
  if (unit !== 'percentage-point' && unit !== from.figure.unit) return null;
  const fit = fitOfSum(difference.abs(), change.figure, [from.figure.precision, to.figure.precision]);
  if (!isRate(from) || fit === 'fits' || !mayBeRelative(page, change)) return { fit, isByPercent: false };
  // "giảm từ 2,88% xuống 2,24%, giảm 22,2%": of the earlier rate. It is false only where neither reading can be meant.
  const asPercent = byPercent();
  return { fit: asPercent === 'apart' ? fit : asPercent, isByPercent: asPercent === 'fits' };
}

/** Is it compared with the first of the two, and with no other time? */
function isOfFrom(page: SumPage, { from, change }: Change): boolean {
  const { base } = change.figure;
  const isCompared = /^[\s)]*so voi\b/.test(tail(page, change, 12));
  return (base === null && !isCompared) || base === from.figure.period || change.at < from.at;
}

/** Is it said of these two, and of nothing that is named behind it or inside them? */
function isNamed(page: SumPage, { from, to, change }: Change): boolean {
  if (!CLOSES.test(tail(page, change, 20))) return false;
  return change.at > to.at ? areDirect(page, to, change) : !/trong do/.test(plainWords(page.gaps[from.at] ?? ''));
}

/** Are all three plainly stated, and a change that is aimed at held against a level that is? */
function isOfOneKind({ from, to, change }: Change): boolean {
  const isAim = ({ figure }: PlacedFigure): boolean => figure.status === 'target';
  return isAim(change) === isAim(to) && [from, to, change].every(({ figure }) => isPlain(figure));
}

/** Nothing but the change stands behind the second number; of two in a row, the first is the same change. */
function areDirect(page: SumPage, to: PlacedFigure, change: PlacedFigure): boolean {
  if (!isDirect(page, change)) return false;
  return change.at === to.at + 1 || isDirect(page, page.placed[to.at + 1]!);
}
