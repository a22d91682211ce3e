import { yearOf } from '../../resolution/period.ts';
import { joint, lead, type PlacedFigure, type SumPage } from '../page/page.ts';

/** What an amount is to another one: its plan, the whole it is a part of, or what it was before. */
export type Role = 'plan' | 'whole' | 'earlier';

/** Words in the clause of a number that say what it is to the other one. */
const PLAN = /\b(?:ke hoach|kh|chi tieu|du toan|muc tieu|nghi quyet|nq|giao|target|plan)\b/;
/** "vượt kế hoạch với 350 lao động": the plan is only mentioned. */
const PLAN_MENTIONED =
  /\b(?:vuot|dat|hoan thanh|bang|theo|so voi|%) (?:muc )?(?:ke hoach|kh|chi tieu|du toan|muc tieu)\b[^:(]*\b(?:voi|khi|nho|do|va)\b/;
const EARLIER =
  /\b(?:cung ky|(?:nam|ky|nhiem ky|thang|quy|vu) (?:truoc|ngoai|lien truoc)|dau (?:nam|nhiem ky|ky)|truoc (?:do|day)|last year|a year earlier)\b|\b(?:tu|from)(?: (?:muc|con so|hon|gan|khoang|tren))?\s*$/;
const WHOLE = /\b(?:tong(?: so| cong)?|tren|trong(?! (?:do|nam|thang|quy|khi|vong|ky|dip|dot|tong))|out of)\b/;

/** The words that say what a number is, from the last mark before it; those of a bracket from where it opens. */
export function ownWords(page: SumPage, entry: PlacedFigure): string {
  const words = page.gaps[entry.at] == null ? lead(page, entry, 80) : joint(page, entry);
  return words.slice(Math.max(...[',', ';', ':', '(', '. '].map((mark) => words.lastIndexOf(mark))) + 1);
}

/** Do the words say that it is what was before, whatever year is read? */
export const isSaidEarlier = (page: SumPage, entry: PlacedFigure): boolean =>
  EARLIER.test(ownWords(page, entry)) || /\bso voi\b/.test(ownWords(page, entry));

/** What the words, the status or the time of `entry` say that it is to `level`; null where they say nothing. */
export function roleOf(page: SumPage, entry: PlacedFigure, level: PlacedFigure): Role | null {
  const words = ownWords(page, entry);
  if (entry.figure.status === 'target' || (PLAN.test(words) && !PLAN_MENTIONED.test(words))) return 'plan';
  if (EARLIER.test(words)) return 'earlier';
  const year = yearOf(entry.figure.period);
  const now = yearOf(level.figure.period);
  if (year !== null && now !== null && year < now) return 'earlier';
  return WHOLE.test(words) ? 'whole' : null;
}
