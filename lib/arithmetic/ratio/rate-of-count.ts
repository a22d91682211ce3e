import Big from 'big.js';
import { percentOf } from '../../check/numbers/sums.ts';
import type { Claim } from '../../check/verdict.ts';
import { fits } from '../page/fit.ts';
import { groupKey, indexesOf, lead, type PlacedFigure, type SumPage, surface } from '../page/page.ts';
import { arithmeticReason } from '../reason.ts';

/** How many figures away the whole may stand. */
const REACH = 6;
/** Words right before the number of the whole. */
const WHOLE = /\btong(?: so)? (?:[a-z]+ ){0,6}$/;

/**
 * A count and its rate, which the data knows to belong together, and the whole told apart from them: "20.542 hộ nghèo, tỷ lệ
 * hộ nghèo là 26,61%; tổng số hộ là 77.196 hộ", "28/824 hộ nghèo ... tỷ lệ hộ nghèo của xã là 3,39%". Only what holds is told.
 */
export function rateOfCountClaims(page: SumPage): Claim[] {
  const rates = new Map(page.lexicons.rates.map(({ count, rate }) => [count, rate]));
  return page.placed.flatMap((count): Claim[] => {
    const { indicator, measure, denominator, place, period, status } = count.figure;
    const rateName = indicator === null ? undefined : rates.get(indicator);
    if (rateName === undefined || measure !== 'level' || status === 'target' || period === 'unknown') return [];
    const rate = (page.groups.get(groupKey(rateName, place, period)) ?? []).find(
      ({ figure }) => figure.measure === 'level' && figure.status !== 'target' && figure.unit === 'percent',
    );
    if (rate === undefined) return [];
    const whole = denominator === null ? wholeOf(page, count) : null;
    const value = denominator ?? whole?.figure.value;
    if (value === undefined || Number(value) < count.amount || Number(value) <= 0) return [];
    if (!fits(new Big(count.figure.value).times(100).div(value), rate.figure)) return [];
    return [claimOf(page, count, whole, rate, percentOf(count.figure.value, value, 2))];
  });
}

function wholeOf(page: SumPage, count: PlacedFigure): PlacedFigure | null {
  const { unit, place, period } = count.figure;
  const near = page.placed.slice(Math.max(0, count.at - REACH), count.at + REACH + 1);
  const isWhole = ({ figure, block, at }: PlacedFigure): boolean =>
    at !== count.at &&
    block === count.block &&
    figure.unit === unit &&
    figure.place === place &&
    figure.period === period;
  return near.find((entry) => isWhole(entry) && WHOLE.test(lead(page, entry, 50))) ?? null;
}

function claimOf(
  page: SumPage,
  count: PlacedFigure,
  whole: PlacedFigure | null,
  rate: PlacedFigure,
  computed: string,
): Claim {
  const share = surface(page, rate);
  const why =
    whole === null
      ? arithmeticReason('ratio-holds', { ratio: surface(page, count), share, computed })
      : arithmeticReason('part-holds', { part: surface(page, count), whole: surface(page, whole), share, computed });
  const figures = whole === null ? indexesOf(count, rate) : indexesOf(count, whole, rate);
  return { figures, kind: 'ratio', holds: true, reasons: [why] };
}
