import { cueSet } from '../../mention/cue/cue-sets.ts';
import { firstCue, hasCue, lastCue } from '../../mention/sentence/cue-lookup.ts';
import type { Cue, Sentence } from '../../mention/sentence/sentence.ts';
import { BRACKET } from '../../mention/sentence/sentence.ts';
import { lastIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Named } from '../spot/slots.ts';
import { partedBetween } from '../spot/window.ts';

const PLAN = cueSet('plan');
/** Between a plan and a number: the number is what was done, or by how much it was passed. */
const OTHERWISE = cueSet('reach', 'done', 'up', 'down', 'exceed', 'compare', 'is');
/** Whose the plan is and of when takes so many words at most ("dự toán Hội đồng nhân dân thành phố giao năm 2018 là"). */
const LONGEST_PLAN = 12;
/** So many behind a share: "chỉ tiêu cả năm 2017 do Ban Chấp hành Đảng bộ thành phố đề ra (90 đảng viên)". */
const LONGEST_OWNER = 20;
/** Between a share and its plan: "126% so với chỉ tiêu", "90% của kế hoạch". */
const LONGEST_LINK = 3;

const isRatio = ({ unit }: Quantity): boolean => unit === 'percent' || unit === 'times';
const isPercent = ({ unit }: Quantity): boolean => unit.startsWith('percent');

/** The plan whose amount stands at or behind the number, or null. */
export const amountOfPlan = (figure: Named): Cue | null => behindShare(figure) ?? besideDone(figure) ?? ofTotal(figure);

/** "40 ha trong tổng số 100 ha kế hoạch": an amount right in front of the plan's word is the plan. */
function ofTotal({ sentence, placed, quantity }: Named): Cue | null {
  if (isPercent(quantity)) return null;
  const lead = sentence.tokens.slice(Math.max(0, placed.first - 3), placed.first).map(({ bare }) => bare);
  if (lead.at(-1) !== 'so' || lead.at(-2) !== 'tong') return null;
  const cue = firstCue(sentence, placed.last + 1, placed.last + 5, PLAN);
  return cue === undefined || partedBetween(sentence, placed.last + 1, cue.first) ? null : cue;
}

/**
 * "đạt 89,6% kế hoạch 25 ha", "bằng 144% chỉ tiêu Bộ Tài chính giao (5.010 tỷ đồng)": behind a share of a plan stands the plan.
 * In brackets only where the amount that is the share stands in front: "đạt 110% kế hoạch (88 ha)" may tell what was done.
 */
function behindShare({ sentence, placed, quantity }: Named): Cue | null {
  if (isRatio(quantity) || isPercent(quantity)) return null;
  const share = lastIn(sentence.quantities, 0, placed.first);
  if (share === undefined || !isRatio(share.quantity) || placed.first - share.last > LONGEST_OWNER) return null;
  const plan = firstCue(sentence, share.last + 1, placed.first, PLAN);
  if (plan === undefined || plan.first - share.last > LONGEST_LINK) return null;
  const inBracket = sentence.breaks[placed.first - 1] === BRACKET && sentence.tokens[placed.first - 1]!.bare === '(';
  const to = inBracket ? placed.first - 1 : placed.first;
  if (partedBetween(sentence, share.last + 1, to) || saysOtherwise(sentence, plan.last + 1, to)) return null;
  if (!inBracket) return plan;
  const done = lastIn(sentence.quantities, 0, share.first);
  return done !== undefined && areAlike(done.quantity, quantity) ? plan : null;
}

/** "kết nạp 117 đảng viên, đạt 130% kế hoạch (90 đồng chí)": people are counted by many names. */
const areAlike = (one: Quantity, other: Quantity): boolean =>
  one.unit === other.unit || (one.precision === null && other.precision === null);

const BESIDE = new Set(['/', 'tren']);
const EXCEEDED = cueSet('exceed', 'up');

/** "61,2 tỷ đồng/dự toán 80 tỷ đồng", "43 tỷ đồng, trên dự toán cả năm 106 tỷ đồng": the plan beside what was done. */
function besideDone({ sentence, placed, quantity }: Named): Cue | null {
  if (isPercent(quantity)) return null;
  const plan = lastCue(sentence, Math.max(0, placed.first - LONGEST_PLAN), placed.first, PLAN);
  if (plan === undefined || !BESIDE.has(sentence.tokens[plan.first - 1]?.bare ?? '')) return null;
  if (hasCue(sentence, Math.max(0, plan.first - LONGEST_LINK), plan.first, EXCEEDED)) return null;
  const isParted =
    partedBetween(sentence, plan.last + 1, placed.first) || sentence.taken.slice(plan.last, placed.first).includes(1);
  return isParted || saysOtherwise(sentence, plan.last + 1, placed.first) ? null : plan;
}

/** "đạt 100% kế hoạch, với 45 ha", "kế hoạch giao là 45 ha" is the plan's own. */
function saysOtherwise(sentence: Sentence, from: number, to: number): boolean {
  const isCopula = to > from && sentence.tokens[to - 1]!.norm === 'là';
  return hasCue(sentence, from, isCopula ? to - 1 : to, OTHERWISE);
}
