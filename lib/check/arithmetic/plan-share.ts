import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import { periodKey } from '../../resolution/period.ts';
import { commonForm } from '../common-form.ts';
import { isIssuerSaid } from '../evidence.ts';
import { percentOf } from '../sums.ts';
import { areUnitsComparable } from '../units.ts';
import type { Claim } from '../verdict.ts';
import { fits, isPlain, type Placed, previous, type SumPage, surface } from './page.ts';
import { arithmeticReason } from './reason.ts';

/** More plans than these for one figure are a page made to be slow. */
const MOST_PLANS = 8;

interface Plan {
  readonly value: string;
  readonly words: string;
  /** Index of the figure that prints the plan on the page; null when it is the source's target. */
  readonly index: number | null;
  readonly issuer: string | null;
}

/** "139 đảng viên, đạt 154% kế hoạch": an amount and its share of plan against the plan, of the page or of a source. */
export function planShareClaims(page: SumPage): Claim[] {
  return [...page.groups.values()].flatMap((group) => {
    const amounts = group.filter(isAmount).slice(0, MOST_PLANS);
    const [amount] = amounts;
    const shares = group.filter((entry) => isShare(page, entry));
    if (amount === undefined || shares.length === 0) return [];
    const plans = plansOf(page, group, amount);
    return shares.flatMap((share) => bestClaim(page, amounts, share, plans) ?? []);
  });
}

const isOutcome = (status: string): boolean => status === 'result' || status === 'estimate';

function isAmount({ figure }: Placed): boolean {
  const isWhole = figure.part === null && figure.body === null && figure.denominator === null;
  return figure.measure === 'level' && isOutcome(figure.status) && figure.unit !== 'percent' && isWhole;
}

function isShare(page: SumPage, { figure }: Placed): boolean {
  const indicator = page.lexicons.indicators.get(figure.indicator ?? '') ?? null;
  return isOutcome(figure.status) && commonForm(figure, indicator).family === 'plan-share';
}

/** A share is of the amount it fits; where it fits none, of the nearest one before it. */
function bestClaim(page: SumPage, amounts: readonly Placed[], share: Placed, plans: readonly Plan[]): Claim | null {
  const claims = amounts.map((amount) => claimOf(page, amount, share, plans));
  const fitting = claims.find((claim) => claim?.holds === true);
  if (fitting) return fitting;
  const nearest = amounts.findLastIndex(({ index }) => index < share.index);
  const before = previous(page, share);
  // "85/100 ha, đạt 85%": the share belongs to the ratio beside it.
  return nearest < 0 || (before?.figure.denominator ?? null) !== null ? null : (claims[nearest] ?? null);
}

function claimOf(page: SumPage, amount: Placed, share: Placed, plans: readonly Plan[]): Claim | null {
  const indicator = page.lexicons.indicators.get(share.figure.indicator ?? '') ?? null;
  const printed = { ...share.figure, ...commonForm(share.figure, indicator).printed };
  const computedOf = (plan: Plan) => new Big(amount.figure.value).times(100).div(plan.value);
  const fitting = plans.find((plan) => fits(computedOf(plan), printed));
  const plan = fitting ?? plans[0];
  if (plan === undefined) return null;
  const figures = [amount.index, share.index, ...(plan.index === null ? [] : [plan.index])].sort((a, b) => a - b);
  const params = {
    amount: surface(page, amount),
    share: surface(page, share),
    plan: plan.words,
    computed: percentOf(amount.figure.value, plan.value, 2),
  };
  const claim = (holds: boolean | null, code: 'plan-share-holds' | 'plan-share-fails' | 'plan-share-open'): Claim => ({
    figures,
    kind: 'share-of-plan',
    holds,
    reasons: [arithmeticReason(code, params)],
  });
  if (fitting !== undefined) return claim(true, 'plan-share-holds');
  const isNamed = isIssuerSaid(share.figure) && share.figure.issuer === plan.issuer;
  const isSure = plans.length === 1 && isNamed && isPlain(amount.figure) && isPlain(share.figure);
  return isSure ? claim(false, 'plan-share-fails') : claim(null, 'plan-share-open');
}

/** The plans that may be meant: those the page prints for the same, and the targets of the sources. */
function plansOf(page: SumPage, group: readonly Placed[], amount: Placed): Plan[] {
  const onPage = group
    .filter(({ figure }) => figure.status === 'target' && figure.measure === 'level' && isPositive(figure.value))
    .filter(({ figure }) => areUnitsComparable(figure.unit, amount.figure.unit))
    .map((entry) => ({
      value: entry.figure.value,
      words: surface(page, entry),
      index: entry.index,
      issuer: entry.figure.issuer,
    }));
  const inSources = targetsFor(page, amount).map(({ target, issuer }) => ({
    value: target.value,
    words: target.quote.exact,
    index: null,
    issuer: target.issuer ?? issuer,
  }));
  return [...onPage, ...inSources].slice(0, MOST_PLANS);
}

function targetsFor({ packs }: SumPage, { figure }: Placed): { target: ReferenceFigure; issuer: string }[] {
  return packs.flatMap(({ figures, issuer }) =>
    figures
      .filter(({ status, measure, doubt }) => status === 'target' && measure === 'level' && doubt === null)
      .filter(({ indicator, place }) => indicator === figure.indicator && place === figure.place)
      .filter(
        ({ period, unit }) => periodKey(period) === periodKey(figure.period) && areUnitsComparable(unit, figure.unit),
      )
      .filter(({ value }) => isPositive(value))
      .map((target) => ({ target, issuer })),
  );
}

const isPositive = (value: string): boolean => new Big(value).gt(0);

/** The page prints a plan of which the source prints the amount reached and its share: "2.300 tỷ" and 108,6%. */
export function planOfSourceClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((entry) => {
    const { figure } = entry;
    if (figure.status !== 'target' || figure.measure !== 'level' || !isPositive(figure.value)) return [];
    for (const { figures } of page.packs) {
      const same = figures.filter(
        ({ indicator, place, period, doubt }) =>
          indicator === figure.indicator &&
          place === figure.place &&
          doubt === null &&
          periodKey(period) === periodKey(figure.period),
      );
      const amount = same.find(({ measure, status }) => measure === 'level' && isOutcome(status));
      const share = same.find(({ measure }) => measure === 'share-of-plan');
      if (amount === undefined || share === undefined || !areUnitsComparable(amount.unit, figure.unit)) continue;
      const computed = new Big(amount.value).times(100).div(figure.value);
      // The source's own words are settled; a plan that does not fit is simply another plan.
      if (
        computed
          .minus(share.value)
          .abs()
          .gt(share.precision ?? 0)
      )
        continue;
      const params = {
        plan: surface(page, entry),
        amount: amount.quote.exact,
        share: share.quote.exact,
        computed: percentOf(amount.value, figure.value, 2),
      };
      const why = arithmeticReason('plan-of-source', params);
      return [{ figures: [entry.index], kind: 'share-of-plan', holds: true, reasons: [why] }];
    }
    return [];
  });
}
