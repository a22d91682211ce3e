import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { periodKey, yearOf } from '../../resolution/period.ts';
import { compare } from '../numbers/agreement.ts';
import { commonForm } from '../numbers/common-form.ts';
import { percentOf } from '../numbers/sums.ts';
import { targetOutcome } from '../numbers/target-outcome.ts';
import { areUnitsComparable } from '../numbers/units.ts';
import { reason } from '../reason.ts';
import { hasCaution } from '../restraint/cautions.ts';
import { isIssuerSaid } from '../restraint/evidence.ts';
import { isOutcome, isPartial, type Subject, sourceParams, verdict } from '../restraint/subject.ts';
import type { Verdict } from '../verdict.ts';

/**
 * Row 9 for a share of plan where the source prints the plan itself as a target: 154% of the target 90 is 139, and the page
 * prints 139. Alone, a share says nothing of the source's target: there may be another plan behind it.
 */
export function shareOfTarget(subject: Subject): Verdict | null {
  const { figure, indicator, now, index } = subject;
  const share = commonForm(figure, indicator);
  if (share.family !== 'plan-share' || !isOutcome(figure.status)) return null;
  if (now.some(({ status }) => isOutcome(status))) return null;
  const target = now.find(({ status, measure }) => status === 'target' && measure === 'level');
  if (target === undefined || new Big(target.value).lte(0)) return null;
  if (figure.definition !== null && figure.definition !== target.definition) return null;
  const params = sourceParams(subject, target);
  const issuer = target.issuer ?? index.pack.issuer;
  const amounts = amountsOnPage(subject, target);
  // Two plans of one size: the share follows from the source whoever set the other.
  const agreeing = amounts.find((amount) => agreesWithShare(amount, target));
  if (agreeing !== undefined) {
    const words = { amount: surfaceOf(subject, agreeing), share: percentOf(agreeing.value, target.value, 2) };
    return verdict(subject, 'consistent', target, reason('agrees-plan-share', { ...params, ...words }));
  }
  if (isIssuerSaid(figure) && figure.issuer !== issuer) {
    const why = reason('share-of-other-issuer', { ...params, issuer: figure.issuer ?? '', sourceIssuer: issuer });
    return verdict(subject, 'unclear', target, why);
  }
  const [other] = amounts;
  if (other !== undefined) {
    const words = { amount: surfaceOf(subject, other), share: percentOf(other.value, target.value, 2) };
    return verdict(subject, 'unclear', target, reason('plan-share-apart', { ...params, ...words }));
  }
  // Heads and houses are whole.
  const decimals = target.precision === null ? 0 : 2;
  const implied = new Big(target.value).times(share.printed.value).div(100).round(decimals).toFixed();
  const unit = target.unit;
  if (isIssuerSaid(figure)) {
    return verdict(subject, 'consistent', target, reason('agrees-plan-named', { ...params, implied, unit, issuer }));
  }
  return verdict(subject, 'unclear', target, reason('plan-share-alone', { ...params, implied, unit }));

  function agreesWithShare(amount: Figure, of: ReferenceFigure): boolean {
    const computed = percentOf(amount.value, of.value, 6);
    const { kind } = compare(
      share.printed,
      { value: computed, high: null, bound: amount.bound, precision: null },
      'computed',
    );
    return kind === 'equal' || kind === 'agrees';
  }
}

/**
 * Row 4, its exception for a share of plan: nine months whose amount on the page reaches the source's target of the year
 * and makes just this share of it. A share that does not follow from it, or without an amount, stays of another period.
 */
export function shareReachedEarly(subject: Subject): Verdict | null {
  const { figure, here, indicator, page } = subject;
  if (!isPartial(figure) || !indicator?.additive || indicator.better !== 'higher') return null;
  const year = String(yearOf(figure.period));
  const now = here.filter(({ period }) => periodKey(period) === year);
  const target = now.find(({ status, measure }) => status === 'target' && measure === 'level');
  if (target === undefined) return null;
  const reaches = (other: Figure): boolean => {
    const outcome = targetOutcome(other, target, 'higher');
    return outcome === 'met' || outcome === 'exceeded';
  };
  const related = (of: Figure): readonly Figure[] => page.related(of).filter(reaches);
  const found = shareOfTarget({ ...subject, now, page: { ...page, related } });
  return found?.kind === 'consistent' && found.reasons[0]?.code === 'agrees-plan-share' ? found : null;
}

/** More amounts of one thing than these are a page made to be slow. */
const MOST_AMOUNTS = 12;

/** The amounts reached that the page prints for the same indicator, place and period. */
function amountsOnPage({ figure, page }: Subject, target: ReferenceFigure): Figure[] {
  const isReached = (other: Figure): boolean =>
    other.measure === 'level' &&
    isOutcome(other.status) &&
    !hasCaution(other, 'negated') &&
    other.part === null &&
    other.body === null &&
    // "139/120 đảng viên" prints a plan of its own: the share is of that one.
    (other.denominator === null || new Big(other.denominator).eq(target.value)) &&
    areUnitsComparable(other.unit, target.unit);
  return page.related(figure).filter(isReached).slice(0, MOST_AMOUNTS);
}

function surfaceOf({ page }: Subject, figure: Figure): string {
  return page.text.slice(figure.start, figure.end).replace(/\s+/g, ' ').trim();
}
