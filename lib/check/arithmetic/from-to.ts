import Big from 'big.js';
import { percentOf } from '../sums.ts';
import type { Claim } from '../verdict.ts';
import { type Fit, fitOfPercent, fitOfSum } from './fit.ts';
import { indexesOf, isPlain, joint, lead, type Placed, plainWords, type SumPage, surface, tail } from './page.ts';
import { arithmeticReason } from './reason.ts';

const FROM = /\b(?:tu|from)(?: (?:muc|hon|tren|gan|khoang))?\s*$/;
const TO = /\b(?:xuong|len|con|to|thanh)\b/;
/** A yearly average is not the change from the one number to the other. */
const ON_AVERAGE =
  /\b(?:binh quan|trung binh|moi nam|hang nam|mot nam|average|annual|a year|ke hoach|chi tieu)\b|\/\s*nam/;

/** "giảm từ 2,88% xuống còn 2,24%, giảm 0,64%": two levels of one sentence and the change beside them. */
export function fromToClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((to): Claim[] => {
    const from = page.placed[to.at - 1];
    if (from === undefined || !isPair(page, from, to)) return [];
    const claims: Claim[] = [];
    for (const change of changesBeside(page, from, to)) {
      const claim = claimOf(page, from, to, change);
      if (claim !== null) claims.push(claim);
    }
    return claims;
  });
}

function isPair(page: SumPage, from: Placed, to: Placed): boolean {
  const gap = page.gaps[to.at] ?? null;
  if (gap === null || gap.length > 60 || from.figure.unit !== to.figure.unit) return false;
  const isLevels = [from, to].every(({ figure }) => figure.measure === 'level' && figure.denominator === null);
  return isLevels && FROM.test(lead(page, from, 14)) && TO.test(joint(page, to)) && from.amount > 0;
}

/** The changes right behind the pair, and the one right before it. */
function changesBeside(page: SumPage, from: Placed, to: Placed): Placed[] {
  const found: Placed[] = [];
  for (let at = to.at + 1; at <= to.at + 2; at++) {
    const next = page.placed[at];
    if (next === undefined || page.gaps[at] === null || !isChange(page, next)) break;
    if (!isAveraged(page, next)) found.push(next);
  }
  const before = page.placed[from.at - 1];
  if (before !== undefined && page.gaps[from.at] !== null && before.figure.measure === 'change') {
    if (!isAveraged(page, before) && plainWords(page.gaps[from.at] ?? '').length <= 60) found.push(before);
  }
  return found;
}

function isChange(page: SumPage, next: Placed): boolean {
  const { measure, unit } = next.figure;
  if (measure === 'change') return true;
  return unit === 'percent' && /\b(?:tuong duong|tuong ung|hay)\b/.test(joint(page, next));
}

function isAveraged(page: SumPage, change: Placed): boolean {
  return ON_AVERAGE.test(joint(page, change)) || ON_AVERAGE.test(tail(page, change, 25));
}

function claimOf(page: SumPage, from: Placed, to: Placed, change: Placed): Claim | null {
  const difference = new Big(to.figure.value).minus(from.figure.value);
  const { direction, unit } = change.figure;
  const isAgainst = (direction === 'up' && difference.lt(0)) || (direction === 'down' && difference.gt(0));
  const isRate = from.figure.unit === 'percent';
  const isRelative = unit === 'percent' && !isRate;
  const isPoints = unit === 'percentage-point' || unit === from.figure.unit;
  if (isAgainst || !(isRelative || isPoints)) return null;
  const size = difference.abs();
  const sizeAlone = { value: size.toFixed(), precision: null };
  const relative = (): Fit => fitOfPercent(sizeAlone, { value: from.figure.value, precision: null }, change.figure);
  const units = [from.figure.precision, to.figure.precision];
  let fit = isRelative ? relativeFit(from, to, change) : fitOfSum(size, change.figure, units);
  let isByPercent = isRelative;
  // "giảm từ 2,88% xuống 2,24%, giảm 22,2%": of the earlier rate.
  if (isRate && unit === 'percent' && fit !== 'fits' && relative() === 'fits') {
    fit = 'fits';
    isByPercent = true;
  }
  const { base } = change.figure;
  const isCompared = /^[\s)]*so voi\b/.test(tail(page, change, 12));
  const isOfFrom = (base === null && !isCompared) || base === from.figure.period || change.at < from.at;
  const isSure = isOfFrom && [from, to, change].every(({ figure }) => isPlain(figure));
  const holds = fit === 'fits' ? true : fit === 'apart' && isSure ? false : null;
  const words = { from: surface(page, from), to: surface(page, to), change: surface(page, change) };
  const figures = indexesOf(from, to, change);
  const ending = holds === null ? 'open' : holds ? 'holds' : 'fails';
  const why = isByPercent
    ? arithmeticReason(`from-to-percent-${ending}`, { ...words, computed: percentOf(size, from.figure.value, 2) })
    : arithmeticReason(`from-to-${ending}`, {
        ...words,
        computed: size.toFixed(),
        unit: isRate ? 'percentage-point' : from.figure.unit,
      });
  return { figures, kind: 'change', holds, reasons: [why] };
}

/** A change in percent of an amount: the amount reached as a percentage of the earlier one, against 100 more or less. */
function relativeFit(from: Placed, to: Placed, change: Placed): Fit {
  const isUp = to.amount >= from.amount;
  const index = isUp ? new Big(100).plus(change.figure.value) : new Big(100).minus(change.figure.value);
  const printed = { value: index.toFixed(), precision: change.figure.precision };
  return fitOfPercent(to.figure, from.figure, printed);
}
