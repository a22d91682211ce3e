import type { Token } from '../text/tokens.ts';

export type PeriodKind =
  | 'year'
  /** "giai đoạn 2011 – 2015"; with `until` null: "từ năm 2011 đến nay". */
  | 'span'
  | 'half'
  | 'months'
  | 'quarter'
  | 'month'
  /** From the year's start to a day, or to an unsaid day. */
  | 'to-date'
  /** "cả năm", "trong năm": the year that is spoken of. */
  | 'whole-year'
  | 'this-year'
  | 'last-year'
  /** The day of an event: it gives the year at most. */
  | 'day';

/** A time named in a line. */
export interface PeriodMention {
  readonly first: number;
  readonly last: number;
  readonly kind: PeriodKind;
  /** Null when the text leaves it to the context ("6 tháng đầu năm"). */
  readonly year: number | null;
  /** "H1", "9M", "Q2", "04" (a month), "06-06" (a day), "" ... */
  readonly part: string;
  readonly until: number | null;
  /**
   * `base`: what is compared with; `plan`: the year of the plan that a share is of; `standard`, `term`, `document`: dates
   * that say nothing of when.
   */
  readonly role: 'when' | 'base' | 'plan' | 'standard' | 'term' | 'document';
}

const WORDS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
};
const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const two = (number: number): string => String(number).padStart(2, '0');

interface Found {
  readonly last: number;
  readonly kind: PeriodKind;
  readonly year?: number | null;
  readonly part?: string;
  readonly until?: number | null;
  readonly role?: PeriodMention['role'];
}

/** Reads the tokens of a line as times; one cursor, no backtracking beyond a few tokens. */
class Reader {
  readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  bare(at: number): string {
    return this.tokens[at]?.bare ?? '';
  }

  is(at: number, ...words: string[]): boolean {
    return words.every((word, index) => this.bare(at + index) === word);
  }

  year(at: number): number | null {
    const token = this.tokens[at];
    if (token?.kind !== 'digits' || token.bare.length !== 4) return null;
    const year = Number(token.bare);
    return year >= 1930 && year <= 2100 ? year : null;
  }

  small(at: number, most: number): number | null {
    const token = this.tokens[at];
    if (token === undefined) return null;
    const value = token.kind === 'digits' && token.bare.length <= 2 ? Number(token.bare) : WORDS[token.bare];
    return value !== undefined && value >= 1 && value <= most ? value : null;
  }

  /** "/2016", "năm 2016", "của năm 2016", "2016" after a part of a year: [year or null, last token]. */
  yearAfter(at: number): { year: number | null; last: number } {
    let from = at;
    if (this.is(from, '/') || this.is(from, '-') || this.is(from, '.')) from++;
    if (this.is(from, 'cua')) from++;
    if (this.is(from, 'nam')) from++;
    if (this.is(from, 'of')) from++;
    const year = this.year(from);
    if (year !== null) return { year, last: from };
    if (this.is(at, 'nam', 'nay')) return { year: null, last: at + 1 };
    return { year: null, last: at - 1 };
  }

  /** "30/11/2018", "30/11", "30-11-2018", "30 tháng 11 năm 2018": day, month, year and the last token. */
  date(at: number): { day: number; month: number; year: number | null; last: number } | null {
    const day = this.small(at, 31);
    if (day === null || this.tokens[at]!.kind !== 'digits') return null;
    const mark = this.bare(at + 1);
    const worded = this.is(at + 1, 'thang');
    if (!worded && mark !== '/' && mark !== '-' && mark !== '.') return null;
    const month = this.small(at + 2, 12);
    if (month === null || this.tokens[at + 2]!.kind !== 'digits') return null;
    if (worded) {
      const { year, last } = this.yearAfter(at + 3);
      return { day, month, year, last: Math.max(last, at + 2) };
    }
    const year = this.is(at + 3, mark) ? this.year(at + 4) : null;
    if (year === null && mark !== '/') return null;
    return { day, month, year, last: year === null ? at + 2 : at + 4 };
  }
}

/** The last days of a month end it: "đến ngày 30/11" are eleven months, "đến 31/12" the year. */
function untilDay(day: number, month: number, year: number | null, last: number): Found {
  const ends = day >= 30 || (month === 2 && day >= 28);
  if (ends && month === 12) return { last, kind: 'year', year };
  if (ends) return { last, kind: 'months', year, part: `${month}M` };
  return { last, kind: 'to-date', year, part: `${two(month)}-${two(day)}` };
}

function monthsPart(count: number): Found['part'] {
  if (count === 6) return 'H1';
  return `${count}M`;
}

/** Words of a report beside "6 tháng" that make it the first half of a year and no duration. */
const SPEAKS = new Set(['dat', 'uoc', 'thuc', 'hien', 'thu', 'la', ':', 'qua', 'ke']);

function readHalf(r: Reader, at: number): Found | null {
  const count = r.small(at, 12);
  if (count !== null && r.is(at + 1, 'thang')) {
    const ending = r.is(at + 2, 'cuoi');
    const starting = r.is(at + 2, 'dau');
    const { year, last } = r.yearAfter(at + (ending || starting ? 3 : 2));
    const end = Math.max(last, at + (ending || starting ? (r.is(at + 3, 'nam') ? 3 : 2) : 1));
    if (ending) return count === 6 ? { last: end, kind: 'half', year, part: 'H2' } : null;
    const summed = r.is(at - 1, 'ke') && r.is(at - 2, 'luy');
    if (!starting && year === null && !summed && count !== 6 && count !== 9 && count !== 3) return null;
    if (!starting && year === null && !SPEAKS.has(r.bare(end + 1)) && !SPEAKS.has(r.bare(at - 1))) return null;
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

function readQuarter(r: Reader, at: number): Found | null {
  if (!r.is(at, 'quy')) return null;
  const quarter = ROMAN[r.bare(at + 1)] ?? r.small(at + 1, 4);
  if (quarter === null || quarter === undefined) return null;
  const { year, last } = r.yearAfter(at + 2);
  return { last: Math.max(last, at + 1), kind: 'quarter', year, part: `Q${quarter}` };
}

const UNTIL = new Set(['het', 'den', 'toi']);

function readMonth(r: Reader, at: number): Found | null {
  if (!r.is(at, 'thang')) return null;
  const month = r.small(at + 1, 12);
  if (month === null || (r.tokens[at + 1]!.kind !== 'digits' && r.bare(at + 2) !== 'nam')) return null;
  const { year, last } = r.yearAfter(at + 2);
  const end = Math.max(last, at + 1);
  if (UNTIL.has(r.bare(at - 1))) {
    return month === 12 ? { last: end, kind: 'year', year } : { last: end, kind: 'months', year, part: `${month}M` };
  }
  return { last: end, kind: 'month', year, part: two(month) };
}

function readDay(r: Reader, at: number): Found | null {
  const worded = r.is(at, 'ngay');
  const date = r.date(worded ? at + 1 : at);
  if (date === null) return null;
  const until = UNTIL.has(r.bare(at - 1)) || (r.is(at - 1, ':') && false);
  if (!worded && !until && date.year === null) return null;
  if (until) return untilDay(date.day, date.month, date.year, date.last);
  return { last: date.last, kind: 'day', year: date.year, part: `${two(date.month)}-${two(date.day)}` };
}

/** "2011 – 2015", "2011 đến năm 2015" from the first year on. */
function spanFrom(r: Reader, at: number): { from: number; until: number; last: number } | null {
  const from = r.year(at);
  if (from === null) return null;
  let next = at + 1;
  if (!r.is(next, '-') && !r.is(next, 'den') && !r.is(next, 'to')) return null;
  next++;
  if (r.is(next, 'het')) next++;
  if (r.is(next, 'nam')) next++;
  const until = r.year(next);
  return until === null || until <= from ? null : { from, until, last: next };
}

function readSpan(r: Reader, at: number): Found | null {
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
    const spoken = r.is(at, 'giai') || (r.is(at, 'nhiem') && (r.is(at - 1, 'trong') || r.is(at - 1, 'ca')));
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
  const span = spanFrom(r, at);
  return span === null ? null : { last: span.last, kind: 'span', year: span.from, until: span.until, role: 'term' };
}

function readYear(r: Reader, at: number): Found | null {
  if (r.is(at, 'nam')) {
    const span = spanFrom(r, at + 1);
    if (span !== null) return { last: span.last, kind: 'span', year: span.from, until: span.until };
    const year = r.year(at + 1);
    if (year !== null) return { last: at + 1, kind: 'year', year };
    if (r.is(at + 1, 'nay')) return { last: at + 1, kind: 'this-year' };
    if (r.is(at + 1, 'qua') && r.tokens[at + 1]!.norm === 'qua') return { last: at + 1, kind: 'this-year' };
    if (r.is(at + 1, 'truoc') || r.is(at + 1, 'ngoai')) return { last: at + 1, kind: 'last-year' };
    return null;
  }
  if ((r.is(at, 'ca', 'nam') || r.is(at, 'trong', 'nam')) && r.year(at + 2) === null) {
    if (r.is(at + 2, 'nay') || r.is(at + 2, 'qua')) return { last: at + 2, kind: 'this-year' };
    return r.small(at + 2, 99) === null || r.is(at, 'ca') ? { last: at + 1, kind: 'whole-year' } : null;
  }
  const year = r.year(at);
  if (year === null || r.is(at + 1, '/') || r.is(at - 1, '/') || r.is(at - 1, '-') || r.is(at - 1, '.')) return null;
  return r.is(at + 1, '-') && !r.is(at + 2, 'nq') ? null : { last: at, kind: 'year', year };
}

const COUNTS: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, ten: 10, eleven: 11 };

function readEnglish(r: Reader, at: number): Found | null {
  if (r.is(at, 'first', 'half') || r.is(at, 'second', 'half')) {
    const { year, last } = r.yearAfter(at + 2);
    const end = Math.max(last, at + 1);
    return { last: end, kind: 'half', year, part: r.is(at, 'first') ? 'H1' : 'H2' };
  }
  if (r.is(at + 1, 'quarter') && ROMAN[r.bare(at)] !== undefined) {
    const { year, last } = r.yearAfter(at + 2);
    return { last: Math.max(last, at + 1), kind: 'quarter', year, part: `Q${ROMAN[r.bare(at)]}` };
  }
  const months = r.is(at, 'first') ? at + 1 : at;
  const count = COUNTS[r.bare(months)] ?? r.small(months, 11);
  const dash = r.is(months + 1, '-') ? 1 : 0;
  if (
    count !== null &&
    (r.is(months + 1 + dash, 'months') || r.is(months + 1 + dash, 'month')) &&
    (dash || months > at)
  ) {
    const { year, last } = r.yearAfter(months + 2 + dash);
    const end = Math.max(last, months + 1 + dash);
    return { last: end, kind: count === 6 ? 'half' : 'months', year, part: monthsPart(count)! };
  }
  const month = MONTHS.indexOf(r.bare(at)) + 1;
  if (month === 0) return null;
  const day = r.small(at + 1, 31);
  const after = day === null ? at + 1 : at + 2;
  const comma = r.is(after, ',') ? after + 1 : after;
  const year = r.year(comma);
  const last = year === null ? after - 1 : comma;
  if (day === null) {
    if (month === 5 && year === null) return null;
    return r.is(at - 1, 'end') || r.is(at - 2, 'end')
      ? { last, kind: 'months', year, part: `${month}M` }
      : { last, kind: 'month', year, part: two(month) };
  }
  if (r.is(at - 1, 'by') || r.is(at - 1, 'to') || r.is(at - 1, 'of') || r.is(at - 1, 'until')) {
    return untilDay(day, month, year, last);
  }
  return { last, kind: 'day', year, part: `${two(month)}-${two(day)}` };
}

const READERS = [readSpan, readHalf, readQuarter, readMonth, readDay, readYear, readEnglish];
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

function roleOf(r: Reader, at: number): PeriodMention['role'] {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) if (FOUNDED.has(r.bare(back))) return 'term';
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    if (r.bare(back) === 'chuan' || isPriceWord(r, back)) return 'standard';
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
  if (r.is(back, 'hon') && (r.is(back - 1, 'tang') || r.is(back - 1, 'cao') || r.is(back - 1, 'giam'))) return 'base';
  return 'when';
}

const PLANS = new Set(['hoach', 'kh', 'toan', 'tieu', 'quyet', 'nq']);

/** "31,3% dự toán năm 2016", "46% of the 2025 plan": the year of the plan, not of what was reached by now. */
function isPlanYear(r: Reader, at: number): boolean {
  if (r.is(at + 1, 'plan') || r.is(at + 1, 'target') || r.is(at + 1, 'estimate')) return true;
  if (!PLANS.has(r.bare(at - 1)) && !(r.is(at - 1, 'giao') || r.is(at - 1, 'ca'))) return false;
  for (let back = at - 2; back >= Math.max(0, at - 6); back--) {
    if (r.is(back, '%') || r.is(back, 'percent')) return true;
  }
  return false;
}

/** "Nghị quyết số 13-NQ/TU ngày 12/12/2022": the date of a paper. */
function isPaperDate(r: Reader, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 14); back--) {
    if (r.is(back, 'so') || r.is(back, 'dated')) return true;
    if (r.is(back, ',') || r.is(back, ';') || r.is(back, '.')) return false;
  }
  return false;
}

/**
 * The times a line names, in order. `taken`: is the token part of a figure's number? A document's own date and a term of
 * office are found too, with their role, so that they are not taken for the time of a figure.
 */
export function findPeriods(tokens: readonly Token[], taken: (token: number) => boolean): PeriodMention[] {
  const reader = new Reader(tokens);
  const mentions: PeriodMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (taken(at)) continue;
    let found: Found | null = null;
    for (const read of READERS) {
      found = read(reader, at);
      if (found !== null) break;
    }
    if (found === null || taken(found.last)) continue;
    const { last, kind, year = null, part = '', until = null } = found;
    const role =
      found.role ??
      (isPlanYear(reader, at) ? 'plan' : null) ??
      (kind === 'day' && isPaperDate(reader, at) ? 'document' : roleOf(reader, at));
    mentions.push({ first: at, last, kind, year, part, until, role });
    at = last;
  }
  return mentions;
}
