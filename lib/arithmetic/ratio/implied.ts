import Big from 'big.js';
import { commonForm } from '../../check/numbers/common-form.ts';
import { plain } from '../../check/numbers/sums.ts';
import { isIssuerSaid } from '../../check/restraint/evidence.ts';
import type { Claim } from '../../check/verdict.ts';
import { periodKey, yearOf } from '../../resolution/period.ts';
import { gapAfter, isPlain, isUnbound, type PlacedFigure, previous, type SumPage, surface } from '../page/page.ts';
import { isShare } from '../plan/plan-share.ts';
import { arithmeticReason } from '../reason.ts';

/**
 * An amount with its share of something: that is `percent` / `printed`, and with what the share may stand for above
 * `percent` / `high` up to `percent` / `low`. Kept as fractions, since most pairs are only compared, and a division to many
 * digits costs more than all else here.
 */
interface Pair {
  readonly amount: PlacedFigure;
  readonly share: PlacedFigure;
  /** A hundred times the amount. */
  readonly percent: Big;
  /** The share, and between which numbers it may lie. All are above zero. */
  readonly printed: Big;
  readonly low: Big;
  readonly high: Big;
}

/** Looser than this (two parts in a thousand), two implied plans agree by chance. */
const LOOSEST = '0.002';
/** Of one indicator in one year, less is no chance. */
const LOOSEST_OF_ONE = '0.05';
/** So near the middles must lie then. */
const NEAR = '0.005';
/** How many figures back a share's amount may stand: other shares of it come between. */
const REACH = 3;
const HALF = '0.5';

/**
 * Two pairs that imply one number that the page does not print. "257 hộ nghèo chiếm 2,24% và 236 hộ cận nghèo chiếm 2,2%": both
 * are of all households of one place and time, which must be the same. "192,72 ha, bằng 96,36% KH HĐND giao ... 224,92 ha, vượt
 * 12,46% KH HĐND giao": both are of one issuer's plan; two that imply different plans may be of two plans.
 */
export function impliedClaims(page: SumPage): Claim[] {
  const first = new Map<string, Pair>();
  return page.placed.flatMap((share): Claim[] => {
    const ofWhole = wholePair(page, share);
    const pair = ofWhole?.pair ?? planPair(page, share);
    if (pair === null) return [];
    const key = ofWhole?.key ?? keyOf(pair);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, pair);
    if (earlier === undefined || earlier.amount === pair.amount) return [];
    const holds = ofWhole !== null || isIssuerSaid(share.figure) ? overlap(earlier, pair) : areNear(earlier, pair);
    return holds || ofWhole !== null
      ? [claimOf(page, earlier, pair, ofWhole === null ? 'plans' : 'wholes', holds)]
      : [];
  });
}

/** A count and the rate right behind it, which the data knows to be of one whole. */
function wholePair(page: SumPage, rate: PlacedFigure): { pair: Pair; key: string } | null {
  const count = previous(page, rate);
  const related = page.lexicons.rates.find(
    (facts) => facts.count === count?.figure.indicator && facts.rate === rate.figure.indicator,
  );
  if (count === null || related === undefined) return null;
  const { place, period, measure, denominator } = count.figure;
  const isOfOneTime = rate.figure.period === period && rate.figure.place === place && period !== 'unknown';
  const areLevels = measure === 'level' && rate.figure.measure === 'level' && rate.figure.unit === 'percent';
  const isSimple = isPlain(count.figure) && isPlain(rate.figure) && denominator === null;
  const words = gapAfter(page, count);
  const pair = pairOf(count, rate, new Big(rate.figure.value));
  if (!isOfOneTime || !areLevels || !isSimple || words === null || words.length > 40 || pair === null) return null;
  return { pair, key: `${related.whole} ${place ?? ''} ${periodKey(period)}` };
}

function planPair(page: SumPage, share: PlacedFigure): Pair | null {
  const { figure } = share;
  if (!isShare(share) || !isPlain(figure) || figure.precision === null) return null;
  if (figure.indicator === null || figure.period === 'unknown') return null;
  const amount = amountOf(page, share);
  if (amount === null) return null;
  const form = commonForm(figure, page.lexicons.indicators.get(figure.indicator) ?? null);
  const pair = pairOf(amount, share, new Big(form.printed.value));
  const loosest = isIssuerSaid(figure) ? LOOSEST : LOOSEST_OF_ONE;
  return pair?.high.minus(pair.low).gt(pair.low.times(loosest)) === false ? pair : null;
}

function pairOf(amount: PlacedFigure, share: PlacedFigure, printed: Big): Pair | null {
  const precision = share.figure.precision ?? 0;
  const low = printed.minus(new Big(precision).times(HALF));
  const percent = new Big(amount.figure.value).times(100);
  return low.lte(0) ? null : { amount, share, percent, printed, low, high: printed.plus(precision) };
}

/** The amount the share is of: the nearest before it, of the same thing at the same time. */
function amountOf({ placed }: SumPage, share: PlacedFigure): PlacedFigure | null {
  const { indicator, place, period } = share.figure;
  for (let at = share.at - 1; at >= Math.max(0, share.at - REACH); at--) {
    const { figure, amount } = placed[at]!;
    if (figure.indicator !== indicator || figure.place !== place || figure.period !== period) return null;
    if (figure.measure !== 'level') continue;
    const isAmount = figure.status !== 'target' && isUnbound(figure) && figure.denominator === null;
    return isAmount && figure.unit !== 'percent' && amount > 0 ? placed[at]! : null;
  }
  return null;
}

/** One issuer's plans of one unit; where no issuer is said, the plans of one indicator and year. */
function keyOf({ amount, share }: Pair): string {
  const { unit, place, period, indicator } = amount.figure;
  if (isIssuerSaid(share.figure)) return `${unit} ${place ?? ''} ${periodKey(period)} ${share.figure.issuer}`;
  return `${unit} ${place ?? ''} ${yearOf(period)} of ${indicator}`;
}

/** Do the numbers that two pairs may imply overlap? Fractions are compared crosswise. */
const overlap = (a: Pair, b: Pair): boolean =>
  a.percent.times(b.high).gt(b.percent.times(a.low)) && b.percent.times(a.high).gt(a.percent.times(b.low));

function areNear(a: Pair, b: Pair): boolean {
  const [one, other] = [a.percent.times(b.printed), b.percent.times(a.printed)];
  return overlap(a, b) && one.minus(other).abs().lte(one.times(NEAR));
}

function claimOf(page: SumPage, a: Pair, b: Pair, of: 'wholes' | 'plans', holds: boolean): Claim {
  const pairs = [a, b];
  const implied = pairs.map(({ percent, printed }) => percent.div(printed));
  const params = {
    counts: pairs.map(({ amount }) => surface(page, amount)),
    rates: pairs.map(({ share }) => surface(page, share)),
    // Of a plan four digits are what a reader works out; it is said to be "about".
    wholes: implied.map((whole) => plain(of === 'plans' ? whole.prec(4) : whole.round(0))),
    unit: a.amount.figure.unit,
  };
  const figures = pairs.flatMap(({ amount, share }) => [amount.index, share.index]).sort((x, y) => x - y);
  const code = of === 'plans' ? 'plans-agree' : holds ? 'wholes-agree' : 'wholes-differ';
  const kind = of === 'plans' ? 'share-of-plan' : 'ratio';
  return { figures, kind, holds, reasons: [arithmeticReason(code, params)] };
}
