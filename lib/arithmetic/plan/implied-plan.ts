import Big from 'big.js';
import { commonForm } from '../../check/numbers/common-form.ts';
import { plain } from '../../check/numbers/sums.ts';
import { isIssuerSaid } from '../../check/restraint/evidence.ts';
import type { Claim } from '../../check/verdict.ts';
import { periodKey, yearOf } from '../../resolution/period.ts';
import { isPlain, isUnbound, type PlacedFigure, type SumPage, surface } from '../page/page.ts';
import { arithmeticReason } from '../reason.ts';
import { isShare } from './plan-share.ts';

/**
 * An amount with its share of somebody's plan: that plan is `percent` / `printed`, and with what the share may stand for
 * above `percent` / `high` up to `percent` / `low`. Kept as fractions, since most pairs are only compared, and a division
 * to many digits costs more than all else here.
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

/**
 * "192,72 ha, bằng 96,36% KH HĐND giao ... 224,92 ha, vượt 12,46% KH HĐND giao": both shares are of one issuer's plan, which
 * the page does not print; the two pairs imply the same. Two that imply different plans may be of two plans.
 */
export function impliedPlanClaims(page: SumPage): Claim[] {
  const first = new Map<string, Pair>();
  return page.placed.flatMap((share, at): Claim[] => {
    const pair = pairOf(page, share, at);
    if (pair === null) return [];
    const key = keyOf(pair);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, pair);
    return earlier !== undefined && areOne(earlier, pair) ? [claimOf(page, earlier, pair)] : [];
  });
}

/** One issuer's plans of one unit; where no issuer is said, the plans of one indicator and year. */
function keyOf({ amount, share }: Pair): string {
  const { unit, place, period, indicator } = amount.figure;
  if (isIssuerSaid(share.figure)) return `${unit} ${place ?? ''} ${periodKey(period)} ${share.figure.issuer}`;
  return `${unit} ${place ?? ''} ${yearOf(period)} of ${indicator}`;
}

/** How many figures back a share's amount may stand: other shares of it come between. */
const REACH = 3;
const HALF = '0.5';

function pairOf(page: SumPage, share: PlacedFigure, at: number): Pair | null {
  const { figure } = share;
  if (!isShare(share) || !isPlain(figure) || figure.precision === null) return null;
  if (figure.indicator === null || figure.period === 'unknown') return null;
  const form = commonForm(figure, page.lexicons.indicators.get(figure.indicator) ?? null);
  const amount = amountOf(page, share, at);
  if (amount === null) return null;
  const printed = new Big(form.printed.value);
  const low = printed.minus(new Big(figure.precision).times(HALF));
  const high = printed.plus(figure.precision);
  const loosest = isIssuerSaid(figure) ? LOOSEST : LOOSEST_OF_ONE;
  if (low.lte(0) || high.minus(low).gt(low.times(loosest))) return null;
  return { amount, share, percent: new Big(amount.figure.value).times(100), printed, low, high };
}

/** The amount the share is of: the nearest before it, of the same thing at the same time. */
function amountOf({ placed }: SumPage, share: PlacedFigure, index: number): PlacedFigure | null {
  const { indicator, place, period } = share.figure;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const { figure, amount } = placed[at]!;
    if (figure.indicator !== indicator || figure.place !== place || figure.period !== period) return null;
    if (figure.measure !== 'level') continue;
    const isAmount = figure.status !== 'target' && isUnbound(figure) && figure.denominator === null;
    return isAmount && figure.unit !== 'percent' && amount > 0 ? placed[at]! : null;
  }
  return null;
}

function claimOf(page: SumPage, a: Pair, b: Pair): Claim {
  const pairs = [a, b];
  const params = {
    counts: pairs.map(({ amount }) => surface(page, amount)),
    rates: pairs.map(({ share }) => surface(page, share)),
    // Four digits are what a reader works out; it is said to be "about".
    wholes: pairs.map(({ percent, printed }) => plain(percent.div(printed).prec(4))),
    unit: a.amount.figure.unit,
  };
  const figures = pairs.flatMap(({ amount, share }) => [amount.index, share.index]).sort((x, y) => x - y);
  return { figures, kind: 'share-of-plan', holds: true, reasons: [arithmeticReason('plans-agree', params)] };
}

/** Do the plans that two pairs may imply overlap, and lie near enough? Fractions are compared crosswise. */
function areOne(a: Pair, b: Pair): boolean {
  if (a.amount === b.amount) return false;
  const isApart =
    a.percent.times(b.high).lte(b.percent.times(a.low)) || b.percent.times(a.high).lte(a.percent.times(b.low));
  if (isApart) return false;
  if (isIssuerSaid(b.share.figure)) return true;
  const [one, other] = [a.percent.times(b.printed), b.percent.times(a.printed)];
  return one.minus(other).abs().lte(one.times(NEAR));
}
