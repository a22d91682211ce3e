import type { PeriodMention, Reader } from './period-reader.ts';

/** Words that may stand between "so với" and the time that is the base. */
const BASE_FILLERS = new Set(
  'cung ky ki cuoi dau thang ket qua thuc hien cua muc thoi diem ngay nam the same period end of in cuoi'.split(' '),
);

const BASE_WORDS = new Set(['so', 'kỳ', 'kì', 'ky', 'over', 'than', 'against', 'compared', 'since', 'from']);

/** "giá so sánh 2010", "giá năm 1994": the year of the prices; "giá trị sản xuất năm 2016" is none. */
function isPriceWord(r: Reader, at: number): boolean {
  if (!r.is(at, 'gia') || r.is(at - 1, 'danh')) return false;
  return ['so', 'co', 'ss', 'cd', 'nam', 'sanh', 'goc'].includes(r.bare(at + 1)) || r.year(at + 1) !== null;
}

const FOUNDED = new Set(['lap', 'sinh', 'established', 'founded', 'born', 'built', 'since', 'upgraded']);

const GRADES = new Set(['nong', 'ntm', 'quoc', 'van', 'do']);

/** "chuẩn nghèo giai đoạn 2016 – 2020" names a standard by its years; "đạt chuẩn nông thôn mới năm 2017" says when. */
const isStandard = (r: Reader, at: number): boolean => r.is(at, 'chuan') && !GRADES.has(r.bare(at + 1));

/** "sau năm 2000", "trước những năm 1990": a threshold, no time that figures are of. */
function isThreshold(r: Reader, at: number): boolean {
  const many = r.is(at - 1, 'nhung');
  const word = r.tokens[many ? at - 2 : at - 1]?.norm;
  return r.is(at, 'nam') && (word === 'sau' || (many && word === 'trước'));
}

/** Does the time at a token say when, what is compared with, or neither? */
export function roleOf(r: Reader, at: number): PeriodMention['role'] {
  if (isThreshold(r, at)) return 'term';
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) if (FOUNDED.has(r.bare(back))) return 'term';
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    if (isStandard(r, back) || isPriceWord(r, back)) return 'standard';
  }
  let back = at - 1;
  let same = false;
  while (back > at - 7 && BASE_FILLERS.has(r.bare(back))) {
    if (r.is(back, 'ket') && !r.is(back + 1, 'qua')) break;
    if (r.bare(back) === 'ky' && r.is(back - 1, 'cung')) same = true;
    back--;
  }
  const word = r.tokens[back]?.norm ?? '';
  if (r.is(back, 'lan') && r.tokens[back - 1]?.kind === 'digits') return 'base';
  if (same || BASE_WORDS.has(word)) return r.is(back, 'from') && r.is(at, 'from') ? 'when' : 'base';
  if (r.is(back, 'voi') && (r.is(back - 1, 'so') || r.is(back - 1, 'sanh'))) return 'base';
  if (r.is(back, 'with') || (r.is(back, 'to') && r.is(back - 1, 'compared'))) return 'base';
  // "nhiều hơn năm 2016 8 ha", "nhỉnh hơn", "thấp hơn cuối năm ngoái"
  if (r.is(back, 'hon')) return 'base';
  return isBehindComparison(r, back) ? 'base' : 'when';
}

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

const PLANS = new Set(['hoach', 'kh', 'toan', 'tieu', 'quyet', 'nq']);

/** "31,3% dự toán năm 2016", "46% of the 2025 plan": the year of the plan, not of what was reached by now. */
export function isPlanYear(r: Reader, at: number): boolean {
  if (r.is(at + 1, 'plan') || r.is(at + 1, 'target') || r.is(at + 1, 'estimate')) return true;
  if (!PLANS.has(r.bare(at - 1)) && !(r.is(at - 1, 'giao') || r.is(at - 1, 'ca'))) return false;
  for (let back = at - 2; back >= Math.max(0, at - 6); back--) {
    if (r.is(back, ';') || r.is(back, ',') || r.is(back, ':') || r.is(back, '(')) return false;
    if (r.is(back, '%') || r.is(back, 'percent')) return true;
  }
  return false;
}

/** "Nghị quyết số 13-NQ/TU ngày 12/12/2022": the date of a paper. */
export function isPaperDate(r: Reader, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 14); back--) {
    if (r.is(back, 'so') || r.is(back, 'dated')) return true;
    if (r.is(back, ',') || r.is(back, ';') || r.is(back, '.')) return false;
  }
  return false;
}

/** The last word of what people meet at, or report in. */
const MEETINGS = new Set(['nghi', 'hop', 'hoi', 'ban', 'cao', 'bao', 'conference', 'meeting', 'session', 'report']);
const MEETING_NAMES = new Set(
  'hoi nghi|cuoc hop|phien hop|ky hop|dai hoi|giao ban|bao cao|hop bao|thanh uy hop|dang bo hop|chap hanh hop|thanh pho hop'.split(
    '|',
  ),
);
/** Words that may stand between a meeting and its day. */
const HELD_ON = new Set(
  'vao ngay sang chieu toi trua dien ra thuong ky mac khai duoc to chuc of on held dated the'.split(' '),
);
const REPORTS = new Set(
  'danh gia|bao cao|cho biet|thong qua|tong ket|neu ro|da nghe|kiem diem|nhan dinh|thong nhat|de ra|quyet nghi|cho hay'.split(
    '|',
  ),
);

const endsMeeting = (r: Reader, at: number): boolean =>
  MEETINGS.has(r.bare(at)) && (MEETING_NAMES.has(`${r.bare(at - 1)} ${r.bare(at)}`) || r.bare(at).length > 4);

/** "hội nghị sáng 30/12", "họp quý IV": does the time stand right behind a meeting, or (`reports`) behind a report? */
export function isBehindMeeting(r: Reader, first: number, reports = true): boolean {
  let back = first - 1;
  while (back > first - 7 && HELD_ON.has(r.bare(back))) back--;
  return endsMeeting(r, back) && (reports || !isReport(r, back));
}

const isReport = (r: Reader, at: number): boolean => r.is(at, 'cao') || r.is(at, 'report');

const NEAR = 8;
const FAR = 30;

/** Does a line speak of a meeting or a report anywhere? */
export const namesMeeting = (r: Reader): boolean => r.tokens.some((_, at) => endsMeeting(r, at));

/** "đánh giá", "cho biết": does somebody report in the words from one token to another, `to` exclusive? */
export function reportsIn(r: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (REPORTS.has(`${r.bare(at)} ${r.bare(at + 1)}`)) return true;
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
