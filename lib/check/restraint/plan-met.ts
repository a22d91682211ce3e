import Big from 'big.js';
import type { Figure } from '../../figure/figure.ts';
import { commonForm } from '../numbers/common-form.ts';
import { areUnitsComparable } from '../numbers/units.ts';
import { hasCaution } from './cautions.ts';
import type { Subject } from './subject.ts';

/** So far from an amount its plan, or its share of it, may stand, in UTF-16 units. */
const NEAR = 120;

/**
 * Does the page say that a plan was reached or passed with the figure: by words ("vượt kế hoạch"), by a share of it or a
 * distance to it right behind ("60 ha rừng, đạt 120% kế hoạch", "vượt 10 ha so với kế hoạch"), or by the plan itself ("60/50
 * ha", "kế hoạch 50 ha")? Where the source's target lies above the number, that plan is another, or the number is a part: the
 * page does not tell of a target that was missed.
 */
export function isPlanMet(subject: Subject): boolean {
  const { figure, page, indicator } = subject;
  if (hasCaution(figure, 'plan-met')) return true;
  const isLower = indicator?.better === 'lower';
  const reaches = (value: string, plan: number | string): boolean =>
    isLower ? new Big(value).lte(plan) : new Big(value).gte(plan);
  if (figure.denominator !== null && reaches(figure.value, figure.denominator)) return true;
  return page.related(figure).some((other) => {
    if (!isInSentence(page.text, figure, other)) return false;
    const isPlan =
      other.status === 'target' && other.measure === 'level' && areUnitsComparable(other.unit, figure.unit);
    if (isPlan) return reaches(figure.value, other.value);
    if (other.start < figure.start) return false;
    const { family, base, printed, direction } = commonForm(other, indicator);
    if (family === 'plan-share') return reaches(printed.value, other.unit.startsWith('percent') ? 100 : 1);
    return family === 'change' && base === 'plan' && direction === (isLower ? 'down' : 'up');
  });
}

/** Do two figures stand near each other in one sentence? */
function isInSentence(text: string, a: Figure, b: Figure): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return from <= to && to - from <= NEAR && !/[\n;]|\.\s/u.test(text.slice(from, to));
}
