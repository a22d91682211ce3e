import { UNTIL, untilDay } from './period-parts.ts';
import type { Found, Reader } from './period-reader.ts';
import { two } from './period-reader.ts';

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
