import { ROMAN, two } from '../period-names.ts';
import type { Found, Reader } from '../period-reader.ts';
import { isPaperDate } from '../period-role.ts';

/** The last days of a month end it: "đến ngày 30/11" are eleven months, "đến 31/12" the year. */
export function untilDay(day: number, month: number, year: number | null, last: number): Found {
  const ends = day >= 30 || (month === 2 && day >= 28);
  if (ends && month === 12) return { last, kind: 'year', year };
  if (ends) return { last, kind: 'months', year, part: monthsPart(month) };
  return { last, kind: 'to-date', year, part: `${two(month)}-${two(day)}` };
}

/** The first months of a year in DESIGN notation: three are the first quarter, six the half. */
export function monthsPart(count: number): string {
  if (count === 3) return 'Q1';
  return count === 6 ? 'H1' : `${count}M`;
}

/** A report sums up so many months at most. */
const MOST_MONTHS = 11;

/** Words of a report beside "6 tháng" that make it the first half of a year and no duration. */
const SPEAKS = new Set(['cong', 'chung', 'dat', 'uoc', 'thuc', 'hien', 'thu', 'la', ':', 'qua', 'ke']);

/** "mười một", "mười hai" */
const isTeen = (r: Reader, at: number): boolean =>
  r.is(at, 'muoi') && r.tokens[at + 1]?.kind === 'word' && r.small(at + 1, 2) !== null;

/** Numbers of months that a report sums up, so that they need no year beside them. */
const SUMMED = new Set([3, 6, 9, 12]);

/** Words of a report right behind "10 tháng", and words in front that make it a duration instead ("sau 10 tháng"). */
const REPORTED = new Set(['uoc', 'duoc', 'dat', 'tang', 'giam']);
const LASTING = new Set(['sau', 'trong', 'gan', 'hon', 'moi', 'tung', 'them', 'khoang', 'den', 'tu']);

/** "Trồng rừng tập trung 10 tháng được 5.386 ha": so many months that somebody reports of. */
const isReported = (r: Reader, from: number, end: number): boolean =>
  REPORTED.has(r.bare(end + 1)) && !LASTING.has(r.bare(from - 1));

/** "Riêng 10 tháng qua, ...", "Trong 8 tháng qua": words that a sentence about so many months may open with. */
const OPENING = new Set(['rieng', 'trong', 'suot', 'tinh', 'sau']);

/** "Mười tháng, thành phố ...", "8 tháng qua, ...", "Riêng 10 tháng qua, ...": so many months that a sentence begins with. */
function isRecalled(r: Reader, from: number, end: number): boolean {
  if (r.is(from, 'mot') || r.is(from, '1')) return false;
  if (from === 1 && OPENING.has(r.bare(0))) return r.is(end + 1, 'qua', ',');
  return from === 0 && (r.is(end + 1, ',') || r.is(end + 1, 'qua', ','));
}

/** Behind so many months: an age, a wage, a sentence. */
const NO_MONTHS = new Set(['tuoi', 'luong', 'tu', 'lien', 'mang', 'thang']);

/** "trong 10 tháng", "sau 9 tháng thi công": the first months of the year, or as long as something lasts. */
const unsureMonths = (r: Reader, count: number, last: number): Found | null =>
  count < 2 || count > MOST_MONTHS || NO_MONTHS.has(r.bare(last + 1))
    ? null
    : { last, kind: 'stretch', part: monthsPart(count), role: 'unread' };

/** "Ba quý đầu năm 2017", "hai quý đầu năm" at a token, or null. */
function readQuarters(r: Reader, at: number): Found | null {
  const count = r.small(at, QUARTERS_OF_YEAR - 1);
  if (count === null || count === 1 || !r.is(at + 1, 'quy', 'dau')) return null;
  const { year, last } = r.yearAfter(at + BEHIND_QUARTERS);
  const end = Math.max(last, at + (r.is(at + BEHIND_QUARTERS, 'nam') ? BEHIND_QUARTERS : 2));
  return count === 2 ? { last: end, kind: 'half', year, part: 'H1' } : { last: end, kind: 'months', year, part: '9M' };
}

const QUARTERS_OF_YEAR = 4;
const BEHIND_QUARTERS = 3;

/** "6 tháng đầu năm 2017", "9 tháng", "nửa đầu năm", "ba quý đầu năm" at a token, or null. */
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
    const summed =
      r.is(from - 2, 'luy', 'ke') || (r.is(from - 2, 'tinh', 'chung') && r.tokens[end + 1]?.kind !== 'digits');
    const recalled = isRecalled(r, from, end);
    if (!starting && year === null && !summed && !recalled && !SUMMED.has(count) && !isReported(r, from, end))
      return unsureMonths(r, count, end);
    const speaks = SPEAKS.has(r.bare(end + 1)) || SPEAKS.has(r.bare(from - 1)) || isReported(r, from, end);
    if (!starting && year === null && !opening && !recalled && !speaks) return unsureMonths(r, count, end);
    if (count === 12) return { last: end, kind: year === null ? 'whole-year' : 'year', year };
    const found = { last: end, kind: count === 6 ? 'half' : 'months', year, part: monthsPart(count) } as const;
    return year === null && r.is(end + 1, 'qua') ? { ...found, relative: 'ended' } : found;
  }
  const quarters = readQuarters(r, at);
  if (quarters !== null) return quarters;
  // "nửa năm qua", "Nửa năm, ..."; "sau nửa năm" lasts as long
  if (r.is(at, 'nua', 'nam') && (r.is(at + 2, 'qua') || r.is(at + 2, 'dau') || (at === 0 && r.is(2, ','))))
    return { last: r.is(at + 2, ',') ? at + 1 : at + 2, kind: 'half', part: 'H1', relative: 'ended' };
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

const WORDED_QUARTERS = new Set(['một', 'bốn', 'tư']);

/** "quý I/2017", "quý 2 năm 2017" at a token, or null. */
export function readQuarter(r: Reader, at: number): Found | null {
  if (!r.is(at, 'quy')) return null;
  // "vận động quỹ 1,2 tỷ đồng" is a fund
  const { norm, bare } = r.tokens[at]!;
  if (norm !== bare && norm !== 'quý') return null;
  const number = r.tokens[at + 1];
  // "quy tụ 14 đội" gathers teams
  if (number !== undefined && number.norm !== number.bare && !WORDED_QUARTERS.has(number.norm)) return null;
  const quarter = ROMAN[r.bare(at + 1)] ?? r.small(at + 1, 4);
  if (quarter === null || quarter === undefined) return null;
  const { year, last } = r.yearAfter(at + 2);
  const end = Math.max(last, at + 1);
  return endsQuarter(r, at)
    ? upToQuarter(quarter, year, end)
    : { last: end, kind: 'quarter', year, part: `Q${quarter}` };
}

/** Words before a time that make it the time up to there. */
export const UNTIL = new Set(['het', 'den', 'toi']);

/** "hết quý II", "đến cuối quý III": up to the quarter's end. */
const endsQuarter = (r: Reader, at: number): boolean =>
  UNTIL.has(r.bare(at - 1)) || (r.is(at - 1, 'cuoi') && UNTIL.has(r.bare(at - 2)));

/** The time from the year's start to the end of a quarter. */
function upToQuarter(quarter: number, year: number | null, last: number): Found {
  if (quarter === 4) return { last, kind: 'year', year };
  if (quarter === 1) return { last, kind: 'quarter', year, part: 'Q1' };
  return quarter === 2 ? { last, kind: 'half', year, part: 'H1' } : { last, kind: 'months', year, part: '9M' };
}

/** Behind the number of a month the last token of those that go on with it ("11 và 12", "7, 8 và 9"); the same where none does. */
function monthsRowEnd(r: Reader, from: number): number {
  let end = from;
  while (
    (r.is(end + 1, 'va') || r.is(end + 1, ',')) &&
    (r.digits(end + 2, LAST_MONTH) ?? 0) > (r.digits(end, LAST_MONTH) ?? LAST_MONTH)
  )
    end += 2;
  return end;
}

const LAST_MONTH = 12;
const WITHIN = new Set(['dau', 'giua']);
const HELD = new Set(['hop', 'chuc', 'ra', 'mac', 'hanh']);

/** "tháng 11/2018"; after "hết", "đến" the months up to it. */
export function readMonth(r: Reader, at: number): Found | null {
  if (!r.is(at, 'thang')) return null;
  const month = r.small(at + 1, 12);
  if (month === null || (r.tokens[at + 1]!.kind !== 'digits' && r.bare(at + 2) !== 'nam')) return null;
  const { year, last } = r.yearAfter(at + 2);
  const end = Math.max(last, at + 1);
  // "tháng 11 và 12", "tháng 7, 8/2017": several months have no name
  const row = monthsRowEnd(r, end);
  if (year === null && row > end) return { last: row, kind: 'stretch', year: r.yearAfter(row + 1).year };
  if (UNTIL.has(r.bare(at - 1))) {
    return month === 12
      ? { last: end, kind: 'year', year }
      : { last: end, kind: 'months', year, part: monthsPart(month) };
  }
  // "đến giữa tháng 12 mới kết nạp 81 đảng viên": from the year's start to a day that is not said
  if (WITHIN.has(r.bare(at - 1)) && UNTIL.has(r.bare(at - 2))) return { last: end, kind: 'to-date', year, part: '' };
  // "đại hội họp tháng 9/2025, có 399 đại biểu": the month of an event says the year at most.
  if (HELD.has(r.bare(at - 1))) return { last: end, kind: 'day', year, part: two(month) };
  return { last: end, kind: 'month', year, part: two(month) };
}

/** "03/2016", "04.2016": a month; after "đến" the months up to it. Papers are numbered so ("Quyết định số 05/2016"). */
export function readMonthYear(r: Reader, at: number): Found | null {
  const year = r.year(at + 2);
  if (year === null) return null;
  const month = r.digits(at, 12);
  const mark = r.bare(at + 1);
  if (month === null || (mark !== '/' && mark !== '.') || r.tokens[at + 1]!.kind !== 'mark') return null;
  if (r.is(at - 1, '/') || r.is(at - 1, '-') || r.is(at + 3, '/') || r.is(at + 3, '-')) return null;
  if (isPaperDate(r, at) || !SPEAKS_OF_MONTH.has(r.bare(at - 1))) return null;
  const last = at + 2;
  if (!UNTIL.has(r.bare(at - 1))) return { last, kind: 'month', year, part: two(month) };
  if (month === 12) return { last, kind: 'year', year };
  return { last, kind: month === 6 ? 'half' : 'months', year, part: monthsPart(month) };
}

const SPEAKS_OF_MONTH = new Set(['trong', 'den', 'toi', 'het', 'vao', 'tu', 'quy', 'in', '(', ',', '']);
