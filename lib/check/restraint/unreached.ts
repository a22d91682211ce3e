import type { Figure } from '../../figure/figure.ts';
import type { FormCache } from '../../text/forms.ts';
import { plainWords } from '../../text/forms.ts';
import { besideIn, sentenceAround } from './parts.ts';
import { asked } from './residue.ts';

/** What adds up over years proves nothing of one: "Từ đầu nhiệm kỳ đến nay, kết nạp 251 đảng viên". */
const SEVERAL_YEARS =
  /\b(?:(?:tu|ke tu|tinh tu) (?:dau nhiem ky|nam|dai hoi|ngay)|luy ke|cong don|nhiem ky|giai doan|(?:trong|qua|hon) (?:hon )?(?:\d+|hai|ba|bon|nam) nam|nhung nam|nhieu nam|thoi gian qua|hang nam)\b/u;
/** "48 ha trong tổng số 100 ha"; without accents "trồng" would be the same word. */
const OF_SO_MANY = /\d[^.;\n]{0,20}\strong (?:tổng )?(?:số )?$/iu;

/** Do words in front of a number, within its sentence, count it over several years? */
export const isOfSeveralYears = (text: string, figure: Figure, forms: FormCache): boolean =>
  SEVERAL_YEARS.test(plainWords(besideIn(text, figure, forms).front));

/** Is the number the whole that others are counted of, or in a question? Neither tells that it was reached. */
export function isNotTold(text: string, figure: Figure, forms: FormCache): boolean {
  const { start, end } = sentenceAround(text, figure, forms);
  return OF_SO_MANY.test(text.slice(start, figure.start)) || asked(text.slice(start, end)).length > 0;
}
