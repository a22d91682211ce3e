import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { periodKey, yearOf } from '../../resolution/period.ts';
import type { IndicatorFacts } from '../lexicon.ts';
import type { TargetOutcome } from '../numbers/target-outcome.ts';
import { targetOutcome } from '../numbers/target-outcome.ts';
import { areUnitsComparable } from '../numbers/units.ts';
import type { ReasonParams, TargetParams, Unsure } from '../reason.ts';
import { reason } from '../reason.ts';
import { mayBePartOfOther } from '../restraint/beside.ts';
import { cautionOf, hasCaution } from '../restraint/cautions.ts';
import type { Doubt } from '../restraint/evidence.ts';
import { doubtOf, isPlanUnsaid } from '../restraint/evidence.ts';
import { oneLine } from '../restraint/one-line.ts';
import { isPlanMet } from '../restraint/plan-met.ts';
import { isSaidMoreExactly } from '../restraint/repeated.ts';
import type { Subject } from '../restraint/subject.ts';
import { isOutcome, isPartial, isSpan, sourceParams, verdict } from '../restraint/subject.ts';
import { otherAim, withoutSettled } from '../restraint/told-missed.ts';
import { yearUnsure } from '../restraint/year-unsure.ts';
import type { Verdict } from '../verdict.ts';
import { isYearAhead } from '../year-open.ts';

/** Row 6: a level reached (or estimated) in the year, against the source's target for that year. */
export function againstTarget(subject: Subject): Verdict | null {
  const target = targetAmong(subject, subject.now);
  if (target === null || hasResult(subject)) return null;
  const { figure, indicator } = subject;
  if (indicator === null) return null;
  if (indicator.additive && isSpan(figure.period)) {
    const periods = { period: figure.period, sourcePeriod: target.period };
    return verdict(subject, 'unclear', target, reason('span-open', { ...sourceParams(subject, target), ...periods }));
  }
  if (isNarrowed(subject, target)) {
    const words = { definition: figure.definition ?? '', sourceDefinition: target.definition ?? '' };
    return verdict(
      subject,
      'unclear',
      target,
      reason('other-definition', { ...sourceParams(subject, target), ...words }),
    );
  }
  const isNegated = hasCaution(figure, 'negated');
  const outcome = isNegated
    ? outcomeBelow(figure, target, indicator.better)
    : targetOutcome(figure, target, indicator.better);
  if (outcome === 'straddles') {
    return verdict(subject, 'unclear', target, reason('target-straddles', sourceParams(subject, target)));
  }
  if (outcome === 'missed') return missed(subject, target);
  return reached(subject, target, outcome);
}

/**
 * Row 4, its exception: a part of the year that already reaches or passes the year's target. Only amounts that add up over
 * the year, and only where more is better: below the target a part of the year says nothing.
 */
export function reachedEarly(subject: Subject): Verdict | null {
  const { figure, here, indicator } = subject;
  if (!isPartial(figure) || !indicator?.additive || indicator.better !== 'higher') return null;
  const year = String(yearOf(figure.period));
  const target = targetAmong(
    subject,
    here.filter(({ period }) => periodKey(period) === year),
  );
  if (target === null || isNarrowed(subject, target) || hasCaution(figure, 'negated')) return null;
  const outcome = targetOutcome(figure, target, indicator.better);
  return outcome === 'met' || outcome === 'exceeded' ? reached(subject, target, outcome) : null;
}

/** The target a level can be held against; null when the figure is no level reached, or no target is one. */
export function targetAmong(subject: Subject, references: readonly ReferenceFigure[]): ReferenceFigure | null {
  const { figure } = subject;
  if (figure.measure !== 'level' || !isOutcome(figure.status)) return null;
  const found = references.find(
    ({ status, measure, unit }) => status === 'target' && measure === 'level' && areUnitsComparable(figure.unit, unit),
  );
  return found ?? null;
}

/** Is there a target for the figure, and no result in the source that would come before it? */
export function isHeldAgainstTarget(subject: Subject): boolean {
  return targetAmong(subject, subject.now) !== null && !hasResult(subject);
}

/**
 * "không đạt 100 ha", "chưa đến 55%": what was reached lies below the number. Below the target itself it was missed; below
 * another number it may be anything: "chưa trồng được 8 ha" may be the eight that are left.
 */
function outcomeBelow(figure: Figure, target: ReferenceFigure, better: IndicatorFacts['better']): TargetOutcome {
  if (better === 'higher' && new Big(target.value).eq(figure.value)) return 'missed';
  return figure.bound === 'less-than' ? targetOutcome(figure, target, better) : 'straddles';
}

/** A result of the same year in the source comes before its target. */
function hasResult({ now }: Subject): boolean {
  return now.some(({ status, measure }) => isOutcome(status) && measure === 'level');
}

/** Does the page narrow the indicator otherwise than the source (other prices, another poverty standard)? */
function isNarrowed({ figure }: Subject, target: ReferenceFigure): boolean {
  return figure.definition !== null && figure.definition !== target.definition;
}

function reached(
  subject: Subject,
  target: ReferenceFigure,
  outcome: Exclude<TargetOutcome, 'missed' | 'straddles'>,
): Verdict {
  const params = targetParams(subject, target);
  if (outcome === 'above' || outcome === 'below') {
    const doubt = doubtOf(subject, target);
    if (doubt.what.length > 0) return open(subject, target, doubt, 'apart');
    return verdict(subject, 'target-apart', target, reason('target-apart', { ...params, side: outcome }));
  }
  const unsure = unreachable(subject);
  if (unsure.length > 0) return open(subject, target, { what: unsure, words: [] }, 'reached');
  const kind = outcome === 'met' ? 'target-met' : 'target-exceeded';
  return verdict(subject, kind, target, reason(kind, params));
}

/**
 * What speaks against anything having been reached: the number may be a plan, or what was wished for or failed ("lỡ hẹn với
 * mốc trồng mới 100 ha"), or its year has not begun.
 */
function unreachable({ figure, page }: Subject): Unsure[] {
  const unsure: Unsure[] = isPlanUnsaid(figure) || hasCaution(figure, 'imagined') ? ['status'] : [];
  return isYearAhead(page.time, figure.period) ? [...unsure, 'year-ahead'] : unsure;
}

/** "Not reached" is said only when nothing it rests on is assumed, and the year the page counts is over. */
function missed(subject: Subject, target: ReferenceFigure): Verdict {
  const { figure, indicator } = subject;
  const { what: doubts, words } = doubtOf(subject, target);
  const what = [...doubts];
  const year = yearUnsure(subject);
  if (year !== null) what.push(year);
  const reaches = (other: Figure): boolean => {
    const outcome = targetOutcome(other, target, indicator?.better ?? 'neutral');
    return outcome === 'met' || outcome === 'exceeded';
  };
  if (mayBePartOfOther(subject, reaches)) what.push('beside');
  if (isSaidMoreExactly(subject, target)) what.push('repeated');
  if (isPlanMet(subject)) what.push('plan-met');
  const aim = otherAim(subject, target);
  if (aim.length > 0 && !what.includes('narrowed')) what.push('narrowed');
  const left = aim.length > 0 ? what : withoutSettled(subject, target, { what, words });
  if (left.length > 0) return open(subject, target, { what: left, words: [...words, ...aim] }, 'missed');
  const params = { ...targetParams(subject, target), negation: negationOf(figure) };
  return verdict(subject, 'target-missed', target, reason('target-missed', params));
}

/** The words that deny the number ("không đạt"), or "". */
const negationOf = (figure: Figure): string => oneLine(cautionOf(figure, 'negated')?.text ?? '');

function open(subject: Subject, target: ReferenceFigure, { what, words }: Doubt, outcome: TargetOpen): Verdict {
  const negation = negationOf(subject.figure);
  const why = reason('target-unsure', { ...sourceParams(subject, target), what, words, outcome, negation });
  return verdict(subject, 'unclear', target, why);
}

type TargetOpen = ReasonParams['target-unsure']['outcome'];

function targetParams(subject: Subject, target: ReferenceFigure): TargetParams {
  const { figure } = subject;
  return {
    ...sourceParams(subject, target),
    estimate: figure.status === 'estimate' ? 'yes' : 'no',
    difference: new Big(figure.value).minus(target.value).abs().toFixed(),
    unit: target.unit,
    period: figure.period,
    sourcePeriod: target.period,
  };
}
