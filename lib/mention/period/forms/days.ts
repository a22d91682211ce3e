import { two } from '../period-names.ts';
import type { Found, Reader } from '../period-reader.ts';
import { UNTIL, untilDay } from './parts.ts';

const DAY_PARTS = new Set(['sang', 'trua', 'chieu', 'dem', 'hom', 'dip', 'mung', 'mong', 'nhat']);

/** Where the date of "ngày 30/11", "sáng 27/2", "tối ngày 27/2" begins: behind the words that announce a day. */
function behindDayWords(r: Reader, at: number): number {
  if (r.tokens[at]!.kind === 'digits') return at;
  const part = DAY_PARTS.has(r.bare(at)) || r.tokens[at]?.norm === 'tối' ? at + 1 : at;
  return r.is(part, 'ngay') ? part + 1 : part;
}

/** "ngày 30/11/2018", "sáng 27/2"; after "đến" the year up to that day. A day and a month alone may be something else. */
export function readDay(r: Reader, at: number): Found | null {
  const start = behindDayWords(r, at);
  if (r.tokens[start + 2]?.kind !== 'digits') return null;
  const isGlued = r.tokens[start + 1]!.glued && r.tokens[start + 2]!.glued;
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
  if (r.tokens[at + 1]?.kind !== 'word') return null;
  if (r.digits(at, 24) !== null && (r.is(at + 1, 'h') || r.is(at + 1, 'g')) && r.tokens[at + 2]?.kind === 'digits') {
    return { last: at + 2, kind: 'stretch', role: 'unread' };
  }
  const isCount = r.tokens[at]!.kind === 'digits' ? r.tokens[at]!.bare.length <= 3 : r.small(at, 12) !== null;
  const unit = r.tokens[at + 1];
  if (!isCount || unit === undefined || r.tokens[at + 2]?.kind === 'digits') return null;
  // "hai nam qua": without accents the word behind has to tell.
  const isBare = BARE_DURATIONS.has(unit.norm) && AGO.has(r.bare(at + 2));
  if (!DURATIONS.has(unit.norm) && !isBare) return null;
  return { last: at + 1, kind: 'stretch', role: 'unread' };
}

const BARE_DURATIONS = new Set(['nam', 'tuan', 'ngay', 'gio', 'vu', 'quy']);
const AGO = new Set(['qua', 'nay', 'lien', 'gan', 'vua', 'truoc', 'sau', 'toi', 'dau', 'cuoi']);
const DURATIONS = new Set(['năm', 'quý', 'tuần', 'ngày', 'giờ', 'vụ', 'years', 'weeks', 'days', 'hours']);

/** Where a group of digits stands that is a time and counts nothing: in front of it, and behind it. */
const LEADS = new Set([
  '',
  'trong',
  'vao',
  'tu',
  'den',
  'toi',
  'het',
  'ngay',
  'thang',
  'quy',
  'dem',
  'sang',
  'in',
  '(',
  ':',
]);
const ENDS = new Set(['', ',', ')', ':']);

/** Two days, their month and their year: so many tokens behind the first. */
const LONGEST_GROUP = 6;

const isJoint = (r: Reader, at: number): boolean =>
  r.tokens[at]?.glued === true && r.tokens[at + 1]?.glued === true && '-/.'.includes(r.bare(at)) && r.bare(at) !== '';

/**
 * "27-02", "02.2016", "02-03/2016", "32/02/2016" at the head of a clause, with nothing counted behind it: a day or a month,
 * whatever else its digits could be read as; or null.
 */
export function readDigitGroup(r: Reader, at: number): Found | null {
  if (r.tokens[at + 1]?.kind !== 'mark' || !LEADS.has(r.bare(at - 1))) return null;
  if (r.digits(at, 99) === null) return null;
  let last = at;
  let isTime = false;
  while (last < at + LONGEST_GROUP && isJoint(r, last + 1)) {
    last += 2;
    isTime ||= r.digits(last, 12) !== null || r.year(last) !== null;
  }
  return isTime && ENDS.has(r.bare(last + 1)) ? { last, kind: 'stretch', role: 'unread' } : null;
}
