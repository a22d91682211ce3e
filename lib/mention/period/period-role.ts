import { tokenIn } from '../sentence/sentence-lookup.ts';
import type { PeriodMention, Reader } from './period-reader.ts';

/** "giá so sánh 2010", "giá năm 1994": the year of the prices; "giá trị sản xuất năm 2016" is none. */
function isPriceWord(r: Reader, at: number): boolean {
  if (!r.is(at, 'gia') || r.is(at - 1, 'danh')) return false;
  return r.has(at + 1, 'price-of') || r.year(at + 1) !== null;
}

/** "chuẩn nghèo giai đoạn 2016 – 2020" names a standard by its years; "đạt chuẩn nông thôn mới năm 2017" says when. */
const isStandard = (r: Reader, at: number): boolean => r.is(at, 'chuan') && !r.has(at + 1, 'grade');

/** "sau năm 2000", "trước những năm 1990": a threshold, no time that figures are of. */
function isThreshold(r: Reader, at: number): boolean {
  const many = r.is(at - 1, 'nhung');
  const word = tokenIn(r.tokens, many ? at - 2 : at - 1)?.norm;
  return r.is(at, 'nam') && (word === 'sau' || (many && word === 'trước'));
}

/** Does the time at a token say when, what is compared with, or neither? */
export function roleOf(r: Reader, at: number): PeriodMention['role'] {
  if (isThreshold(r, at)) return 'term';
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) if (r.has(back, 'founded')) return 'term';
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    // "đạt chuẩn vào năm 2025" says when
    if (r.tokens[back]!.norm === 'vào') break;
    if (isStandard(r, back) || isPriceWord(r, back)) return 'standard';
  }
  let back = at - 1;
  let same = false;
  while (back > at - 7 && r.has(back, 'base-filler')) {
    if (r.is(back, 'ket') && !r.is(back + 1, 'qua')) break;
    if (r.bare(back) === 'ck' || (r.bare(back) === 'ky' && r.is(back - 1, 'cung'))) same = true;
    back--;
  }
  if (r.is(back, 'lan') && r.tokens[back - 1]?.kind === 'digits') return 'base';
  if (r.is(back, '%') && (r.is(at, 'nam', 'truoc') || r.is(at, 'nam', 'ngoai')) && isEqualTo(r, back)) return 'base';
  if (same || r.has(back, 'base')) return r.is(back, 'from') && r.is(at, 'from') ? 'when' : 'base';
  if (r.is(back, 'voi') && (r.is(back - 1, 'so') || r.is(back - 1, 'sanh'))) return 'base';
  if (r.is(back, 'with') || (r.is(back, 'to') && r.is(back - 1, 'compared'))) return 'base';
  // "nhiều hơn năm 2016 8 ha", "nhỉnh hơn", "thấp hơn cuối năm ngoái"
  if (r.is(back, 'hon')) return 'base';
  return isBehindComparison(r, back) ? 'base' : 'when';
}

/** So many tokens has a number with its decimals. */
const LONGEST_NUMBER = 4;

/** "bằng 96,2% năm trước": so much of what was then. */
const isEqualTo = (r: Reader, percent: number): boolean => {
  for (let back = percent - 1; back >= Math.max(0, percent - LONGEST_NUMBER); back--)
    if (r.is(back, 'bang')) return true;
  return false;
};

/** So many words may stand between "so với" and the year of what is compared with. */
const LONGEST_COMPARED = 5;

/** "so với hội xuân năm 2016", "so với đợt rà soát cuối năm 2016": words only between the comparison and its time. */
function isBehindComparison(r: Reader, from: number): boolean {
  for (let back = from; back >= Math.max(1, from - LONGEST_COMPARED); back--) {
    if (r.tokens[back]!.kind !== 'word') return false;
    if (r.is(back, 'voi')) return r.is(back - 1, 'so');
  }
  return false;
}

/** So many words of a unit may follow a number ("từ 12 hộ nghèo cuối năm 2016"). */
const LONGEST_UNIT = 4;
/** So many tokens behind its year it is said what a number has become. */
const LONGEST_CHANGE = 8;

const REACHED = new Set(['xuống', 'lên', 'còn', 'xuong', 'len']);

/** "từ 2,41% cuối năm 2017 giảm xuống còn 1,98%": the year of what something has changed from. */
export function isOfStart(r: Reader, first: number, last: number): boolean {
  let back = first - 1;
  while (back > first - LONGEST_UNIT && tokenIn(r.tokens, back)?.kind !== 'digits') back--;
  if (tokenIn(r.tokens, back)?.kind !== 'digits') return false;
  while (back >= 2 && r.tokens[back - 2]?.kind === 'digits' && r.tokens[back]!.glued) back -= 2;
  const word = r.is(back - 1, 'cho') || r.is(back - 1, 'muc') ? back - 2 : back - 1;
  if (r.tokens[word]?.norm !== 'từ') return false;
  for (let at = last + 1; at <= last + LONGEST_CHANGE; at++) if (REACHED.has(r.tokens[at]?.norm ?? '')) return true;
  return false;
}

/** "31,3% dự toán năm 2016", "46% of the 2025 plan": the year of the plan, not of what was reached by now. */
export function isPlanYear(r: Reader, at: number): boolean {
  if (r.is(at + 1, 'plan') || r.is(at + 1, 'target') || r.is(at + 1, 'estimate')) return true;
  if (!r.has(at - 1, 'plan-end') && !(r.is(at - 1, 'giao') || r.is(at - 1, 'ca'))) return false;
  for (let back = at - 2; back >= Math.max(0, at - 6); back--) {
    if (r.is(back, ';') || r.is(back, ',') || r.is(back, ':') || r.is(back, '(')) return false;
    if (r.is(back, '%') || r.is(back, 'percent')) return true;
  }
  return false;
}

/** "Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013": what a paper rests on. */
const isLaw = (r: Reader, at: number): boolean => r.is(at, 'luat') && r.is(0, 'can', 'cu');

/** "Nghị quyết số 13-NQ/TU ngày 12/12/2022": the date of a paper. */
export function isPaperDate(r: Reader, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 14); back--) {
    if (r.is(back, 'so') || r.is(back, 'dated') || isLaw(r, back)) return true;
    if (r.is(back, ',') || r.is(back, ';') || r.is(back, '.')) return false;
  }
  return false;
}

/** So many words name what people meet at. */
const LONGEST_MEETING = 2;

/** Does the name of what people meet at, or report in, end with a token? */
function endsMeeting(r: Reader, at: number): boolean {
  for (let first = at; first >= 0 && first > at - LONGEST_MEETING; first--)
    if (r.lastOf(first, 'meets') === at) return true;
  return false;
}

/** "hội nghị sáng 30/12", "họp quý IV": does the time stand right behind a meeting, or (`reports`) behind a report? */
export function isBehindMeeting(r: Reader, first: number, reports = true): boolean {
  let back = first - 1;
  while (back > first - 7 && r.has(back, 'held-on')) back--;
  return endsMeeting(r, back) && (reports || !isReport(r, back));
}

const isReport = (r: Reader, at: number): boolean => r.is(at, 'cao') || r.is(at, 'report');

const NEAR = 8;
const FAR = 30;

/** Does a sentence speak of a meeting or a report anywhere? */
export const namesMeeting = (r: Reader): boolean => r.tokens.some((_, at) => endsMeeting(r, at));

/** "đánh giá", "cho biết": does somebody report in the words from one token to another, `to` exclusive? */
export function reportsIn(r: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (r.has(at, 'reports')) return true;
  return false;
}

/**
 * Does the time say when people met or reported, not when something was reached: behind the meeting ("hội nghị sáng
 * 30/12"), or in front of one that then reports ("Chiều 29/12, hội nghị đánh giá: ...")? A meeting that brings about what is
 * counted ("Sáng 27/2, phiên giao dịch việc làm ...") is none.
 */
export function isOfMeeting(r: Reader, first: number, last: number): boolean {
  if (isBehindMeeting(r, first)) return true;
  let at = last + 1;
  while (at < last + NEAR && !endsMeeting(r, at)) at++;
  if (at === last + NEAR) return false;
  let to = at + 1;
  while (to < at + FAR && to < r.tokens.length && !r.is(to, ';')) to++;
  return reportsIn(r, at + 1, to);
}
