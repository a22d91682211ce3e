import type { Found, Reader } from '../period-reader.ts';
import { readDay } from './days.ts';
import { readMonth, readQuarter } from './parts.ts';

/** "20" behind "2016-", "'20" behind "2016–": the last two digits of a later year of the same century. */
function shortYear(r: Reader, at: number, from: number): { year: number; last: number } | null {
  const number = r.is(at, "'") || r.is(at, '’') || r.is(at, '‘') ? at + 1 : at;
  const token = r.tokens[number];
  if (token?.kind !== 'digits' || token.bare.length !== 2) return null;
  const year = from - (from % 100) + Number(token.bare);
  // "2016-12-05", "2016-20.000"
  const goesOn = r.tokens[number + 1]?.glued === true && r.tokens[number + 2]?.kind === 'digits';
  return year > from && year - from <= MOST_YEARS && !goesOn ? { year, last: number } : null;
}

/** A stage or a term is a few years. */
const MOST_YEARS = 40;

/** The years of a span, and its last token. */
interface Years {
  readonly from: number;
  readonly until: number;
  readonly last: number;
}

/** "-", "đến", "to" between two years, "and" behind "between"; behind words that announce years a slash, too. */
const isLink = (r: Reader, at: number, lead: Lead): boolean =>
  r.is(at, '-') ||
  r.is(at, 'den') ||
  r.is(at, 'to') ||
  (r.is(at, 'and') && r.is(at - 2, 'between')) ||
  (lead === 'announced' && r.is(at, '/'));

/** Do the words in front say that years follow? Then a spaced dash may part them as well ("giai đoạn 2016 - 20"). */
type Lead = 'announced' | 'bare';

/** "2011 – 2015", "2011 đến năm 2015", "2016-20" from the first year on. */
export function spanFrom(r: Reader, at: number, lead: Lead = 'bare'): Years | null {
  const from = r.year(at);
  // "từ năm 2011 cho đến hết năm 2016"
  const link = r.is(at + 1, 'cho', 'den') || r.is(at + 1, 'cho', 'toi') ? at + 2 : at + 1;
  if (from === null || !isLink(r, link, lead)) return null;
  const isMark = r.tokens[link]!.kind === 'mark';
  let next = link + 1;
  if (r.is(next, 'het')) next++;
  if (r.is(next, 'nam')) next++;
  const until = r.year(next);
  if (until !== null) return until <= from ? null : { from, until, last: next };
  const short = isMark && (lead === 'announced' || r.tokens[next]?.glued === true) ? shortYear(r, next, from) : null;
  return short === null ? null : { from, until: short.year, last: short.last };
}

const spanOf = ({ from, until, last }: Years): Found => ({ last, kind: 'span', year: from, until });

/** Words that announce years, and how many tokens they are. */
function spanLead(r: Reader, at: number): number {
  if (r.is(at, 'khoa')) return 1;
  const isLead =
    r.is(at, 'giai', 'doan') ||
    r.is(at, 'nhiem', 'ky') ||
    r.is(at, 'nam', 'hoc') ||
    r.is(at, 'nien', 'vu') ||
    r.is(at, 'nien', 'khoa') ||
    r.is(at, 'nien', 'do') ||
    r.is(at, 'cac', 'nam') ||
    r.is(at, 'thoi', 'gian') ||
    r.is(at, 'thoi', 'ky');
  return isLead ? 2 : 0;
}

/** "nhiệm kỳ 2020 – 2025 đề ra mục tiêu kết nạp 450 đảng viên": the aims are of the term. */
const setsAims = (r: Reader, at: number): boolean =>
  r.is(at, 'de', 'ra') || r.is(at, 'dat', 'ra') || r.is(at, 'xac', 'dinh') || r.is(at, 'phan', 'dau');

/** Behind the words that begin a year's stretch, how many tokens they are: "từ đầu năm", "kể từ đầu năm"; 0 where none do. */
function newYearLead(r: Reader, at: number): number {
  if (r.is(at, 'ke', 'tu', 'dau', 'nam')) return 4;
  if (r.is(at, 'tu', 'dau', 'nam')) return 3;
  return r.is(at, 'dau', 'nam', 'den', 'nay') ? 2 : 0;
}

const isTillNow = (r: Reader, at: number): boolean => r.is(at, 'den', 'nay') || r.is(at, 'toi', 'nay');

/** "từ đầu năm đến nay", "từ đầu năm 2016 đến ngày 30/9" */
function readSinceNewYear(r: Reader, at: number): Found | null {
  const lead = newYearLead(r, at);
  if (lead === 0) return null;
  const { year, last } = r.yearAfter(at + lead - 1);
  const end = Math.max(last, at + lead - 1);
  if (isTillNow(r, end + 1)) return { last: end + 2, kind: 'to-date', year, part: '' };
  const date = r.is(end + 1, 'den') ? (readDay(r, end + 2) ?? readPartEnd(r, end + 2)) : null;
  return date === null ? { last: end, kind: 'to-date', year, part: '' } : { ...date, year: date.year ?? year };
}

/** "đến hết tháng 9", "đến tháng 9", "đến hết quý III": the part of a year that ends a stretch from its beginning. */
function readPartEnd(r: Reader, at: number): Found | null {
  const from = r.is(at, 'het') ? at + 1 : at;
  const found = readMonth(r, from) ?? readQuarter(r, from);
  return found === null || (found.kind !== 'months' && found.kind !== 'half' && found.kind !== 'quarter')
    ? null
    : found;
}

/** "từ nay đến cuối năm", "từ nay tới hết năm 2022": what is still to be done makes the year's. */
function readRestOfYear(r: Reader, at: number): Found | null {
  const isTill = r.is(at, 'tu', 'nay', 'den') || r.is(at, 'tu', 'nay', 'toi');
  if (!isTill || !((r.is(at + 3, 'cuoi') || r.is(at + 3, 'het')) && r.is(at + 4, 'nam'))) return null;
  const year = r.year(at + 5);
  return year === null ? { last: at + 4, kind: 'whole-year' } : { last: at + 5, kind: 'year', year };
}

const HOLDING = new Set(['co', 'con', 'dang', 'da', 'nay']);

/** The last token of "Nay, ...", "thì nay", "hiện nay", "hiện có", "Hiện thành phố ..." at a token, or -1. */
function nowEnd(r: Reader, at: number): number {
  const opens = at === 0 || (r.tokens[at - 1]!.kind === 'mark' && !r.is(at - 1, '('));
  // "thị xã, nay là thành phố": what it is called now
  if (r.is(at + 1, 'la') || r.is(at + 1, 'thuoc')) return -1;
  if (r.is(at, 'nay')) return r.tokens[at]!.norm === 'nay' && (opens || r.is(at - 1, 'thi')) ? at : -1;
  const isNow = r.tokens[at]!.norm === 'hiện' && !r.has(at, 'not-now') && !r.has(at - 1, 'not-now');
  if (!isNow || !(opens || HOLDING.has(r.bare(at + 1)))) return -1;
  return r.is(at + 1, 'nay') ? at + 1 : at;
}

const TERM_OF = ['trong', 'ca', 'sau', 'qua', 'het', 'suot'];

/** "Từ đầu nhiệm kỳ 2015 – 2020 đến nay", "2,5 năm đầu nhiệm kỳ 2015 – 2020", "nửa nhiệm kỳ 2015 – 2020": the term up to now. */
function isOfItsBeginning(r: Reader, at: number, last: number): boolean {
  if (r.is(at - 1, 'nua') || (r.is(at - 1, 'dau') && (r.is(at - 2, 'nua') || r.is(at - 2, 'nam')))) return true;
  return r.is(at - 2, 'tu', 'dau') && isTillNow(r, last + 1);
}

/** How words end that lead to what is told. */
const TELLING = new Set(['thay', 'dinh', 'ro', 'biet', 'gia', 'rang']);

/** "Báo cáo cho thấy, nhiệm kỳ 2015 - 2020 phường đạt ...", "...; nhiệm kỳ 2020 - 2025 kết nạp ...", while "lần thứ VII, nhiệm kỳ ..." names. */
const isToldOf = (r: Reader, at: number): boolean =>
  r.is(at - 1, ';') || (r.is(at - 1, ',') && TELLING.has(r.bare(at - 2)));

/** "giai đoạn 2011 – 2015"; "nhiệm kỳ 2015 – 2020" names the term of an office, but where it is spoken of as a time. */
function readAnnounced(r: Reader, at: number): Found | null {
  const first = at + spanLead(r, at);
  const years = spanFrom(r, first + (r.is(first, 'nam') ? 1 : 0), 'announced');
  if (years === null) return null;
  if (r.is(at, 'nhiem') && isOfItsBeginning(r, at, years.last)) {
    const last = isTillNow(r, years.last + 1) ? years.last + 2 : years.last;
    return { last, kind: 'span', year: years.from, until: null };
  }
  const isTerm = r.is(at, 'nhiem') || r.is(at, 'khoa') || r.is(at, 'nien', 'khoa');
  const isOfTerm = at === 0 || TERM_OF.includes(r.bare(at - 1)) || isToldOf(r, at);
  const isTime = !isTerm || (r.is(at, 'nhiem') && (isOfTerm || setsAims(r, years.last + 1)));
  return isTime ? spanOf(years) : { ...spanOf(years), role: 'term' };
}

/** "từ năm 2011 đến nay", "từ 2011 trở lại đây", "từ 2011 – 2015" */
function readSince(r: Reader, at: number): Found | null {
  const start = r.is(at + 1, 'nam') ? at + 2 : at + 1;
  const year = r.year(start);
  if (year === null) return null;
  const years = spanFrom(r, start);
  if (years !== null) return spanOf(years);
  const isOpen = isTillNow(r, start + 1) || r.is(start + 1, 'tro', 'lai');
  return isOpen ? { last: start + 2, kind: 'span', year, until: null } : null;
}

/** "from 2011 to 2015", "between 2011 and 2015", "since 2011", "from 2011 until now" */
function readEnglishSpan(r: Reader, at: number): Found | null {
  const since = r.is(at, 'since') || r.is(at, 'from') ? r.year(at + 1) : null;
  if (since !== null && r.is(at, 'since')) return { last: at + 1, kind: 'span', year: since, until: null };
  if (since !== null && (r.is(at + 2, 'until', 'now') || r.is(at + 2, 'to', 'now') || r.is(at + 2, 'to', 'date')))
    return { last: at + 3, kind: 'span', year: since, until: null };
  if (!r.is(at, 'from') && !r.is(at, 'between') && !r.is(at, 'during')) return null;
  const years = spanFrom(r, at + 1);
  return years === null ? null : spanOf(years);
}

/** The last words of the names of seasons, without accents. */
const SEASONS: ReadonlySet<string> = new Set(['xuan', 'dong', 'thu', 'mua', 'vu']);

/** "2015 – 2020" alone is mostly part of a name; in a bracket, or behind "in", it is a time. */
function readBareSpan(r: Reader, at: number): Found | null {
  const years = spanFrom(r, at);
  if (years === null) return null;
  // "vụ Đông Xuân 2023 - 2024": what is sown in one year is brought in in the next
  if (SEASONS.has(r.bare(at - 1)) && years.until - years.from === 1)
    return { last: years.last, kind: 'year', year: years.until };
  return r.is(at - 1, '(') || r.is(at - 1, 'in') ? spanOf(years) : { ...spanOf(years), role: 'term' };
}

/** A stretch of years, or of a year up to a day, at a token; null where none begins there. */
export function readSpan(r: Reader, at: number): Found | null {
  const sinceNewYear = readSinceNewYear(r, at);
  if (sinceNewYear !== null) return sinceNewYear;
  if (spanLead(r, at) > 0) return readAnnounced(r, at);
  if (r.is(at, 'tu')) return readRestOfYear(r, at) ?? readSince(r, at);
  if (isTillNow(r, at)) return { last: at + 1, kind: 'now' };
  const now = nowEnd(r, at);
  if (now >= 0) return { last: now, kind: 'now' };
  return readEnglishSpan(r, at) ?? readBareSpan(r, at);
}
