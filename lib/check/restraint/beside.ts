import Big from 'big.js';
import type { Figure } from '../../figure/figure.ts';
import { areUnitsComparable } from '../numbers/units.ts';
import { hasCaution } from './cautions.ts';
import { isOutcome, type Subject } from './subject.ts';

/**
 * May the figure be a part of another number that the page gives for the same thing? Of an amount: the page has a larger
 * one. Of a rate: it has one that fits the source (`fits`), so that this one is likely that of a group. Whoever prints the
 * right number beside it is not accused of a wrong one.
 */
export function mayBePartOfOther(subject: Subject, fits: (other: Figure) => boolean): boolean {
  const { figure, page, indicator } = subject;
  const value = new Big(figure.value);
  const isSum = indicator?.additive ?? false;
  const isWhole = (other: Figure): boolean =>
    other.start !== figure.start &&
    !hasCaution(other, 'negated') &&
    other.measure === figure.measure &&
    isOutcome(other.status) === isOutcome(figure.status) &&
    (isOutcome(other.status) || other.status === 'target') &&
    other.part === null &&
    other.body === null &&
    areUnitsComparable(other.unit, figure.unit);
  return page.related(figure).some((other) => isWhole(other) && (isSum ? value.lt(other.value) : fits(other)));
}
