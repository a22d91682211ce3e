import Big from 'big.js';
import { percentOf } from '../sums.ts';
import type { Claim } from '../verdict.ts';
import { between, fits, isPlain, type Placed, type SumPage, surface } from './page.ts';
import { arithmeticReason } from './reason.ts';

/** Words that tie a percentage to the "a/b" before it, without accents or with. */
const TIES = /(?:bằng|bang|đạt|dat|chiếm|chiem|tương đương|tương ứng|tỷ lệ|tỉ lệ|ty le|=|≈|\()/iu;

/** "640/350 lao động, đạt 182,9%": the percentage printed beside a/b against a divided by b. */
export function ratioClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((entry, at): Claim[] => {
    const { denominator, value } = entry.figure;
    if (denominator === null || new Big(denominator).lte(0)) return [];
    const computed = new Big(value).times(100).div(denominator);
    const words = { ratio: surface(page, entry), computed: percentOf(value, denominator, 2) };
    const share = shareAfter(page, entry, page.placed[at + 1]);
    if (share === null) {
      // "19/19 tiêu chí" is complete, and needs no sum.
      if (computed.eq(100)) return [];
      const why = arithmeticReason('ratio-alone', words);
      return [{ figures: [entry.index], kind: 'ratio', holds: true, reasons: [why] }];
    }
    const params = { ...words, share: surface(page, share) };
    const figures = [entry.index, share.index];
    if (fits(computed, share.figure)) {
      return [{ figures, kind: 'ratio', holds: true, reasons: [arithmeticReason('ratio-holds', params)] }];
    }
    // What is beyond b cannot be a part of it, so b is the plan; "2.013/2.033 hộ, đạt 95,2% KH" may be of a whole and of a plan.
    const isOfPlan = share.figure.measure === 'share-of-plan' && computed.gt(100);
    const isSure = isPlain(entry.figure) && isPlain(share.figure) && isOfPlan;
    const why = arithmeticReason(isSure ? 'ratio-fails' : 'ratio-open', params);
    return [{ figures, kind: 'ratio', holds: isSure ? false : null, reasons: [why] }];
  });
}

/** The percentage that follows in the same sentence and is tied to the ratio by a word; null when there is none. */
function shareAfter(page: SumPage, ratio: Placed, next: Placed | undefined): Placed | null {
  if (next === undefined || next.figure.denominator !== null) return null;
  const { unit, measure, direction } = next.figure;
  const isShare = measure === 'share-of-plan' || (measure === 'level' && unit === 'percent');
  // "bằng 112,8 KH giao" prints no % and is a share all the same.
  if (!isShare || direction === 'up' || direction === 'down') return null;
  const words = between(page, ratio, next);
  if (words === null) return null;
  const lead = page.article.text.slice(next.figure.start, next.figure.number.start);
  return TIES.test(words + lead) && words.length <= 80 ? next : null;
}
