import type { Span } from '../text/article.ts';
import { bareWords } from './head-lines.ts';
import { partOfYear, periodOfHead } from './period-of-head.ts';

/** What a head says of the rows under it, or the heads over a row, each by its nearest that says anything of that. */
export interface Section {
  readonly status: (Told & { readonly value: 'result' | 'target' }) | null;
  readonly period: (Told & { readonly value: string; readonly isAssumed?: boolean }) | null;
}

/** The time that a head names. */
export type TimeOfHead = NonNullable<Section['period']>;

interface Told {
  /** The head. */
  readonly span: Span;
  /** Is it a head of a part, or only what the document calls itself? */
  readonly isOfPart: boolean;
  /** From where on it holds, where that is not where it stands. */
  readonly from?: number;
}

/** Heads of what has been done; they count before words for aims: "Kết quả thực hiện các chỉ tiêu". */
const OF_RESULTS =
  /\b(?:ket qua|tinh hinh|danh gia|tong ket|so ket|kiem diem|uoc thuc hien|dat duoc|thuc trang|nhin lai)\b/;
const OF_AIMS =
  /\b(?:chi tieu|muc tieu|phuong huong|nhiem vu|(?<!(?:tai chinh|tai chinh va|phong|so|bo) )ke hoach|phan dau|du toan|dinh huong)\b/;
/** Who passes, sets or hands down aims says so in front of them, whatever else the head weighs. */
const SETTING =
  /\b(?:thong qua|giao|phan dau|quyet dinh|xac dinh|de ra)\b(?: \S+){0,6}? (?:chi tieu|muc tieu|nhiem vu|ke hoach|du toan)\b/;
/** What is planned stands beside what was done in a title; over rows it says nothing. */
const BOTH = /\bva (?:phuong huong|nhiem vu|muc tieu|ke hoach)\b/;

/** What a document says of its times, which its heads leave out. */
export interface TimesLeftOut {
  /** The year that it is of. */
  readonly year: string | null;
  /** The year up to the month or the day that it tells of. */
  readonly upTo: string | null;
}

export const NOTHING: Section = { status: null, period: null };

/** The line of the day, the number, to whom: they stand over all and head nothing. */
const isOfLetterhead = (text: string, { start, end }: Span): boolean =>
  /^\s*(?:số\s*:|số\s*\d|kính gửi|căn cứ|ngày \d)|, ngày\s.{0,12}(?:tháng|[/.-])|kỳ họp thứ|khóa [ivxl\d]+,/iu.test(
    text.slice(start, end),
  );

/** What a head says that stands at a span; nothing where it is a line of the letterhead. */
export function readHead(text: string, span: Span, { year, upTo }: TimesLeftOut): Section {
  if (isOfLetterhead(text, span)) return NOTHING;
  const words = text.slice(span.start, span.end);
  const bare = bareWords(words);
  const said = periodOfHead(bare);
  // a line in brackets is a note on the numbers
  const isNote = words.trimStart().startsWith('(');
  const value =
    said ??
    (isNote
      ? null
      : ((year === null ? null : (partOfYear(bare, year) ?? yearBeside(bare, year))) ??
        (RUNNING.test(bare) ? upTo : null)));
  const isAssumed = said === null;
  return { status: statusOf(bare, span), period: value === null ? null : { value, span, isOfPart: true, isAssumed } };
}

/** "II. LŨY KẾ TỪ ĐẦU NĂM" */
const RUNNING = /\b(?:luy ke|cong don|tu dau nam)\b/;

/** "I. Tình hình năm trước", "2. Nhiệm vụ năm tới": the year before the document's, or after it. */
function yearBeside(bare: string, year: string): string | null {
  if (/(?<!\b(?:so voi|hon|cung ky) )\bnam (?:truoc|ngoai)\b/.test(bare)) return String(Number(year) - 1);
  return /\bnam (?:toi|sau)\b(?! (?:nam|day))/.test(bare) && !/\b(?:\d|nam) nam toi\b/.test(bare)
    ? String(Number(year) + 1)
    : null;
}

function statusOf(bare: string, span: Span): Section['status'] {
  const isOfResults = OF_RESULTS.test(bare);
  const isOfAims = OF_AIMS.test(bare);
  if (isOfResults && isOfAims && BOTH.test(bare)) return null;
  if (SETTING.test(bare)) return { value: 'target', span, isOfPart: true };
  if (isOfResults) return { value: 'result', span, isOfPart: true };
  return isOfAims ? { value: 'target', span, isOfPart: true } : null;
}
