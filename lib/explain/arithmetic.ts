import type { ArithmeticParams } from '../arithmetic/reason.ts';
import type { Catalogue } from './catalogue.ts';
import type { Say } from './say.ts';
import { quoted as q } from './text.ts';

type Wholes = ArithmeticParams['wholes-agree'];

/** "“257 hộ nghèo” – “2,24%”: khoảng 11.473 hộ; ...". */
function implied({ counts, rates, wholes, unit }: Wholes, about: string, say: Say): string {
  return counts
    .map((count, i) => `${q(count)} – ${q(rates[i] ?? '')}: ${about} ${say.amount(wholes[i] ?? '', unit)}`)
    .join('; ');
}

/** "đúng 100%", or how far off rounding has put it. */
function wholeVi(sum: string, say: Say): string {
  return sum === '100' ? 'đúng 100%' : `là ${say.number(sum)}%, lệch 100% do làm tròn`;
}

function wholeEn(sum: string, say: Say): string {
  return sum === '100' ? 'exactly 100%' : `${say.number(sum)}%, off 100% by rounding`;
}

type Compared = ArithmeticParams['base-holds'];

function comparedVi({ way, level, base, computed }: Compared, say: Say): string {
  if (way === 'index') return `${q(level)} bằng ${say.number(computed)}% của ${q(base)}`;
  return `So với ${q(base)}, ${q(level)} ${way === 'up' ? 'tăng' : 'giảm'} ${say.number(computed)}%`;
}

function comparedEn({ way, level, base, computed }: Compared, say: Say): string {
  if (way === 'index') return `${q(level)} is ${say.number(computed)}% of ${q(base)}`;
  return `${q(level)} is ${say.number(computed)}% ${way === 'up' ? 'above' : 'below'} ${q(base)}`;
}

/** The sums of a page in Vietnamese. */
export const arithmeticVi: Catalogue<ArithmeticParams> = {
  'ratio-holds': ({ ratio, share, computed }, say) =>
    `${q(ratio)} là ${say.number(computed)}%, phù hợp với ${q(share)}.`,
  'ratio-fails': ({ ratio, share, computed }, say) =>
    `${q(ratio)} là ${say.number(computed)}%, không bằng ${q(share)}.`,
  'ratio-open': ({ ratio, share, computed }, say) =>
    `${q(ratio)} là ${say.number(computed)}%; ${q(share)} có thể được tính trên một số khác, như kế hoạch.`,
  'ratio-alone': ({ ratio, computed }, say) => `${q(ratio)} tức là ${say.number(computed)}%; bài không nêu tỷ lệ này.`,
  'part-holds': ({ part, whole, share, computed }, say) =>
    `${q(part)} trên ${q(whole)} là ${say.number(computed)}%, phù hợp với ${q(share)}.`,
  'part-fails': ({ part, whole, share, computed }, say) =>
    `${q(part)} trên ${q(whole)} là ${say.number(computed)}%, không bằng ${q(share)}.`,
  'part-open': ({ part, whole, share, computed }, say) =>
    `${q(part)} trên ${q(whole)} là ${say.number(computed)}%; ${q(share)} có thể được tính trên một số khác, như kế hoạch.`,
  'part-alone': ({ part, whole, computed }, say) =>
    `${q(part)} trên ${q(whole)} tức là ${say.number(computed)}%; bài không nêu tỷ lệ này.`,
  'wholes-agree': (params, say) =>
    `Từ hai cặp số lượng và tỷ lệ, tính ngược lại ra cùng một tổng số (${implied(params, 'khoảng', say)}).`,
  'wholes-differ': (params, say) =>
    `Từ hai cặp số lượng và tỷ lệ, tính ngược lại ra hai tổng số khác nhau (${implied(params, 'khoảng', say)}).`,
  'plans-agree': (params, say) =>
    `Từ hai cặp số lượng và tỷ lệ, tính ngược lại ra cùng một số kế hoạch mà bài không nêu (${implied(params, 'khoảng', say)}).`,
  'plan-share-holds': ({ amount, share, plan, computed }, say) =>
    `${q(amount)} so với ${q(plan)} là ${say.number(computed)}%, phù hợp với ${q(share)}.`,
  'plan-share-fails': ({ amount, share, plan, computed }, say) =>
    `${q(amount)} so với ${q(plan)} là ${say.number(computed)}%, không bằng ${q(share)}.`,
  'plan-share-open': ({ amount, share, plan, computed }, say) =>
    `${q(amount)} so với ${q(plan)} là ${say.number(computed)}%, khác ${q(share)}; có thể bài tính theo kế hoạch khác, hoặc các số đã làm tròn.`,
  'plan-of-source': ({ plan, amount, share, computed }, say) =>
    `${q(amount)} của nguồn so với kế hoạch ${q(plan)} là ${say.number(computed)}%, phù hợp với ${q(share)} của nguồn.`,
  'shares-hold': ({ parts, sum }, say) => `${say.list(parts.map(q))} cộng lại ${wholeVi(sum, say)}.`,
  'shares-fail': ({ parts, sum }, say) => `${say.list(parts.map(q))} cộng lại là ${say.number(sum)}%, không phải 100%.`,
  'shares-of-list': ({ parts, sum }, say) => `${say.list(parts.map(q))} cộng lại ${wholeVi(sum, say)}.`,
  'sum-holds': ({ parts, total, sum, unit }, say) =>
    `${say.list(parts.map(q))} cộng lại là ${say.amount(sum, unit)}, đúng bằng ${q(total)}.`,
  'sum-rounds': ({ parts, total, sum, unit }, say) =>
    `${say.list(parts.map(q))} cộng lại là ${say.amount(sum, unit)}, làm tròn thì phù hợp với ${q(total)}.`,
  'sum-fails': ({ parts, total, sum, unit }, say) =>
    `${say.list(parts.map(q))} cộng lại là ${say.amount(sum, unit)}, không bằng ${q(total)}.`,
  'growth-holds': ({ level, growth, change, computed }, say) =>
    `${q(change)} so với mức trước đó (tính từ ${q(level)}) là ${say.number(computed)}%, phù hợp với ${q(growth)}.`,
  'growth-fails': ({ level, growth, change, computed }, say) =>
    `${q(change)} so với mức trước đó (tính từ ${q(level)}) là ${say.number(computed)}%, không bằng ${q(growth)}.`,
  'growth-open': ({ level, growth, change, computed }, say) =>
    `${q(change)} so với mức trước đó (tính từ ${q(level)}) là ${say.number(computed)}%, khác ${q(growth)}; có thể hai số không cùng gốc so sánh.`,
  'base-holds': (params, say) => `${comparedVi(params, say)}, phù hợp với ${q(params.growth)}.`,
  'base-fails': (params, say) => `${comparedVi(params, say)}, không khớp với ${q(params.growth)}.`,
  'base-open': (params, say) =>
    `${comparedVi(params, say)}, khác ${q(params.growth)}; có thể do các số đã làm tròn hoặc bài so với một gốc khác.`,
  'from-to-holds': ({ from, to, change, computed, unit }, say) =>
    `${q(from)} và ${q(to)} chênh nhau ${say.amount(computed, unit)}, phù hợp với ${q(change)}.`,
  'from-to-fails': ({ from, to, change, computed, unit }, say) =>
    `${q(from)} và ${q(to)} chênh nhau ${say.amount(computed, unit)}, không bằng ${q(change)}.`,
  'from-to-open': ({ from, to, change, computed, unit }, say) =>
    `${q(from)} và ${q(to)} chênh nhau ${say.amount(computed, unit)}, khác ${q(change)}; có thể do các số đã làm tròn hoặc bài so với một gốc khác.`,
  'product-holds': ({ area, rate, output, computed, unit }, say) =>
    `${q(area)} với năng suất ${q(rate)} cho ${say.amount(computed, unit)}, phù hợp với ${q(output)}.`,
  'each-holds': ({ many, rate, total, computed, unit }, say) =>
    `${q(many)}, mỗi phần ${q(rate)}, tổng cộng là ${say.amount(computed, unit)}, phù hợp với ${q(total)}.`,
  'names-hold': ({ count, names }, say) => `${q(count)} được kể đủ tên: ${say.list(names.map(q))}.`,
  'multiple-holds': ({ level, base, times, computed }, say) =>
    `${q(level)} gấp ${say.number(computed)} lần ${q(base)}, phù hợp với ${q(times)}.`,
  'multiple-open': ({ level, base, times, computed }, say) =>
    `${q(level)} gấp ${say.number(computed)} lần ${q(base)}, khác ${q(times)}; có thể do các số đã làm tròn.`,
  'multiple-fails': ({ level, base, times, computed }, say) =>
    `${q(level)} gấp ${say.number(computed)} lần ${q(base)}, không phải ${q(times)}.`,
  'repeat-holds': ({ first, second }) =>
    `Con số này được nêu hai lần, lần nào cũng như nhau: ${q(first)} và ${q(second)}.`,
  'repeat-fails': ({ first, second }) =>
    `Bài nêu hai con số khác nhau cho cùng một nội dung: ${q(first)} và ${q(second)}.`,
};

/** The sums of a page in English. */
export const arithmeticEn: Catalogue<ArithmeticParams> = {
  'ratio-holds': ({ ratio, share, computed }, say) =>
    `${q(ratio)} is ${say.number(computed)}%, which fits ${q(share)}.`,
  'ratio-fails': ({ ratio, share, computed }, say) => `${q(ratio)} is ${say.number(computed)}%, not ${q(share)}.`,
  'ratio-open': ({ ratio, share, computed }, say) =>
    `${q(ratio)} is ${say.number(computed)}%; ${q(share)} may be of another number, such as a plan.`,
  'ratio-alone': ({ ratio, computed }, say) =>
    `${q(ratio)} is ${say.number(computed)}%; the page does not print the percentage.`,
  'part-holds': ({ part, whole, share, computed }, say) =>
    `${q(part)} of ${q(whole)} is ${say.number(computed)}%, which fits ${q(share)}.`,
  'part-fails': ({ part, whole, share, computed }, say) =>
    `${q(part)} of ${q(whole)} is ${say.number(computed)}%, not ${q(share)}.`,
  'part-open': ({ part, whole, share, computed }, say) =>
    `${q(part)} of ${q(whole)} is ${say.number(computed)}%; ${q(share)} may be of another number, such as a plan.`,
  'part-alone': ({ part, whole, computed }, say) =>
    `${q(part)} of ${q(whole)} is ${say.number(computed)}%; the page does not print the percentage.`,
  'wholes-agree': (params, say) => `Two counts and their rates imply one whole (${implied(params, 'about', say)}).`,
  'wholes-differ': (params, say) =>
    `Two counts and their rates imply different wholes (${implied(params, 'about', say)}).`,
  'plans-agree': (params, say) =>
    `Two amounts and their shares imply one plan, which the page does not print (${implied(params, 'about', say)}).`,
  'plan-share-holds': ({ amount, share, plan, computed }, say) =>
    `${q(amount)} is ${say.number(computed)}% of ${q(plan)}, which fits ${q(share)}.`,
  'plan-share-fails': ({ amount, share, plan, computed }, say) =>
    `${q(amount)} is ${say.number(computed)}% of ${q(plan)}, not ${q(share)}.`,
  'plan-share-open': ({ amount, share, plan, computed }, say) =>
    `${q(amount)} is ${say.number(computed)}% of ${q(plan)}, not ${q(share)}; the page may use another plan, or the numbers may be rounded.`,
  'plan-of-source': ({ plan, amount, share, computed }, say) =>
    `The source’s ${q(amount)} is ${say.number(computed)}% of the plan ${q(plan)}, which fits the source’s ${q(share)}.`,
  'shares-hold': ({ parts, sum }, say) => `${say.list(parts.map(q))} sum to ${wholeEn(sum, say)}.`,
  'shares-fail': ({ parts, sum }, say) => `${say.list(parts.map(q))} sum to ${say.number(sum)}%, not to 100%.`,
  'shares-of-list': ({ parts, sum }, say) => `${say.list(parts.map(q))} sum to ${wholeEn(sum, say)}.`,
  'sum-holds': ({ parts, total, sum, unit }, say) =>
    `${say.list(parts.map(q))} sum to ${say.amount(sum, unit)}, which is ${q(total)}.`,
  'sum-rounds': ({ parts, total, sum, unit }, say) =>
    `${say.list(parts.map(q))} sum to ${say.amount(sum, unit)}, which rounds to ${q(total)}.`,
  'sum-fails': ({ parts, total, sum, unit }, say) =>
    `${say.list(parts.map(q))} sum to ${say.amount(sum, unit)}, not ${q(total)}.`,
  'growth-holds': ({ level, growth, change, computed }, say) =>
    `${q(change)} is ${say.number(computed)}% of the earlier level (from ${q(level)}), which fits ${q(growth)}.`,
  'growth-fails': ({ level, growth, change, computed }, say) =>
    `${q(change)} is ${say.number(computed)}% of the earlier level (from ${q(level)}), not ${q(growth)}.`,
  'growth-open': ({ level, growth, change, computed }, say) =>
    `${q(change)} is ${say.number(computed)}% of the earlier level (from ${q(level)}), not ${q(growth)}; the two may have different bases.`,
  'base-holds': (params, say) => `${comparedEn(params, say)}, which fits ${q(params.growth)}.`,
  'base-fails': (params, say) => `${comparedEn(params, say)}, which does not fit ${q(params.growth)}.`,
  'base-open': (params, say) =>
    `${comparedEn(params, say)}, apart from ${q(params.growth)}; the numbers may be rounded, or the page may use another base.`,
  'from-to-holds': ({ from, to, change, computed, unit }, say) =>
    `${q(from)} and ${q(to)} are ${say.amount(computed, unit)} apart, which fits ${q(change)}.`,
  'from-to-fails': ({ from, to, change, computed, unit }, say) =>
    `${q(from)} and ${q(to)} are ${say.amount(computed, unit)} apart, not ${q(change)}.`,
  'from-to-open': ({ from, to, change, computed, unit }, say) =>
    `${q(from)} and ${q(to)} are ${say.amount(computed, unit)} apart, not ${q(change)}; the numbers may be rounded, or the page may use another base.`,
  'product-holds': ({ area, rate, output, computed, unit }, say) =>
    `${q(area)} at ${q(rate)} yield ${say.amount(computed, unit)}, which fits ${q(output)}.`,
  'each-holds': ({ many, rate, total, computed, unit }, say) =>
    `${q(many)} at ${q(rate)} each come to ${say.amount(computed, unit)}, which fits ${q(total)}.`,
  'names-hold': ({ count, names }, say) => `All of ${q(count)} are named: ${say.list(names.map(q))}.`,
  'multiple-holds': ({ level, base, times, computed }, say) =>
    `${q(level)} is ${say.number(computed)} times ${q(base)}, which fits ${q(times)}.`,
  'multiple-open': ({ level, base, times, computed }, say) =>
    `${q(level)} is ${say.number(computed)} times ${q(base)}, apart from ${q(times)}; the numbers may be rounded.`,
  'multiple-fails': ({ level, base, times, computed }, say) =>
    `${q(level)} is ${say.number(computed)} times ${q(base)}, not ${q(times)}.`,
  'repeat-holds': ({ first, second }) =>
    `The figure is printed twice, the same each time: ${q(first)} and ${q(second)}.`,
  'repeat-fails': ({ first, second }) =>
    `The page gives two different numbers for the same thing: ${q(first)} and ${q(second)}.`,
};
