import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import { reason } from '../reason.ts';
import { type Subject, sourceParams } from '../restraint/subject.ts';
import type { Reason } from '../verdict.ts';
import { compare } from './agreement.ts';
import { overlap, point, roundingInterval } from './interval.ts';
import { plain } from './sums.ts';

interface Followed {
  /** Does the page print the plan or the percentage the number follows from? */
  readonly onPage: boolean;
  readonly why: Reason;
}

/**
 * A reference may be known to follow from a plan and a printed share: 108,6% of 2.300 tỷ is 2.497,8 tỷ, although the source
 * writes "hơn 2.500". Null when there is no such knowledge or the page's number is not that one.
 */
export function follows(subject: Subject, reference: ReferenceFigure): Followed | null {
  const { figure, index } = subject;
  const known = reference.follows;
  if (known === null || figure.measure !== 'level') return null;
  const share = index.pack.figures.find(({ id }) => id === known.share);
  if (share === undefined || share.precision === null) return null;
  const exact = new Big(known.plan).times(share.value).div(100);
  const step = new Big(known.plan).times(share.precision).div(100);
  const own = figure.precision === null ? point(figure.value) : roundingInterval(figure.value, figure.precision);
  if (!overlap(own, roundingInterval(exact, step))) return null;
  const printed = printedGround(subject, reference, share);
  const params = { ...sourceParams(subject, reference), plan: known.plan, share: share.value };
  const value = { value: plain(exact), unit: reference.unit };
  if (printed === null) return { onPage: false, why: reason('follows-alone', { ...params, ...value }) };
  return { onPage: true, why: reason('agrees-follows', { ...params, ...value, printed }) };
}

/** The words by which the page prints the plan or the share; null when it prints neither. */
function printedGround(subject: Subject, reference: ReferenceFigure, share: ReferenceFigure): string | null {
  const { page, figure } = subject;
  const plan = reference.follows?.plan ?? '';
  const ground = page.related(figure).find((other) => {
    if (other.measure === 'share-of-plan' && other.unit === share.unit) {
      const { kind } = compare(other, share, 'computed');
      return kind === 'equal' || kind === 'agrees';
    }
    const isPlan = other.status === 'target' && other.measure === 'level' && other.unit === reference.unit;
    return (
      (isPlan && new Big(other.value).eq(plan)) || (other.denominator !== null && new Big(other.denominator).eq(plan))
    );
  });
  return ground === undefined ? null : page.text.slice(ground.start, ground.end).replace(/\s+/g, ' ').trim();
}
