import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { periodKey, yearOf } from '../../resolution/period.ts';
import type { IndicatorFacts } from '../lexicon.ts';
import type { TargetOutcome } from '../numbers/target-outcome.ts';
import { targetOutcome } from '../numbers/target-outcome.ts';
import { areAmountsComparable } from '../numbers/units.ts';
import { reason } from '../reason.ts';
import { hasCaution } from '../restraint/cautions.ts';
import type { Subject } from '../restraint/subject.ts';
import { isOutcome, isPartial, isSpan, sourceParams, verdict } from '../restraint/subject.ts';
import type { Verdict } from '../verdict.ts';
import { isNarrowedOtherwise, isUsualOf } from './definition.ts';
import { betterOf, isSameGrowth } from './growth-target.ts';
import { missed, reached } from './target-verdict.ts';

/**
 * Row 6: a level reached (or estimated) in the year, against the source's target for that year. So is how much something grew, or fell,
 * held against how much it was to grow or fall by.
 */
export function againstTarget(subject: Subject): Verdict | null {
  const target = targetAmong(subject, subject.now);
  if (target === null || hasResult(subject)) return null;
  const { figure, indicator } = subject;
  if (indicator === null) return null;
  const better = betterOf(figure, indicator.better);
  if (indicator.additive && isSpan(figure.period) && figure.measure === 'level') {
    const periods = { period: figure.period, sourcePeriod: target.period };
    return verdict(subject, 'unclear', target, reason('span-open', { ...sourceParams(subject, target), ...periods }));
  }
  if (isNarrowedOtherwise(subject, target) && !(isUsualOf(subject, target) && reaches(subject, target, better))) {
    const words = { definition: figure.definition ?? '', sourceDefinition: target.definition ?? '' };
    return verdict(
      subject,
      'unclear',
      target,
      reason('other-definition', { ...sourceParams(subject, target), ...words }),
    );
  }
  const isNegated = hasCaution(figure, 'negated');
  const outcome = isNegated ? outcomeBelow(figure, target, better) : targetOutcome(figure, target, better);
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
  if (figure.measure !== 'level' || !isPartial(figure) || !indicator?.additive || indicator.better !== 'higher')
    return null;
  const year = String(yearOf(figure.period));
  const target = targetAmong(
    subject,
    here.filter(({ period }) => periodKey(period) === year),
  );
  if (target === null || isNarrowedOtherwise(subject, target) || hasCaution(figure, 'negated')) return null;
  const outcome = targetOutcome(figure, target, indicator.better);
  return outcome === 'met' || outcome === 'exceeded' ? reached(subject, target, outcome) : null;
}

/** The target that what was reached can be held against; null when the figure is nothing reached, or no target is of its kind. */
export function targetAmong(subject: Subject, references: readonly ReferenceFigure[]): ReferenceFigure | null {
  const { figure } = subject;
  if (!isOutcome(figure.status)) return null;
  const found = references.find(
    (reference) =>
      reference.status === 'target' &&
      reference.measure === figure.measure &&
      (figure.measure === 'level' || isSameGrowth(figure, reference)) &&
      areAmountsComparable(figure, reference),
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
function hasResult({ now, figure }: Subject): boolean {
  return now.some(({ status, measure }) => isOutcome(status) && measure === figure.measure);
}

/** Is the target reached by what the page counts? A narrower number that reaches it is no less than it. */
function reaches({ figure }: Subject, target: ReferenceFigure, better: IndicatorFacts['better']): boolean {
  const outcome = targetOutcome(figure, target, better);
  return !hasCaution(figure, 'negated') && (outcome === 'met' || outcome === 'exceeded');
}
