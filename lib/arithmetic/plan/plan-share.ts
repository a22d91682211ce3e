import Big from 'big.js';
import { commonForm } from '../../check/numbers/common-form.ts';
import { percentOf } from '../../check/numbers/sums.ts';
import { isIssuerSaid } from '../../check/restraint/evidence.ts';
import { isOutcome } from '../../check/restraint/subject.ts';
import type { Claim } from '../../check/verdict.ts';
import { fits } from '../page/fit.ts';
import { isPlain, type PlacedFigure, previous, type SumPage, surface, tail } from '../page/page.ts';
import { areTied } from '../page/tie.ts';
import { arithmeticReason } from '../reason.ts';
import { isOfTime } from './plan-words.ts';
import { MOST_PLANS, type Plan, plansOf } from './plans.ts';

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
