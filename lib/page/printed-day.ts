import { monthOf } from '../text/months.ts';

/** A day as a page prints it. */
export interface PrintedDay {
  /** ISO days it can be: two where day and month may stand either way round ("01/02/2017 8:00 AM"). */
  readonly days: readonly string[];
  /** What the words before it say it is; null when they say nothing. */
  readonly of: 'publication' | 'update' | null;
}

const MAX_LENGTH = 200;
const VIETNAM_OFFSET_MS = 7 * 3600 * 1000;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const VIETNAMESE_MONTHS = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];
/** All that may stand beside a date in a line that tells no more than when: weekdays, hours, "ngày đăng", "posted on". */
const BESIDE = list(
  'thứ hai ba tư năm sáu bảy chủ nhật cn monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur ' +
    'thurs fri sat sun ngày giờ phút h sáng trưa chiều tối lúc vào hồi thời gian am pm sa ch gmt utc ict t z st nd rd th of ' +
    'date time on at đã được đăng tải xuất bản phát hành gửi publish published posted post cập nhật lần cuối chỉnh sửa đổi ' +
    'update updated last modified edited bài tin',
);
const PUBLICATION = list('đăng xuất phát hành publish published posted');
/** "Chủ nhật" shares a word with "cập nhật". */
const UPDATE = list('cập sửa update updated modified edited');
/** Who wrote it, where it stands, how often it was read: behind these words a line may say what it likes. */
const TAIL = list('by bởi tác theo in views view lượt xem đọc');

type Tokens = readonly string[];
interface Dated {
  readonly days: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Each ISO day that the date of an attribute can be (`2016-12-20T08:00Z`, `Dec 20, 2016`): none, one, or two. */
export function statedDays(value: string): readonly string[] {
  const text = value.trim().slice(0, MAX_LENGTH);
  // A time in UTC is turned into Vietnam's: a late evening there is the next day here.
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*(?:Z|[+-]00:?00)$/.test(text)) {
    const time = Date.parse(text.replace(' ', 'T'));
    if (!Number.isNaN(time)) return [new Date(time + VIETNAM_OFFSET_MS).toISOString().slice(0, 10)];
  }
  return datesIn(tokensOf(text))[0]?.days ?? [];
}

/**
 * The days of a line that tells when and nothing else ("Thứ năm, 29/12/2016 | 08:30", "Đăng ngày 20/12/2016 - Cập nhật
 * 05/01/2017", "Nguyễn Văn A · March 3, 2016"). In a sentence a date is part of what is told: then there are none.
 */
export function printedDays(line: string): PrintedDay[] {
  if (line.length > MAX_LENGTH) return [];
  return line.split(/[|·•;\n]|\s[-–—]\s/).flatMap(daysOfPart);
}

/** Does a line end in words that name the date of the next one ("Cập nhật:")? */
export function labelOf(line: string): PrintedDay['of'] {
  const tokens = tokensOf(line.slice(-40));
  return tokens.every((token) => BESIDE.has(token) || isMark(token)) ? kindOf(tokens) : null;
}

function daysOfPart(part: string): PrintedDay[] {
  const all = tokensOf(part);
  const dates = datesIn(all);
  if (dates.length === 0) return [];
  const tail = all.findIndex((token, at) => at >= dates.at(-1)!.to && TAIL.has(token));
  const tokens = tail < 0 ? all : all.slice(0, tail);
  const inDate = (at: number) => dates.some(({ from, to }) => at >= from && at < to);
  if (!tokens.every((token, at) => inDate(at) || isMark(token) || BESIDE.has(token) || isHour(tokens, at))) return [];
  return dates.map(({ days, from }, n) => ({ days, of: kindOf(tokens.slice(dates[n - 1]?.to ?? 0, from)) }));
}

const kindOf = (words: Tokens): PrintedDay['of'] =>
  words.some((word) => UPDATE.has(word))
    ? 'update'
    : words.some((word) => PUBLICATION.has(word))
      ? 'publication'
      : null;

const tokensOf = (text: string): Tokens =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\d+|\p{L}+|[^\s\d\p{L}]/gu) ?? [];
const isMark = (token: string): boolean => !/[\d\p{L}]/u.test(token);
const isNumber = (token: string | undefined): token is string => token !== undefined && /^\d+$/.test(token);

/** A number of a clock time ("08:30", "8h30", "8 giờ 30", "GMT+7") or of a weekday ("Thứ 5"). */
function isHour(tokens: Tokens, at: number): boolean {
  if (!isNumber(tokens[at]) || tokens[at].length > 2) return false;
  const beside = [tokens[at - 1], tokens[at + 1]];
  return beside.some(
    (token) => token === ':' || token === 'h' || token === 'giờ' || token === '+' || token === 'thứ' || token === 't',
  );
}

function datesIn(tokens: Tokens): Dated[] {
  const dates: Dated[] = [];
  const halfDays = tokens.some((token) => token === 'am' || token === 'pm');
  for (let at = 0; at < tokens.length; ) {
    const found = inDigits(tokens, at, halfDays) ?? inWords(tokens, at);
    if (found) dates.push(found);
    at = found?.to ?? at + 1;
  }
  return dates;
}

/** 20/12/2016, 20.12.2016, 2016-12-20. Beside AM or PM, which Vietnamese clocks do not have, the month may stand first. */
function inDigits(tokens: Tokens, at: number, halfDays: boolean): Dated | null {
  const [a, mark, b, again, c] = tokens.slice(at, at + 5);
  if (!isNumber(a) || !isNumber(b) || !isNumber(c) || mark !== again || !/^[/.-]$/.test(mark ?? '')) return null;
  const to = at + 5;
  // one number more makes it something else: an address, a version
  const isMore = (joint: string | undefined, beside: string | undefined) =>
    /^[./]$/.test(joint ?? '') && isNumber(beside);
  if (isMore(tokens[at - 1], tokens[at - 2]) || isMore(tokens[to], tokens[to + 1])) return null;
  if (a.length === 4 && c.length <= 2) return dated(at, to, [isoDay(a, b, c)]);
  if (c.length !== 4 || a.length > 2) return null;
  const vietnamese = isoDay(c, b, a);
  const american = isoDay(c, a, b);
  return dated(at, to, halfDays || vietnamese === null ? [vietnamese, american] : [vietnamese]);
}

/** 20 tháng 12 năm 2016; 20 Tháng Mười Hai, 2016; Tháng Mười Hai 20, 2016; March 3, 2016; 3rd of Mar. 2016. */
function inWords(tokens: Tokens, at: number): Dated | null {
  const first = isNumber(tokens[at]) && tokens[at].length <= 2 ? tokens[at] : null;
  let next = first === null ? at : past(tokens, at + 1, 'st nd rd th of');
  const month = monthAt(tokens, next);
  if (month === null) return null;
  next = past(tokens, month.to, '.');
  let day = first;
  if (day === null) {
    day = tokens[next] ?? '';
    if (!isNumber(day) || day.length > 2) return null;
    next = past(tokens, next + 1, 'st nd rd th');
  }
  next = past(tokens, next, ', năm');
  const year = tokens[next];
  return isNumber(year) && year.length === 4 ? dated(at, next + 1, [isoDay(year, month.number, day)]) : null;
}

function monthAt(tokens: Tokens, at: number): { readonly number: string; readonly to: number } | null {
  const word = tokens[at] ?? '';
  const english = monthOf(word);
  if (english !== null) return { number: String(english), to: at + 1 };
  if (word !== 'tháng') return null;
  const number = tokens[at + 1];
  if (isNumber(number)) return number.length <= 2 ? { number, to: at + 2 } : null;
  const two = VIETNAMESE_MONTHS.indexOf(`${number} ${tokens[at + 2]}`);
  if (two >= 0) return { number: String(two + 1), to: at + 3 };
  const one = VIETNAMESE_MONTHS.indexOf(number ?? '');
  return one < 0 ? null : { number: String(one + 1), to: at + 2 };
}

/** The position behind any of these tokens. */
function past(tokens: Tokens, at: number, words: string): number {
  const skipped = words.split(' ');
  let next = at;
  while (skipped.includes(tokens[next] ?? '')) next++;
  return next;
}

function dated(from: number, to: number, days: readonly (string | null)[]): Dated | null {
  const real = [...new Set(days.filter((day) => day !== null))];
  return real.length > 0 ? { days: real, from, to } : null;
}

function isoDay(year: string, month: string, day: string): string | null {
  const y = Number(year);
  const date = new Date(Date.UTC(y, Number(month) - 1, Number(day)));
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return real && y >= 1990 && y <= 2100 ? date.toISOString().slice(0, 10) : null;
}
