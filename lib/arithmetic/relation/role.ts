import { yearOf } from '../../resolution/period.ts';
import { joint, lead, type PlacedFigure, type SumPage, tail } from '../page/page.ts';

/** What an amount is to another one: its plan, the whole it is a part of, or what it was before. */
export type Role = 'plan' | 'whole' | 'earlier';

const PLAN =
  /\b(?:ke hoach|kh|chi tieu|du toan|muc tieu|yeu cau|nghi quyet|nq|(?:duoc|tinh|huyen|pho|tp|xa|uong|phu|tren|uy|so|bo|nam|hdnd|ubnd) giao(?! (?:thong|duc|vien|luu|dich|thua|duoc|an))|giao(?= (?:la )?$)|target|plan)\b/;
/** "vượt kế hoạch với 350 lao động": the plan is only mentioned. */
const PLAN_MENTIONED =
  /\b(?:vuot|dat|hoan thanh) (?:muc )?(?:ke hoach|kh|chi tieu|du toan|muc tieu)\b.*\b(?:voi|khi|nho|do|va)\b/;
const EARLIER =
  /\b(?:cung ky|(?:nam|ky|nhiem ky|thang|quy|vu) (?:truoc|ngoai|lien truoc)|(?<!thang |tu )dau (?:nam|nhiem ky|ky)|truoc (?:do|day)|last year|a year earlier|so voi)\b|(?<!\b(?:dau|vat|thu|phan) )\b(?:tu|from)(?: (?:muc|con so|hon|gan|khoang|tren))?\s*$/;
const WHOLE =
  /\b(?:tong(?: so| cong)?|tren(?! dia ban)|trong(?! (?:do|nam|thang|quy|khi|vong|ky|dip|dot|tong))|out of)\b|^\/\s*$/;
/** Right before the number from which, and to which, something went. */
const FROM = /(?<!\b(?:dau|vat|thu|phan) )\b(?:tu|from)(?: (?:muc|con so))?\s*$/;
const TO = /^[^,;.()]*\b(?:len|xuong|con|to)(?: con| thanh| muc)?\s*$/;
/** "412 hộ đầu năm xuống còn 331 hộ" */
const REACHED = /\b(?:len|xuong|con)(?: thanh| muc)?\s*$/;
const MARKS = [',', ';', ':', '. '];

/**
 * The words that say what a number is, from the last mark before it. Of a number alone in a bracket, those in front of the
 * bracket: "tăng 11% so với cùng kỳ (38,2 tỷ đồng)".
 */
export function ownWords(page: SumPage, entry: PlacedFigure): string {
  let words = page.ownWords.get(entry.at);
  if (words === undefined) {
    words = wordsOf(page, entry);
    page.ownWords.set(entry.at, words);
  }
  return words;
}

function wordsOf(page: SumPage, entry: PlacedFigure): string {
  const words = page.gaps[entry.at] == null ? lead(page, entry, 80) : joint(page, entry);
  const open = words.lastIndexOf('(');
  const piece = lastPiece(open < 0 ? words : words.slice(open + 1));
  return open < 0 || /[a-z]/.test(piece) ? piece : lastPiece(words.slice(0, open));
}

function lastPiece(words: string): string {
  const from = Math.max(...MARKS.map((mark) => words.lastIndexOf(mark)));
  const slash = words.lastIndexOf('/');
  return words.slice(Math.max(from + 1, slash));
}

/** Do the words say that it is what was before, whatever year is read? */
export const isSaidEarlier = (page: SumPage, entry: PlacedFigure): boolean => EARLIER.test(ownWords(page, entry));

/** "từ 2.715 hộ xuống còn 2.405 hộ": the two ends of a way. */
export const isWay = (page: SumPage, from: PlacedFigure, to: PlacedFigure): boolean =>
  to.at === from.at + 1 && FROM.test(lead(page, from, 14)) && TO.test(joint(page, to));

/** "năm 2016 đạt 14 tiêu chí, năm 2017 đạt thêm 3 tiêu chí, nâng tổng số lên 18": what was, what was added, and what it is. */
export const isRaised = (page: SumPage, from: PlacedFigure, to: PlacedFigure): boolean =>
  to.at === from.at + 2 && /\b(?:nang|dua)\b[^,;]*\b(?:tong|so)\b[^,;]*\blen(?: thanh)? *$/.test(joint(page, to));

/** "đầu năm có 3.056 hộ nghèo; đến cuối năm còn 2.644 hộ nghèo": the second is what the first has become. */
export const mayBeWay = (page: SumPage, from: PlacedFigure, to: PlacedFigure): boolean =>
  to.at === from.at + 1 && REACHED.test(ownWords(page, to));

/** Right before what a plan was missed or passed by. */
const SHORT_OF = /\b(?:hut|thieu|con thieu|vuot)(?: mat)? *$/;

/** Do the words name a plan, whatever the figure was read as? */
export function isPlanNamed(page: SumPage, entry: PlacedFigure): boolean {
  const words = ownWords(page, entry);
  return PLAN.test(words) && !PLAN_MENTIONED.test(words);
}

/** What the words, the status or the time of `entry` say that it is to `level`; null where they say nothing. */
export function roleOf(page: SumPage, entry: PlacedFigure, level: PlacedFigure): Role | null {
  const words = ownWords(page, entry);
  if (entry.figure.status === 'target' || isPlanNamed(page, entry)) return 'plan';
  if ((EARLIER.test(words) && !REACHED.test(words)) || mayBeWay(page, entry, level) || isRaised(page, entry, level))
    return 'earlier';
  const year = yearOf(entry.figure.period);
  const now = yearOf(level.figure.period);
  if (year !== null && now !== null && year < now) return 'earlier';
  return WHOLE.test(words) ? 'whole' : null;
}

/** The role of the other amount that a share, a growth or a difference asks for. */
export function roleFor(page: SumPage, link: PlacedFigure): Role {
  const { measure, base, unit, direction } = link.figure;
  // "bằng 102% năm 2020"
  if (measure === 'share-of-plan' && base === null && /^\s*(?:so voi )?nam \d{4}\b/.test(tail(page, link, 24)))
    return 'earlier';
  // "kết quả là 51%, hụt 4 điểm phần trăm": what was wanted, not what was before.
  const isShort = base === null && measure === 'change' && SHORT_OF.test(ownWords(page, link));
  if (measure === 'share-of-plan' || base === 'plan' || isShort) return 'plan';
  return measure === 'level' && (unit === 'percent' || unit === 'count') && direction === null ? 'whole' : 'earlier';
}
