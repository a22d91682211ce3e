import Big from 'big.js';
import type { Pack, ReferenceFigure } from '../../../data/schemas/pack.ts';
import { commonForm } from '../../check/numbers/common-form.ts';
import { percentOf } from '../../check/numbers/sums.ts';
import { areUnitsComparable } from '../../check/numbers/units.ts';
import { isIssuerSaid } from '../../check/restraint/evidence.ts';
import type { Claim } from '../../check/verdict.ts';
import type { Figure } from '../../figure/figure.ts';
import { isPartOfYear, periodKey, yearOf } from '../../resolution/period.ts';
import { fits } from '../page/fit.ts';
import { groupKey, isPlain, type PlacedFigure, previous, type SumPage, surface, tail } from '../page/page.ts';
import { areTied } from '../page/tie.ts';
import { arithmeticReason } from '../reason.ts';
import { isOfTime } from './plan-words.ts';

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
    const shares = group.filter((entry) => isShare(entry) && !isOfTime(tail(page, entry, 24)));
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

/** A share is of the amount it fits; where it fits none, of the nearest one before it. */
function bestClaim(
  page: SumPage,
  amounts: readonly PlacedFigure[],
  share: PlacedFigure,
  plans: readonly Plan[],
): Claim | null {
  for (const amount of amounts) {
    const plan = fittingPlan(page, amount, share, plans);
    if (plan !== undefined) return claimOf(page, amount, share, plan, true);
  }
  const amount = amounts.findLast(({ index }) => index < share.index);
  const plan = plans.find(({ isOfYear }) => !isOfYear);
  // "85/100 ha, đạt 85%": the share belongs to the ratio beside it.
  const isOfRatio = (previous(page, share)?.figure.denominator ?? null) !== null;
  if (amount === undefined || plan === undefined || isOfRatio || amount.figure.unit === 'percent') return null;
  const isNamed = isIssuerSaid(share.figure) && share.figure.issuer === plan.issuer;
  // Words that name the share's issuer are not the plan's own.
  const isOwn = plan.issuerAt !== null && plan.issuerAt !== share.figure.evidence.issuer?.span?.start;
  const arePlain = isPlain(amount.figure) && isPlain(share.figure);
  if (plans.length === 1 && isNamed && isOwn && arePlain) return claimOf(page, amount, share, plan, false);
  return isBeside(page, amount, share) ? claimOf(page, amount, share, plan, null) : null;
}

/** The plan of which the amount is the printed share; a rate is held against plans of the page only. */
function fittingPlan(page: SumPage, { figure, amount }: PlacedFigure, share: PlacedFigure, plans: readonly Plan[]) {
  const { printed } = commonForm(share.figure, page.lexicons.indicators.get(share.figure.indicator ?? '') ?? null);
  const slack = 2 * Number(printed.precision ?? 0) + 1e-6;
  return plans.find(({ value, index }) => {
    // Roughly, before it is worked out exactly.
    const mayFit = Math.abs((amount * 100) / Number(value) - Number(printed.value)) <= slack;
    const isRated = figure.unit !== 'percent' || index !== null;
    return isRated && mayFit && fits(new Big(figure.value).times(100).div(value), printed);
  });
}

function claimOf(page: SumPage, amount: PlacedFigure, share: PlacedFigure, plan: Plan, holds: boolean | null): Claim {
  const figures = [amount.index, share.index, ...(plan.index === null ? [] : [plan.index])].sort((a, b) => a - b);
  const params = {
    amount: surface(page, amount),
    share: surface(page, share),
    plan: plan.words,
    computed: percentOf(amount.figure.value, plan.value, 2),
  };
  const code = holds === null ? 'plan-share-open' : holds ? 'plan-share-holds' : 'plan-share-fails';
  return { figures, kind: 'share-of-plan', holds, reasons: [arithmeticReason(code, params)] };
}

/** Does the page print the share as one of this amount? */
function isBeside(page: SumPage, amount: PlacedFigure, share: PlacedFigure): boolean {
  return amount.at < share.at && share.at - amount.at <= 3 && areTied(page, amount, share);
}

/** The plans that may be meant: those the page prints for the same or for its year, and the targets of the sources. */
function plansOf(page: SumPage, group: readonly PlacedFigure[], amount: PlacedFigure): Plan[] {
  const { indicator, place, period } = amount.figure;
  const plans = [...plansOnPage(group, page, amount, false), ...plansOfSources(page, amount, period, false)];
  const year = isPartOfYear(period) ? yearOf(period) : null;
  if (year !== null && indicator !== null) {
    // A part of the year has mostly its share of the year's plan.
    const ofYear = page.groups.get(groupKey(indicator, place, String(year))) ?? [];
    plans.push(...plansOnPage(ofYear, page, amount, true), ...plansOfSources(page, amount, String(year), true));
  }
  return plans.slice(0, MOST_PLANS);
}

function plansOnPage(of: readonly PlacedFigure[], page: SumPage, amount: PlacedFigure, isOfYear: boolean): Plan[] {
  return of
    .filter(({ figure }) => isTarget(figure) && areUnitsComparable(figure.unit, amount.figure.unit))
    .map((entry) => {
      const { value, issuer, evidence } = entry.figure;
      const issuerAt = evidence.issuer?.how === 'said' ? (evidence.issuer.span?.start ?? null) : null;
      return { value, words: surface(page, entry), index: entry.index, issuer, issuerAt, isOfYear };
    });
}

function plansOfSources({ packs }: SumPage, { figure }: PlacedFigure, of: string, isOfYear: boolean): Plan[] {
  return packs.flatMap((pack) =>
    figuresFor(pack, figure, of)
      .filter((target) => isTarget(target) && areUnitsComparable(target.unit, figure.unit))
      .map(({ value, quote, issuer }) => {
        return { value, words: quote.exact, index: null, issuer: issuer ?? pack.issuer, issuerAt: -1, isOfYear };
      }),
  );
}

/** What the source prints of the same thing at that time, without a doubt. */
const figuresFor = ({ figures }: Pack, { indicator, place }: Figure, of: string): ReferenceFigure[] =>
  figures.filter(
    (own) =>
      own.indicator === indicator &&
      own.place === place &&
      own.doubt === null &&
      periodKey(own.period) === periodKey(of),
  );

const isTarget = ({ status, measure, value }: Pick<Figure, 'status' | 'measure' | 'value'>): boolean =>
  status === 'target' && measure === 'level' && Number(value) > 0;

/** The page prints a plan of which the source prints the amount reached and its share: "2.300 tỷ" and 108,6%. */
export function planOfSourceClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((entry): Claim[] => {
    if (!isTarget(entry.figure)) return [];
    for (const pack of page.packs) {
      const same = figuresFor(pack, entry.figure, entry.figure.period);
      const amount = same.find(({ measure, status }) => measure === 'level' && isOutcome(status));
      const share = same.find(({ measure }) => measure === 'share-of-plan');
      if (amount === undefined || share === undefined || !areUnitsComparable(amount.unit, entry.figure.unit)) continue;
      const distance = new Big(amount.value).times(100).div(entry.figure.value).minus(share.value);
      // The source's own words are settled; a plan that does not fit is simply another plan.
      if (distance.abs().gt(share.precision ?? 0)) continue;
      const computed = percentOf(amount.value, entry.figure.value, 2);
      const words = { plan: surface(page, entry), amount: amount.quote.exact, share: share.quote.exact, computed };
      const why = arithmeticReason('plan-of-source', words);
      return [{ figures: [entry.index], kind: 'share-of-plan', holds: true, reasons: [why] }];
    }
    return [];
  });
}
