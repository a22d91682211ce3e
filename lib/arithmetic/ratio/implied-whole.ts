import Big from 'big.js';
import { type Interval, overlap } from '../../check/numbers/interval.ts';
import { plain } from '../../check/numbers/sums.ts';
import type { Claim } from '../../check/verdict.ts';
import { periodKey } from '../../resolution/period.ts';
import { gapAfter, isPlain, type PlacedFigure, type SumPage, surface } from '../page/page.ts';
import { arithmeticReason } from '../reason.ts';

/** A count with its rate of a whole, printed side by side, and the wholes that would make the rate. */
interface Pair {
  readonly count: PlacedFigure;
  readonly rate: PlacedFigure;
  readonly whole: Interval;
}

/**
 * "257 hộ nghèo chiếm 2,24% và 236 hộ cận nghèo chiếm 2,2%": both pairs are of all households of one place at one time, so
 * the households they imply must be the same.
 */
export function impliedWholeClaims(page: SumPage): Claim[] {
  const first = new Map<string, Pair>();
  return page.placed.flatMap((count, at): Claim[] => {
    const rate = page.placed[at + 1];
    const whole = rate === undefined ? null : wholeOf(page, count, rate);
    const pair = rate === undefined || whole === null ? null : pairOf(page, count, rate);
    if (pair === null) return [];
    const { place, period } = count.figure;
    const key = `${whole} ${place ?? ''} ${periodKey(period)}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, pair);
    return earlier === undefined ? [] : [claimOf(page, earlier, pair)];
  });
}

/** The whole that the count and the rate behind it share, as the data names it. */
function wholeOf({ lexicons }: SumPage, count: PlacedFigure, rate: PlacedFigure): string | null {
  const related = lexicons.rates.find(
    (facts) => facts.count === count.figure.indicator && facts.rate === rate.figure.indicator,
  );
  return related?.whole ?? null;
}

function pairOf(page: SumPage, count: PlacedFigure, rate: PlacedFigure): Pair | null {
  const isOfOneTime = rate.figure.period === count.figure.period && rate.figure.place === count.figure.place;
  const isLevel = count.figure.measure === 'level' && rate.figure.measure === 'level' && rate.figure.unit === 'percent';
  const isSimple = isPlain(count.figure) && isPlain(rate.figure) && count.figure.denominator === null;
  if (!isOfOneTime || !isLevel || !isSimple || rate.figure.period === 'unknown') return null;
  const words = gapAfter(page, count);
  const { value, precision } = rate.figure;
  const low = new Big(value).minus(new Big(precision ?? 0).div(2));
  if (words === null || words.length > 40 || low.lte(0)) return null;
  const high = new Big(value).plus(precision ?? 0);
  const percent = new Big(count.figure.value).times(100);
  return { count, rate, whole: { low: percent.div(high), lowClosed: true, high: percent.div(low), highClosed: true } };
}

function claimOf(page: SumPage, a: Pair, b: Pair): Claim {
  const pairs = [a, b];
  const params = {
    counts: pairs.map(({ count }) => surface(page, count)),
    rates: pairs.map(({ rate }) => surface(page, rate)),
    wholes: pairs.map(({ count, rate }) =>
      plain(new Big(count.figure.value).times(100).div(rate.figure.value).round(0)),
    ),
    unit: a.count.figure.unit,
  };
  const holds = overlap(a.whole, b.whole);
  const figures = pairs.flatMap(({ count, rate }) => [count.index, rate.index]).sort((x, y) => x - y);
  const why = arithmeticReason(holds ? 'wholes-agree' : 'wholes-differ', params);
  return { figures, kind: 'ratio', holds, reasons: [why] };
}
