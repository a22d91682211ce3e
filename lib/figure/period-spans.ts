import { readDay } from './period-days.ts';
import type { Found, Reader } from './period-reader.ts';

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
export function spanFrom(r: Reader, at: number, worded = false): { from: number; until: number; last: number } | null {
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
