import Big from 'big.js';
import { percentOf } from '../../check/numbers/sums.ts';
import { areUnitsComparable } from '../../check/numbers/units.ts';
import { isOutcome } from '../../check/restraint/subject.ts';
import type { Claim } from '../../check/verdict.ts';
import { type SumPage, surface } from '../page/page.ts';
import { arithmeticReason } from '../reason.ts';
import { figuresFor, isTarget } from './plans.ts';

/** The page prints a plan of which the source prints the amount reached and its share: "2.300 tỷ" and 108,6%. */
export function planOfSourceClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((entry): Claim[] => {
    if (!isTarget(entry.figure)) return [];
    for (const pack of page.packs) {
      const same = figuresFor(pack, entry.figure, entry.figure.period);
      const amount = same.find(({ measure, status }) => measure === 'level' && isOutcome(status));
      const share = same.find(({ measure }) => measure === 'share-of-plan');
      if (amount === undefined || share === undefined || !areUnitsComparable(amount.unit, entry.figure.unit)) continue;
      const distance = new Big(amount.value).times(100).div(entry.figure.value).minus(share.value);
      // The source's own words are settled; a plan that does not fit is simply another plan.
      if (distance.abs().gt(share.precision ?? 0)) continue;
      const computed = percentOf(amount.value, entry.figure.value, 2);
      const words = { plan: surface(page, entry), amount: amount.quote.exact, share: share.quote.exact, computed };
      const why = arithmeticReason('plan-of-source', words);
      return [{ figures: [entry.index], kind: 'share-of-plan', holds: true, reasons: [why] }];
    }
    return [];
  });
}
