import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import type { TargetOutcome } from '../numbers/target-outcome.ts';
import { targetOutcome } from '../numbers/target-outcome.ts';
import type { ReasonParams, TargetParams, Unsure } from '../reason.ts';
import { reason } from '../reason.ts';
import { mayBePartOfOther } from '../restraint/beside.ts';
import { cautionOf, hasCaution } from '../restraint/cautions.ts';
import type { Doubt } from '../restraint/evidence.ts';
import { doubtOf, isPlanUnsaid } from '../restraint/evidence.ts';
import { isOfNearerPlace } from '../restraint/nearer-place.ts';
import { oneLine } from '../restraint/one-line.ts';
import { isPlanMet } from '../restraint/plan-met.ts';
import { isAsked } from '../restraint/question.ts';
import { isSaidMoreExactly } from '../restraint/repeated.ts';
import type { Subject } from '../restraint/subject.ts';
import { sourceParams, verdict } from '../restraint/subject.ts';
import { otherAim, withoutSettled } from '../restraint/told-missed.ts';
import { isFarAbove, isOfSeveralYears, isWholeOfOthers } from '../restraint/unreached.ts';
import { yearUnsure } from '../restraint/year-unsure.ts';
import type { Verdict } from '../verdict.ts';
import { isYearAhead } from '../year-open.ts';
import { betterOf } from './growth-target.ts';

/** What a level says that reaches the target, or lies above or below one that is neither better nor worse. */
export function reached(
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
  const unsure = unreachable(subject, target);
  if (unsure.length > 0) return open(subject, target, { what: unsure, words: [] }, 'reached');
  const kind = outcome === 'met' ? 'target-met' : 'target-exceeded';
  return verdict(subject, kind, target, reason(kind, params));
}

/**
 * What speaks against anything having been reached: the number may be a plan, or what was wished for or failed ("lỡ hẹn với
 * mốc trồng mới 100 ha"), asked, or of something else; or its year has not begun.
 */
function unreachable({ figure, indicator, page, lexicons }: Subject, target: ReferenceFigure): Unsure[] {
  const { text, forms, time } = page;
  const adds = indicator?.additive ?? false;
  const isOpen = isPlanUnsaid(figure) || hasCaution(figure, 'imagined') || isWholeOfOthers(text, figure, forms);
  const unsure: Unsure[] = isOpen ? ['status'] : [];
  if (isOfNearerPlace(text, figure, lexicons.places)) unsure.push('place');
  if (isAsked(text, figure, forms)) unsure.push('asked');
  if (adds && isOfSeveralYears(text, figure, forms)) unsure.push('period');
  if (adds && isFarAbove(figure, target)) unsure.push('far-above');
  return isYearAhead(time, figure.period) ? [...unsure, 'year-ahead'] : unsure;
}

/** "Not reached" is said only when nothing it rests on is assumed, and the year the page counts is over. */
export function missed(subject: Subject, target: ReferenceFigure): Verdict {
  const { figure, indicator } = subject;
  const { what: doubts, words } = doubtOf(subject, target);
  const what = [...doubts];
  const year = yearUnsure(subject);
  if (year !== null) what.push(year);
  const reaches = (other: Figure): boolean => {
    const outcome = targetOutcome(other, target, betterOf(figure, indicator?.better ?? 'neutral'));
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
