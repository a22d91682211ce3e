import { MONTH_NAMES } from '../../../text/months.ts';
import { monthNamed, two } from '../period-names.ts';
import type { Found, Reader } from '../period-reader.ts';
import { monthsPart, untilDay } from './parts.ts';

/** One end of a stretch: a day, a month, or a day whose month the other end says. */
interface Point {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly last: number;
}

const LINKS = new Set(['-', 'den', 'toi', 'to', 'through', 'until', 'till']);
const NOW = new Set(['nay', 'now', 'date']);

/** "tháng 3", "tháng 3/2016", "T3/2016", "03/2016", "04.2016", "January 2016" */
function monthPoint(r: Reader, at: number): Point | null {
  const named = monthNamed(r.tokens[at]);
  if (named !== null) {
    const { year, last } = r.yearAfter(at + 1);
    return { day: null, month: named, year, last: Math.max(last, at) };
  }
  const worded = r.is(at, 'thang') || (r.is(at, 't') && r.tokens[at + 1]?.glued === true);
  const number = worded ? at + 1 : at;
  const month = r.digits(number, 12);
  if (month === null) return null;
  const { year, last } = r.yearAfter(number + 1);
  if (!worded && (year === null || r.tokens[number + 1]!.kind !== 'mark')) return null;
  return { day: null, month, year, last: Math.max(last, number) };
}

/** "ngày 01", "27/2", "27/2/2016", "15 tháng 3", a bare "27", "thang 3" ... */
function point(r: Reader, at: number): Point | null {
  const from = r.is(at, 'het') ? at + 1 : at;
  const start = r.is(from, 'ngay') ? from + 1 : from;
  const date = r.date(start);
  if (date !== null) return date;
  const month = monthPoint(r, start);
  if (month !== null) return month;
  const day = r.digits(start, 31);
  return day === null ? null : { day, month: null, year: null, last: start };
}

const QUARTERS: Readonly<Record<string, string>> = { '4-6': 'Q2', '7-9': 'Q3', '10-12': 'Q4', '7-12': 'H2' };

const opensMonth = ({ day }: Point): boolean => day === null || day === 1;
const closesMonth = ({ day, month }: Point): boolean => day === null || day >= 30 || (month === 2 && day >= 28);

/** The period from one point to another in DESIGN's notation where it has a name there, else a stretch. */
function between(start: Point, end: Point): Found {
  const { last } = end;
  const month = end.month!;
  const first = start.month ?? month;
  const { year } = end;
  // "từ ngày 19 đến ngày 21/7": the month that it lies in, where it is one.
  const isOfOneYear = start.year === null || year === null || start.year === year;
  const stretch: Found = { last, kind: 'stretch', year, part: first === month && isOfOneYear ? two(month) : '' };
  if (isTwelveMonths(start, end)) return { last, kind: 'year', year };
  if (!isOfOneYear) return stretch;
  if (first === 1 && opensMonth(start)) return fromNewYear(end, month);
  if (!opensMonth(start) || !closesMonth(end)) return stretch;
  if (first === month) return { last, kind: 'month', year, part: two(month) };
  const part = QUARTERS[`${first}-${month}`];
  if (part === undefined) return stretch;
  return { last, kind: part === 'H2' ? 'half' : 'quarter', year, part };
}

/** "từ ngày 15/12/2021 đến 14/12/2022": what is counted over twelve months to December is of the year they end in. */
const isTwelveMonths = (start: Point, end: Point): boolean =>
  end.month === 12 &&
  start.month === 12 &&
  start.year !== null &&
  end.year === start.year + 1 &&
  start.day !== null &&
  end.day === start.day - 1;

function fromNewYear({ day, year, last }: Point, month: number): Found {
  if (day !== null) return untilDay(day, month, year, last);
  if (month === 12) return { last, kind: 'year', year };
  return { last, kind: month === 6 ? 'half' : 'months', year, part: monthsPart(month) };
}

/** Where the first point of a stretch may begin behind the word that announces it; -1 where none does. */
function leadEnd(r: Reader, at: number): number {
  if (r.is(at, 'tu') || r.is(at, 'from') || r.is(at, 'between')) return at + 1;
  return r.is(at, 'ke', 'tu') || r.is(at, 'tinh', 'tu') ? at + 2 : -1;
}

/**
 * "từ 1/1 – 30/9/2016", "từ tháng 1 đến tháng 9", "từ 01/2016 đến 03/2016", "tính từ 15/12/2015 đến 15/11/2016", "kể từ
 * 1/10/2016", "tháng 3 - 6/2016", "12 – 15/3", "January to September 2016": a time with two ends, or without an end; or null.
 */
export function readRange(r: Reader, at: number): Found | null {
  // Most numbers have no second end behind them.
  if (r.tokens[at]!.kind === 'digits' && !mayHaveEnd(r, at + 1)) return null;
  const lead = leadEnd(r, at);
  const from = lead < 0 ? at : lead;
  const start = point(r, from);
  if (start === null) return r.is(from, 'dau', 'thang') && lead > 0 ? { last: from + 1, kind: 'stretch' } : null;
  const link = start.last + 1;
  const isWord = r.tokens[link]?.kind === 'word';
  if (LINKS.has(r.bare(link)) || (r.is(link, 'and') && r.is(at, 'between'))) {
    if (NOW.has(r.bare(link + 1))) return { last: link + 1, kind: 'stretch', year: start.year };
    const end = point(r, link + 1);
    if (end?.month != null && mayLink(start, end, lead > 0 || isWord)) {
      const found = between(start, end);
      // "12 – 15/3": mostly the days of an event.
      if (found.kind !== 'stretch') return found;
      return lead < 0 ? { ...found, role: 'unread' } : withinMonth(found);
    }
  }
  // "từ 1/3 số hộ": without an end a month and its year must be said.
  if (lead < 0 || start.month === null) return null;
  if (start.year === null && !r.is(from, 'ngay') && !r.is(from, 'thang')) return null;
  const { last, year, day } = start;
  // "Từ tháng 3/2019, mức cho vay tối đa là 100 triệu": what holds from a month on is of the year at most
  if (day !== null) return { last, kind: 'stretch', year };
  return r.is(last - 1, 'nam', 'nay') ? { last, kind: 'this-year' } : { last, kind: 'day', year };
}

/** "đợt mưa lớn từ ngày 1/4 đến 3/4/2022": days of one month are of that month. */
const withinMonth = (found: Found): Found => (found.part === '' ? found : { ...found, kind: 'month' });

/** Does what stands behind a number go on as a day, a month or the first end of a stretch? */
const mayHaveEnd = (r: Reader, at: number): boolean =>
  LINKS.has(r.bare(at)) ||
  ((r.is(at, '/') || r.is(at, '.') || r.is(at, 'thang')) && r.tokens[at + 1]?.kind === 'digits');

/** Two ends with a dash between them: "12 – 15/3" and "tháng 3 - 6/2016", but no "16/5-3/2016". */
function mayLink(start: Point, end: Point, isSpoken: boolean): boolean {
  if (isSpoken || start.month === null) return true;
  return start.day === null || end.day !== null;
}

/** Words that a stretch can begin with. */
export const RANGE_WORDS: readonly string[] = [
  'tu',
  'ke',
  'tinh',
  'from',
  'between',
  'thang',
  't',
  'ngay',
  ...MONTH_NAMES,
];
