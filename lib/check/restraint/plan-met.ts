import Big from 'big.js';
import type { Figure } from '../../figure/figure.ts';
import { commonForm } from '../numbers/common-form.ts';
import { hasCaution } from './cautions.ts';
import type { Subject } from './subject.ts';

/** So far behind an amount the share of plan that it makes may stand, in UTF-16 units. */
const NEAR = 120;

/**
 * Does the page say that a plan was reached or passed with the figure: by words ("vượt kế hoạch"), by a share of it right
 * behind ("60 ha rừng, đạt 120% kế hoạch"), or by the plan itself ("60/50 ha")? Where the source's target lies above the
 * number, that plan is another, or the number is a part: the page does not tell of a target that was missed.
 */
export function isPlanMet(subject: Subject): boolean {
  const { figure, page, indicator } = subject;
  if (hasCaution(figure, 'plan-met')) return true;
  const reaches = (value: Big | string, plan: Big | number | string): boolean =>
    indicator?.better === 'lower' ? new Big(value).lte(plan) : new Big(value).gte(plan);
  if (figure.denominator !== null && reaches(figure.value, figure.denominator)) return true;
  const isBehind = ({ start }: Figure): boolean =>
    start > figure.start &&
    start - figure.end <= NEAR &&
    !/[\n;]|\.\s/u.test(page.text.slice(figure.end, Math.max(start, figure.end)));
  return page.related(figure).some((other) => {
    const { family, printed } = commonForm(other, indicator);
    return family === 'plan-share' && isBehind(other) && reaches(printed.value, 100);
  });
}
