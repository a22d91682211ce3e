import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import { commonForm } from '../../check/numbers/common-form.ts';
import type { Printed } from '../../check/numbers/interval.ts';
import { percentOf } from '../../check/numbers/sums.ts';
import { areUnitsComparable } from '../../check/numbers/units.ts';
import { isIssuerSaid } from '../../check/restraint/evidence.ts';
import type { Claim } from '../../check/verdict.ts';
import { isPartOfYear, periodKey, yearOf } from '../../resolution/period.ts';
import { fits } from '../page/fit.ts';
import { groupKey, isPlain, type PlacedFigure, previous, type SumPage, surface, tail } from '../page/page.ts';
import { areTied } from '../page/tie.ts';
import { arithmeticReason } from '../reason.ts';

/** More plans than these for one figure are a page made to be slow. */
const MOST_PLANS = 8;

interface Plan {
  readonly value: string;
  readonly words: string;
  /** Index of the figure that prints the plan on the page; null when it is the source's target. */
  readonly index: number | null;
  readonly issuer: string | null;
  /** Where the words that name the issuer begin; -1 in a source, null where the plan itself does not name it. */
  readonly issuerAt: number | null;
  /** Is it a plan of the whole year, and the amount of a part of it? */
  readonly isOfYear: boolean;
}

/** "139 đảng viên, đạt 154% kế hoạch": an amount and its share of plan against the plan, of the page or of a source. */
export function planShareClaims(page: SumPage): Claim[] {
  return [...page.groups.values()].flatMap((group) => {
    if (group.length < 2 && page.packs.length === 0) return [];
    const shares = group.filter((entry) => isShare(entry) && !isOfTime(page, entry));
    if (shares.length === 0) return [];
    const amounts = group.filter(isAmount).slice(0, MOST_PLANS);
    const [amount] = amounts;
    if (amount === undefined) return [];
    const plans = plansOf(page, group, amount);
    return shares.flatMap((share) => bestClaim(page, amounts, share, plans) ?? []);
  });
}

const isOutcome = (status: string): boolean => status === 'result' || status === 'estimate';

function isAmount({ figure }: PlacedFigure): boolean {
  const isWhole = figure.part === null && figure.body === null && figure.denominator === null;
  return figure.measure === 'level' && isOutcome(figure.status) && isWhole;
}

/** Is it a share of a plan, or an excess over one ("vượt 8,6% kế hoạch")? */
export function isShare({ figure }: PlacedFigure): boolean {
  const { measure, base, unit, direction, status } = figure;
  if (!isOutcome(status) || measure === 'level') return false;
  if (measure === 'share-of-plan') return true;
  return base === 'plan' && (measure === 'index' || (unit === 'percent' && direction !== null));
}

/** "đạt 53% kế hoạch, vượt 5% so với cùng kỳ": the second is no share of the plan. */
function isOfTime(page: SumPage, share: PlacedFigure): boolean {
  return /^\s*so (?:voi )?(?:cung ky|nam|thang|quy)\b/.test(tail(page, share, 24));
}

/** A share is of the amount it fits; where it fits none, of the nearest one before it. */
function bestClaim(
  page: SumPage,
  amounts: readonly PlacedFigure[],
  share: PlacedFigure,
  plans: readonly Plan[],
): Claim | null {
  for (const amount of amounts) {
    const claim = claimOf(page, amount, share, plans);
    if (claim?.holds === true) return claim;
  }
  const nearest = amounts.findLastIndex(({ index }) => index < share.index);
  const before = previous(page, share);
  // "85/100 ha, đạt 85%": the share belongs to the ratio beside it.
  const isOfRatio = (before?.figure.denominator ?? null) !== null;
  return nearest < 0 || isOfRatio ? null : claimOf(page, amounts[nearest]!, share, plans);
}

function claimOf(page: SumPage, amount: PlacedFigure, share: PlacedFigure, plans: readonly Plan[]): Claim | null {
  const indicator = page.lexicons.indicators.get(share.figure.indicator ?? '') ?? null;
  const { printed } = commonForm(share.figure, indicator);
  const computedOf = (plan: Plan) => new Big(amount.figure.value).times(100).div(plan.value);
  const rated = amount.figure.unit === 'percent' ? plans.filter(({ index }) => index !== null) : plans;
  const fitting = rated.find((plan) => mayFit(amount.amount, plan, printed) && fits(computedOf(plan), printed));
  const plan = fitting ?? (amount.figure.unit === 'percent' ? undefined : plans.find(({ isOfYear }) => !isOfYear));
  if (plan === undefined) return null;
  const figures = [amount.index, share.index, ...(plan.index === null ? [] : [plan.index])].sort((a, b) => a - b);
  const claim = (holds: boolean | null, code: 'plan-share-holds' | 'plan-share-fails' | 'plan-share-open'): Claim => {
    const params = {
      amount: surface(page, amount),
      share: surface(page, share),
      plan: plan.words,
      computed: percentOf(amount.figure.value, plan.value, 2),
    };
    return { figures, kind: 'share-of-plan', holds, reasons: [arithmeticReason(code, params)] };
  };
  if (fitting !== undefined) return claim(true, 'plan-share-holds');
  const isNamed = isIssuerSaid(share.figure) && share.figure.issuer === plan.issuer;
  // Words that name the share's issuer are not the plan's own.
  const isOwn = plan.issuerAt !== null && plan.issuerAt !== share.figure.evidence.issuer?.span?.start;
  const isSure = plans.length === 1 && isNamed && isOwn && isPlain(amount.figure) && isPlain(share.figure);
  if (isSure) return claim(false, 'plan-share-fails');
  return isBeside(page, amount, share) ? claim(null, 'plan-share-open') : null;
}

/** Does the page print the share as one of this amount? */
function isBeside(page: SumPage, amount: PlacedFigure, share: PlacedFigure): boolean {
  return amount.at < share.at && share.at - amount.at <= 3 && areTied(page, amount, share);
}

/** Roughly, before it is worked out exactly. */
function mayFit(amount: number, plan: Plan, printed: Printed): boolean {
  const distance = Math.abs((amount * 100) / Number(plan.value) - Number(printed.value));
  return distance <= 2 * Number(printed.precision ?? 0) + 1e-6;
}

/** The plans that may be meant: those the page prints for the same or for its year, and the targets of the sources. */
function plansOf(page: SumPage, group: readonly PlacedFigure[], amount: PlacedFigure): Plan[] {
  const onPage = (of: readonly PlacedFigure[], isOfYear: boolean): Plan[] =>
    of
      .filter(({ figure }) => figure.status === 'target' && figure.measure === 'level' && isPositive(figure.value))
      .filter(({ figure }) => areUnitsComparable(figure.unit, amount.figure.unit))
      .map((entry) => ({
        value: entry.figure.value,
        words: surface(page, entry),
        index: entry.index,
        issuer: entry.figure.issuer,
        issuerAt:
          entry.figure.evidence.issuer?.how === 'said' ? (entry.figure.evidence.issuer.span?.start ?? null) : null,
        isOfYear,
      }));
  const inSources = (period: string, isOfYear: boolean): Plan[] =>
    targetsFor(page, amount, period).map(({ target, issuer }) => ({
      value: target.value,
      words: target.quote.exact,
      index: null,
      issuer: target.issuer ?? issuer,
      issuerAt: -1,
      isOfYear,
    }));
  const { indicator, place, period } = amount.figure;
  const plans = [...onPage(group, false), ...inSources(period, false)];
  const year = isPartOfYear(period) ? yearOf(period) : null;
  if (year !== null && indicator !== null) {
    // A part of the year has mostly its share of the year's plan.
    const ofYear = page.groups.get(groupKey(indicator, place, String(year))) ?? [];
    plans.push(...onPage(ofYear, true), ...inSources(String(year), true));
  }
  return plans.slice(0, MOST_PLANS);
}

function targetsFor(
  { packs }: SumPage,
  { figure }: PlacedFigure,
  of: string,
): { target: ReferenceFigure; issuer: string }[] {
  return packs.flatMap(({ figures, issuer }) =>
    figures
      .filter(({ indicator, place }) => indicator === figure.indicator && place === figure.place)
      .filter(({ status, measure, doubt }) => status === 'target' && measure === 'level' && doubt === null)
      .filter(({ period, unit }) => periodKey(period) === periodKey(of) && areUnitsComparable(unit, figure.unit))
      .filter(({ value }) => isPositive(value))
      .map((target) => ({ target, issuer })),
  );
}

const isPositive = (value: string): boolean => Number(value) > 0;

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
