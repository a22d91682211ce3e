import { plainWords } from '../../text/forms.ts';
import { type PlacedFigure, type SumPage, tail } from './page.ts';

/** Words in a bracket with which its number is no base and no plan, but a change, a part or an excess. */
const OTHER = /\b(?:tang|giam|vuot|them|hut|trong do|gom|tuong duong|tuong ung|bang|tuc|con|chiem|moi|trung binh)\b/;
const PLAN = /\b(?:ke hoach|kh|chi tieu|du toan|nghi quyet|nq|giao|muc tieu|target|plan)\b/;
const TIME = /\b(?:cung ky|nam|thang|quy|truoc|vu)\b/;

/** Behind the number: the noun it counts, perhaps a year, and the bracket's end. */
const CLOSES = /^(?:\s+(?!theo|gom|ca|khong|chua|tru|va|cua|tu)[a-z]+){0,2}(?:\s+(?:nam )?20\d\d)?\s*\)/;

/** What stands in a bracket of its own right behind another figure: "(kế hoạch 100 ha)", "(cùng kỳ 38,2 tỷ)", "(32 triệu)". */
export type Bracket = 'plan' | 'time' | 'bare';

/** How a figure stands in a bracket that opens behind the figure before it and ends with it; null when it does not. */
export function bracketOf(page: SumPage, { figure, at }: PlacedFigure): Bracket | null {
  const gap = page.gaps[at] ?? null;
  const open = gap === null ? -1 : gap.lastIndexOf('(');
  if (gap === null || open < 0) return null;
  const inside = gap.slice(open + 1) + page.article.text.slice(figure.start, figure.number.start);
  if (inside.length > 60 || inside.includes(')')) return null;
  if (!CLOSES.test(tail(page, page.placed[at]!, 40))) return null;
  const words = plainWords(inside);
  if (OTHER.test(words)) return null;
  if (PLAN.test(words)) return 'plan';
  if (TIME.test(words)) return 'time';
  return /\p{L}{2}/u.test(words) ? null : 'bare';
}

/** Does the bracket count what the figure before it counts: no noun of its own ("12 vụ ... (8 vụ cháy nhà)")? */
export function isOfOneNoun(page: SumPage, before: PlacedFigure, inside: PlacedFigure): boolean {
  const noun = /^\s*([a-z ]*?)\s*(?:(?:nam )?20\d\d\s*)?\)/.exec(tail(page, inside, 40))?.[1] ?? '';
  return noun === '' || tail(page, before, 40).trimStart().startsWith(noun);
}
