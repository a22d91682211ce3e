import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { periodKey, yearOf } from '../../resolution/period.ts';
import type { IndicatorFacts } from '../lexicon.ts';
import type { TargetOutcome } from '../numbers/target-outcome.ts';
import { targetOutcome } from '../numbers/target-outcome.ts';
import { areUnitsComparable } from '../numbers/units.ts';
import { reason } from '../reason.ts';
import { hasCaution } from '../restraint/cautions.ts';
import type { Subject } from '../restraint/subject.ts';
import { isOutcome, isPartial, isSpan, sourceParams, verdict } from '../restraint/subject.ts';
import type { Verdict } from '../verdict.ts';
import { isNarrowedOtherwise, isUsualOf } from './definition.ts';
import { missed, reached } from './target-verdict.ts';

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
  if (
    isNarrowedOtherwise(subject, target) &&
    !(isUsualOf(subject, target) && reaches(subject, target, indicator.better))
  ) {
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
  if (target === null || isNarrowedOtherwise(subject, target) || hasCaution(figure, 'negated')) return null;
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

/** Is the target reached by what the page counts? A narrower number that reaches it is no less than it. */
function reaches({ figure }: Subject, target: ReferenceFigure, better: IndicatorFacts['better']): boolean {
  const outcome = targetOutcome(figure, target, better);
  return !hasCaution(figure, 'negated') && (outcome === 'met' || outcome === 'exceeded');
}
