import type { Found, Reader } from './period-reader.ts';
import { ROMAN, two } from './period-reader.ts';

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

/** "6 tháng đầu năm 2017", "9 tháng", "nửa đầu năm" at a token, or null. */
export function readHalf(r: Reader, at: number): Found | null {
  const count = r.small(at, 12);
  if (count !== null && r.is(at + 1, 'thang')) {
    const ending = r.is(at + 2, 'cuoi');
    const starting = r.is(at + 2, 'dau');
    const { year, last } = r.yearAfter(at + (ending || starting ? 3 : 2));
    const end = Math.max(last, at + (ending || starting ? (r.is(at + 3, 'nam') ? 3 : 2) : 1));
    if (ending) return count === 6 ? { last: end, kind: 'half', year, part: 'H2' } : null;
    const opening = r.is(end + 1, ',') && (at === 0 || (at === 1 && r.is(0, 'trong')));
    const summed = r.is(at - 1, 'ke') && r.is(at - 2, 'luy');
    if (!starting && year === null && !summed && count !== 6 && count !== 9 && count !== 3) return null;
    if (!starting && year === null && !opening && !SPEAKS.has(r.bare(end + 1)) && !SPEAKS.has(r.bare(at - 1)))
      return null;
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

/** "ngày 30/11/2018"; after "đến" the year up to that day. */
export function readDay(r: Reader, at: number): Found | null {
  const worded = r.is(at, 'ngay');
  const date = r.date(worded ? at + 1 : at);
  if (date === null) return null;
  const until = UNTIL.has(r.bare(at - 1));
  if (!worded && !until && date.year === null) return null;
  if (until) return untilDay(date.day, date.month, date.year, date.last);
  return { last: date.last, kind: 'day', year: date.year, part: `${two(date.month)}-${two(date.day)}` };
}

/** "2011 – 2015", "2011 đến năm 2015" from the first year on. */
function spanFrom(r: Reader, at: number): { from: number; until: number; last: number } | null {
  const from = r.year(at);
  if (from === null) return null;
  let next = at + 1;
  const and = r.is(next, 'and') && r.is(at - 1, 'between');
  if (!r.is(next, '-') && !r.is(next, 'den') && !r.is(next, 'to') && !and) return null;
  next++;
  if (r.is(next, 'het')) next++;
  if (r.is(next, 'nam')) next++;
  const until = r.year(next);
  return until === null || until <= from ? null : { from, until, last: next };
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
  const worded = r.is(at, 'giai', 'doan') || r.is(at, 'nhiem', 'ky') || r.is(at, 'nam', 'hoc') || r.is(at, 'khoa');
  if (worded) {
    const span = spanFrom(r, at + 2 + (r.is(at + 2, 'nam') ? 1 : 0));
    if (span === null) return null;
    const whole: Found = { last: span.last, kind: 'span', year: span.from, until: span.until };
    const ofTerm = at === 0 || ['trong', 'ca', 'sau', 'qua', 'het', 'suot'].includes(r.bare(at - 1));
    const spoken = r.is(at, 'giai') || (r.is(at, 'nhiem') && (ofTerm || setsAims(r, span.last + 1)));
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
  return r.is(at - 1, '(') ? bare : { ...bare, role: 'term' };
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

/** "năm 2016", "năm nay", "cả năm", a bare year at a token, or null. */
export function readYear(r: Reader, at: number): Found | null {
  if (r.is(at, 'nam')) {
    const span = spanFrom(r, at + 1);
    if (span !== null) return { last: span.last, kind: 'span', year: span.from, until: span.until };
    const year = r.year(at + 1);
    if (year !== null) return { last: at + 1, kind: 'year', year };
    if (r.is(at + 1, 'nay')) return { last: at + 1, kind: 'this-year' };
    if (r.is(at + 1, 'qua') && r.tokens[at + 1]!.norm === 'qua') return { last: at + 1, kind: 'this-year' };
    if (r.is(at + 1, 'truoc') || r.is(at + 1, 'ngoai')) return { last: at + 1, kind: 'last-year' };
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
