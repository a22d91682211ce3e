import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import { yearOf } from '../../resolution/period.ts';
import { compare } from '../numbers/agreement.ts';
import { areUnitsComparable } from '../numbers/units.ts';
import { reason } from '../reason.ts';
import { isPartial, type Subject, sourceParams, verdict } from '../restraint/subject.ts';
import type { Verdict } from '../verdict.ts';
import { shareReachedEarly } from './plan-share.ts';
import { reachedEarly, targetAmong } from './target.ts';

/** Row 4: the source has the indicator for another period, even where the numbers are the same. */
export function otherPeriod(subject: Subject): Verdict | null {
  const { figure, surface: page, now, commitments, commitmentsNow, index } = subject;
  if (now.length > 0) return null;
  if (commitmentsNow.length > 0 && figure.measure === 'level') return null;
  const early = reachedEarly(subject) ?? shareReachedEarly(subject);
  if (early !== null) return early;
  const reference = nearest(subject);
  if (reference === null) {
    const commitment = commitments.find(({ place }) => place === figure.place) ?? null;
    if (commitment === null) return null;
    const params = { page, period: figure.period, sourcePeriod: commitment.period };
    const why = reason('commitment-other-period', { ...params, pack: index.pack.id, reference: commitment.id });
    return verdict(subject, 'other-period', commitment, why);
  }
  const params = { ...sourceParams(subject, reference), period: figure.period, sourcePeriod: reference.period };
  if (isPartial(figure) && targetAmong(subject, [reference]) !== null && isSameYear(figure.period, reference.period)) {
    return verdict(subject, 'other-period', reference, reason('part-of-year', params));
  }
  const same = figure.measure === reference.measure && isSameNumber(subject, reference) ? 'yes' : 'no';
  const indicator = reference.indicator;
  return verdict(subject, 'other-period', reference, reason('other-period', { ...params, indicator, same }));
}

function isSameNumber({ figure }: Subject, reference: ReferenceFigure): boolean {
  return areUnitsComparable(figure.unit, reference.unit) && compare(figure, reference).kind === 'equal';
}

/** The reference a reader would look at: the same measure first, then the nearest year. */
function nearest({ figure, here }: Subject): ReferenceFigure | null {
  const year = yearOf(figure.period) ?? 0;
  const distance = ({ period, measure }: ReferenceFigure) =>
    Math.abs((yearOf(period) ?? 0) - year) + (measure === figure.measure ? 0 : 100);
  return [...here].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function isSameYear(a: string, b: string): boolean {
  return yearOf(a) === yearOf(b);
}
