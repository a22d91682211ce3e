import Big from 'big.js';
import type { Figure } from '../../figure/figure.ts';
import { areUnitsComparable } from '../numbers/units.ts';
import { hasCaution } from './cautions.ts';
import { isOutcome, isSpan, type Subject } from './subject.ts';

/**
 * May the figure be a part of another number that the page gives for the same thing? Of an amount: the page has a larger
 * one. Of a rate: it has one that fits the source (`fits`), so that this one is likely that of a group. Whoever prints the
 * right number beside it is not accused of a wrong one.
 */
export function mayBePartOfOther(subject: Subject, fits: (other: Figure) => boolean): boolean {
  const { figure, indicator } = subject;
  const value = new Big(figure.value);
  const isSum = indicator?.additive ?? false;
  const wholes = othersOfSame(subject);
  return (
    wholes.some((other) => (isSum ? value.lt(other.value) : fits(other))) ||
    isAmongAlike(
      value,
      wholes.filter((other) => isInTableOf(subject, other)),
    )
  );
}

/** Does the page give the source's own number as well (`fits`)? Then it says both, and neither alone. */
export const saysBoth = (subject: Subject, fits: (other: Figure) => boolean): boolean =>
  othersOfSame(subject).some(fits);

/** The page's other numbers of the same thing, that are the whole of something. */
function othersOfSame({ figure, page }: Subject): readonly Figure[] {
  const isWhole = (other: Figure): boolean =>
    other.start !== figure.start &&
    // what only the scorer takes for the same thing ("Bảo vệ 3.500 ha rừng hiện có") is no whole of it
    other.evidence.indicator?.how !== 'assumed' &&
    // "hai năm 2016 – 2017 trồng mới 187 ha, riêng năm 2017 là 92 ha"
    isSpan(other.period) === isSpan(figure.period) &&
    !hasCaution(other, 'negated') &&
    other.measure === figure.measure &&
    isOutcome(other.status) === isOutcome(figure.status) &&
    (isOutcome(other.status) || other.status === 'target') &&
    other.part === null &&
    other.body === null &&
    areUnitsComparable(other.unit, figure.unit);
  return page.related(figure).filter(isWhole);
}

/** Do the two stand in one table? */
function isInTableOf({ figure, page }: Subject, { start, end }: Figure): boolean {
  const { table } = page.headsOver(figure);
  return table !== null && table.start <= start && end <= table.end;
}

/**
 * "Tháng 10 | 60", "Tháng 11 | 66", "Tháng 12 | 79": of several numbers of one table that nothing read tells apart each is
 * of something that was not understood, the largest too. One that is the sum of the others is their total.
 */
function isAmongAlike(value: Big, others: readonly Figure[]): boolean {
  const differing = others.filter((other) => !value.eq(other.value));
  if (differing.length === 0) return false;
  const sum = differing.reduce((so, other) => so.plus(other.value), new Big(0));
  return differing.length === 1 || !sum.eq(value);
}
