import type { Found, Reader } from './period-reader.ts';
import { ROMAN, two } from './period-reader.ts';
import { isPaperDate } from './period-role.ts';

/** The last days of a month end it: "đến ngày 30/11" are eleven months, "đến 31/12" the year. */
export function untilDay(day: number, month: number, year: number | null, last: number): Found {
  const ends = day >= 30 || (month === 2 && day >= 28);
  if (ends && month === 12) return { last, kind: 'year', year };
  if (ends) return { last, kind: 'months', year, part: monthsPart(month) ?? '' };
  return { last, kind: 'to-date', year, part: `${two(month)}-${two(day)}` };
}

/** The first months of a year in DESIGN notation: six are the half. */
export function monthsPart(count: number): Found['part'] {
  if (count === 6) return 'H1';
  return `${count}M`;
}

/** Words of a report beside "6 tháng" that make it the first half of a year and no duration. */
const SPEAKS = new Set(['dat', 'uoc', 'thuc', 'hien', 'thu', 'la', ':', 'qua', 'ke']);

/** "mười một", "mười hai" */
const isTeen = (r: Reader, at: number): boolean =>
  r.is(at, 'muoi') && r.tokens[at + 1]?.kind === 'word' && r.small(at + 1, 2) !== null;

/** Numbers of months that a report sums up, so that they need no year beside them. */
const SUMMED = new Set([3, 6, 9, 12]);

/** "6 tháng đầu năm 2017", "9 tháng", "nửa đầu năm" at a token, or null. */
export function readHalf(r: Reader, from: number): Found | null {
  const at = isTeen(r, from) ? from + 1 : from;
  const count = at > from ? 10 + r.small(at, 2)! : isTeen(r, from - 1) ? null : r.small(at, 12);
  if (count !== null && r.is(at + 1, 'thang')) {
    const ending = r.is(at + 2, 'cuoi');
    const starting = r.is(at + 2, 'dau');
    const { year, last } = r.yearAfter(at + (ending || starting ? 3 : 2));
    const end = Math.max(last, at + (ending || starting ? (r.is(at + 3, 'nam') ? 3 : 2) : 1));
    if (ending) return count === 6 ? { last: end, kind: 'half', year, part: 'H2' } : null;
    const opening = r.is(end + 1, ',') && (from === 0 || (from === 1 && r.is(0, 'trong')));
    const summed = r.is(from - 1, 'ke') && r.is(from - 2, 'luy');
    if (!starting && year === null && !summed && !SUMMED.has(count)) return null;
    if (!starting && year === null && !opening && !SPEAKS.has(r.bare(end + 1)) && !SPEAKS.has(r.bare(from - 1)))
      return null;
    if (count === 12) return { last: end, kind: year === null ? 'whole-year' : 'year', year };
    return count === 6
      ? { last: end, kind: 'half', year, part: 'H1' }
      : { last: end, kind: 'months', year, part: monthsPart(count)! };
  }
  if (r.is(at, 'nua', 'dau') || r.is(at, 'nua', 'cuoi')) {
    const { year, last } = r.yearAfter(at + 2);
    return {
      last: Math.max(last, at + (r.is(at + 2, 'nam') ? 2 : 1)),
      kind: 'half',
      year,
      part: r.is(at + 1, 'dau') ? 'H1' : 'H2',
    };
  }
  return null;
}

/** "quý I/2017", "quý 2 năm 2017" at a token, or null. */
export function readQuarter(r: Reader, at: number): Found | null {
  if (!r.is(at, 'quy')) return null;
  const quarter = ROMAN[r.bare(at + 1)] ?? r.small(at + 1, 4);
  if (quarter === null || quarter === undefined) return null;
  const { year, last } = r.yearAfter(at + 2);
  return { last: Math.max(last, at + 1), kind: 'quarter', year, part: `Q${quarter}` };
}

const UNTIL = new Set(['het', 'den', 'toi']);

const HELD = new Set(['hop', 'chuc', 'ra', 'mac', 'hanh']);

/** "tháng 11/2018"; after "hết", "đến" the months up to it. */
export function readMonth(r: Reader, at: number): Found | null {
  if (!r.is(at, 'thang')) return null;
  const month = r.small(at + 1, 12);
  if (month === null || (r.tokens[at + 1]!.kind !== 'digits' && r.bare(at + 2) !== 'nam')) return null;
  const { year, last } = r.yearAfter(at + 2);
  const end = Math.max(last, at + 1);
  if (UNTIL.has(r.bare(at - 1))) {
    return month === 12
      ? { last: end, kind: 'year', year }
      : { last: end, kind: 'months', year, part: monthsPart(month) ?? '' };
  }
  // "đại hội họp tháng 9/2025, có 399 đại biểu": the month of an event says the year at most.
  if (HELD.has(r.bare(at - 1))) return { last: end, kind: 'day', year, part: two(month) };
  return { last: end, kind: 'month', year, part: two(month) };
}

const DAY_PARTS = new Set(['sang', 'trua', 'chieu', 'dem', 'hom', 'dip', 'mung', 'mong', 'nhat']);

/** Where the date of "ngày 30/11", "sáng 27/2", "tối ngày 27/2" begins: behind the words that announce a day. */
function behindDayWords(r: Reader, at: number): number {
  const part = DAY_PARTS.has(r.bare(at)) || r.tokens[at]?.norm === 'tối' ? at + 1 : at;
  return r.is(part, 'ngay') ? part + 1 : part;
}

/** "ngày 30/11/2018", "sáng 27/2"; after "đến" the year up to that day. A day and a month alone may be something else. */
export function readDay(r: Reader, at: number): Found | null {
  const start = behindDayWords(r, at);
  const isGlued = r.tokens[start + 1]?.glued === true && r.tokens[start + 2]?.glued === true;
  const date = r.date(start, start > at || isGlued);
  if (date === null) return null;
  const { day, month, year, last } = date;
  if (UNTIL.has(r.bare(at - 1))) return untilDay(day, month, year, last);
  const found: Found = { last, kind: 'day', year, part: `${two(month)}-${two(day)}` };
  if (start > at || year !== null) return found;
  // "29/11/NQ": the number of a paper.
  return r.is(last + 1, '/') || r.is(last + 1, '-') ? null : { ...found, role: 'unread' };
}

/** "03/2016", "04.2016": a month; after "đến" the months up to it. Papers are numbered so ("Quyết định số 05/2016"). */
export function readMonthYear(r: Reader, at: number): Found | null {
  const month = r.digits(at, 12);
  const year = r.year(at + 2);
  const mark = r.bare(at + 1);
  if (month === null || year === null || (mark !== '/' && mark !== '.') || r.tokens[at + 1]!.kind !== 'mark')
    return null;
  if (r.is(at - 1, '/') || r.is(at - 1, '-') || r.is(at + 3, '/') || r.is(at + 3, '-')) return null;
  if (isPaperDate(r, at) || !SPEAKS_OF_MONTH.has(r.bare(at - 1))) return null;
  const last = at + 2;
  if (!UNTIL.has(r.bare(at - 1))) return { last, kind: 'month', year, part: two(month) };
  if (month === 12) return { last, kind: 'year', year };
  return { last, kind: month === 6 ? 'half' : 'months', year, part: monthsPart(month) ?? '' };
}

const SPEAKS_OF_MONTH = new Set(['trong', 'den', 'toi', 'het', 'vao', 'tu', 'quy', 'in', '(', ',', '']);

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

/**
 * "2011 – 2015", "2011 đến năm 2015", "2016-20" from the first year on. `worded`: do the words in front say that years
 * follow? Then they may be parted by a slash or a spaced dash, too ("giai đoạn 2016/2020").
 */
function spanFrom(r: Reader, at: number, worded = false): { from: number; until: number; last: number } | null {
  const from = r.year(at);
  if (from === null) return null;
  let next = at + 1;
  const and = r.is(next, 'and') && r.is(at - 1, 'between');
  const slash = worded && r.is(next, '/');
  if (!r.is(next, '-') && !r.is(next, 'den') && !r.is(next, 'to') && !and && !slash) return null;
  const isMark = r.tokens[next]!.kind === 'mark';
  next++;
  if (r.is(next, 'het')) next++;
  if (r.is(next, 'nam')) next++;
  const until = r.year(next);
  if (until !== null) return until <= from ? null : { from, until, last: next };
  const short = isMark && (worded || r.tokens[next]?.glued === true) ? shortYear(r, next, from) : null;
  return short === null ? null : { from, until: short.year, last: short.last };
}

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

/** "từ đầu năm đến nay", "giai đoạn 2011 – 2015", "từ năm 2011 đến nay", "nhiệm kỳ ..." at a token, or null. */
export function readSpan(r: Reader, at: number): Found | null {
  if (r.is(at, 'tu', 'dau', 'nam') || r.is(at, 'dau', 'nam', 'den', 'nay') || r.is(at, 'ke', 'tu', 'dau', 'nam')) {
    const from = r.is(at, 'ke') ? at + 4 : r.is(at, 'tu') ? at + 3 : at + 2;
    const { year, last } = r.yearAfter(from - 1);
    let end = Math.max(last, from - 1);
    if (r.is(end + 1, 'den', 'nay')) end += 2;
    else if (r.is(end + 1, 'toi', 'nay')) end += 2;
    else {
      const date = r.is(end + 1, 'den') ? readDay(r, end + 2) : null;
      if (date !== null) return { ...date, year: date.year ?? year };
    }
    return { last: end, kind: 'to-date', year, part: '' };
  }
  const lead = spanLead(r, at);
  if (lead > 0) {
    const span = spanFrom(r, at + lead + (r.is(at + lead, 'nam') ? 1 : 0), true);
    if (span === null) return null;
    const whole: Found = { last: span.last, kind: 'span', year: span.from, until: span.until };
    const ofTerm = at === 0 || ['trong', 'ca', 'sau', 'qua', 'het', 'suot'].includes(r.bare(at - 1));
    const isTerm = r.is(at, 'nhiem') || r.is(at, 'khoa') || r.is(at, 'nien', 'khoa');
    const spoken = !isTerm || (r.is(at, 'nhiem') && (ofTerm || setsAims(r, span.last + 1)));
    return spoken ? whole : { ...whole, role: 'term' };
  }
  if (r.is(at, 'tu')) {
    const start = r.is(at + 1, 'nam') ? at + 2 : at + 1;
    const from = r.year(start);
    if (from === null) return null;
    const span = spanFrom(r, start);
    if (span !== null) return { last: span.last, kind: 'span', year: span.from, until: span.until };
    if (r.is(start + 1, 'den', 'nay') || r.is(start + 1, 'toi', 'nay') || r.is(start + 1, 'tro', 'lai')) {
      return { last: start + 2, kind: 'span', year: from, until: null };
    }
    return null;
  }
  if ((r.is(at, 'from') || r.is(at, 'between') || r.is(at, 'during')) && r.year(at + 1) !== null) {
    const english = spanFrom(r, at + 1);
    if (english !== null) return { last: english.last, kind: 'span', year: english.from, until: english.until };
  }
  if (r.is(at, 'den', 'nay') || r.is(at, 'toi', 'nay')) return { last: at + 1, kind: 'now' };
  const span = spanFrom(r, at);
  if (span === null) return null;
  const bare: Found = { last: span.last, kind: 'span', year: span.from, until: span.until };
  return r.is(at - 1, '(') || r.is(at - 1, 'in') ? bare : { ...bare, role: 'term' };
}

const PLAN_ENDS = new Set(['hoach', 'kh', 'tieu', 'toan', 'quyet']);
const BEFORE_NUMBER = new Set(['la', ':', 'giao', 'duoc']);

/** "kế hoạch năm là 100 ha", "chỉ tiêu năm: 90": the year's plan, its number right behind. */
function isYearOfPlan(r: Reader, at: number): boolean {
  if (!PLAN_ENDS.has(r.bare(at - 1))) return false;
  let next = at + 1;
  while (next < at + 4 && BEFORE_NUMBER.has(r.bare(next))) next++;
  return r.tokens[next]?.kind === 'digits';
}

/** "hai năm qua", "trong 5 năm", "100 ngày cao điểm", "10h45": so many years or days, which no period is named by; or null. */
export function readDuration(r: Reader, at: number): Found | null {
  if (r.digits(at, 24) !== null && (r.is(at + 1, 'h') || r.is(at + 1, 'g')) && r.tokens[at + 2]?.kind === 'digits') {
    return { last: at + 2, kind: 'stretch', role: 'unread' };
  }
  const isCount = r.tokens[at]!.kind === 'digits' ? r.tokens[at]!.bare.length <= 3 : r.small(at, 12) !== null;
  const unit = r.tokens[at + 1];
  if (!isCount || unit === undefined || !DURATIONS.has(unit.norm) || r.tokens[at + 2]?.kind === 'digits') return null;
  return { last: at + 1, kind: 'stretch', role: 'unread' };
}

const DURATIONS = new Set(['năm', 'quý', 'tuần', 'ngày', 'giờ', 'vụ', 'years', 'weeks', 'days', 'hours']);

/** The last token of "năm tới", "năm sau", "năm tiếp theo", or -1. */
function nextYearEnd(r: Reader, at: number): number {
  if (r.is(at + 1, 'toi') || r.is(at + 1, 'sau')) return at + 1;
  if (r.is(at - 1, 'sang') && r.year(at + 1) === null) return at;
  return r.is(at + 1, 'tiep', 'theo') || r.is(at + 1, 'ke', 'tiep') ? at + 2 : -1;
}

/** "năm 2016", "năm nay", "cả năm", a bare year at a token, or null. */
export function readYear(r: Reader, at: number): Found | null {
  if (r.is(at, 'nam')) {
    const span = spanFrom(r, at + 1);
    if (span !== null) return { last: span.last, kind: 'span', year: span.from, until: span.until };
    const year = r.year(at + 1);
    if (year !== null) return { last: at + 1, kind: 'year', year };
    if (r.is(at + 1, 'nay')) return { last: at + 1, kind: 'this-year' };
    if (r.is(at + 1, 'qua') && r.tokens[at + 1]!.norm === 'qua') return { last: at + 1, kind: 'this-year' };
    if (r.is(at + 1, 'vua', 'qua') || r.is(at + 1, 'vua', 'roi')) return { last: at + 2, kind: 'this-year' };
    if (r.is(at + 1, 'truoc') || r.is(at + 1, 'ngoai')) return { last: at + 1, kind: 'last-year' };
    const next = nextYearEnd(r, at);
    if (next > 0 && (at < 2 || r.is(next + 1, ','))) return { last: next, kind: 'next-year' };
    return isYearOfPlan(r, at) ? { last: at, kind: 'whole-year' } : null;
  }
  if ((r.is(at, 'ca', 'nam') || r.is(at, 'trong', 'nam')) && r.year(at + 2) === null) {
    if (r.is(at + 2, 'nay') || r.is(at + 2, 'qua')) return { last: at + 2, kind: 'this-year' };
    return r.small(at + 2, 99) === null || r.is(at, 'ca') ? { last: at + 1, kind: 'whole-year' } : null;
  }
  const year = r.year(at);
  if (year === null || r.is(at + 1, '/') || r.is(at - 1, '/') || r.is(at - 1, '-') || r.is(at - 1, '.')) return null;
  return r.is(at + 1, '-') && !r.is(at + 2, 'nq') ? null : { last: at, kind: 'year', year };
}
