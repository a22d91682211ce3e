import { MONTH_NAMES } from '../../text/months.ts';
import type { Atom } from '../atom.ts';
import { numberWordAt } from '../number-words.ts';
import { wordSet } from '../phrases.ts';
import type { Scan } from '../scan.ts';
import { inSet, isDigits, isGlued, isMark, wordAt } from '../scan.ts';
import { atomValue, readWords } from '../words.ts';
import type { NumeralMatch } from './match.ts';
import { isCounted, isMeasured, isYear, opensSpan, smallInteger } from './match.ts';
import { isHeld } from './year-span.ts';

const DAY_WORDS = wordSet('ngày mùng mồng hôm sáng trưa chiều tối đêm khuya khánh dịp dated');
const DAY_PARTS = wordSet('sáng trưa chiều tối đêm khuya sớm');
const AND = wordSet('và');
const JOINERS = wordSet('và đến tới hoặc');
const MONTH_WORDS = wordSet('tháng thg thang');
const MONTHS = { norm: MONTH_NAMES, bare: MONTH_NAMES };
/** What a date has before or behind its first number; a number with separators of its own may be one as it is. */
export const DATE_LEADS = [DAY_WORDS, MONTH_WORDS, MONTHS];
export const DATE_TAILS = [MONTH_WORDS, MONTHS, wordSet('/ - .')];
export const YEAR_LEADS = [wordSet('năm year')];

/** So many days may share one month ("các ngày 3, 4, 5 tháng 10"). */
const MOST_DAYS = 6;

const isDay = (value: number): boolean => value >= 1 && value <= 31;
const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isTwoDigitYear = (scan: Scan, at: number): boolean => scan.tokens[at]!.norm.length === 2;

const isMonthWord = (scan: Scan, at: number): boolean => inSet(scan, at, MONTH_WORDS);
const isYearWord = (scan: Scan, at: number): boolean => wordAt(scan, at) === (scan.bare ? 'nam' : 'năm');

/** The separator at `at` between two runs of digits: "/" may have a blank behind it, "-" on both sides. */
function separatorAt(scan: Scan, at: number): string {
  const token = scan.tokens[at];
  if (token?.kind !== 'mark' || !isDigits(scan, at + 1)) return '';
  const { norm } = token;
  if (norm === '.') return isGlued(scan, at) && isGlued(scan, at + 1) ? norm : '';
  if (norm === '/' || norm === '-') return norm;
  return '';
}

/** 31/11/2018, 27 - 9 - 1967, 16.3.2023, 9/3/24, 2016-12-05. Returns the token behind it, or -1. */
function fullDateEnd(scan: Scan, at: number): number {
  const first = smallInteger(scan, at);
  const separator = separatorAt(scan, at + 1);
  if (separator === '' || separatorAt(scan, at + 3) !== separator) return -1;
  const second = smallInteger(scan, at + 2);
  const third = smallInteger(scan, at + 4);
  if (isDay(first) && isMonth(second) && (isYear(third) || (third >= 0 && isTwoDigitYear(scan, at + 4)))) return at + 5;
  return isYear(first) && isMonth(second) && isDay(third) ? at + 5 : -1;
}

/** "04.2021", "12.2016 thành phố ...": nothing is counted to four decimals, and nothing measured follows. */
const isDottedMonth = (scan: Scan, at: number): boolean => !isMeasured(scan, at + 3);

/** "11/2018", "5-2002", "04.2021". */
function monthYearEnd(scan: Scan, at: number): number {
  const separator = separatorAt(scan, at + 1);
  if (separator === '' || (separator === '.' && !isDottedMonth(scan, at))) return -1;
  return isMonth(smallInteger(scan, at, 2)) && isYear(smallInteger(scan, at + 2)) ? at + 3 : -1;
}

/** "26/6", "27 - 9", "8.11": a day and a month, if its surroundings say so. */
function dayMonthEnd(scan: Scan, at: number, dayBefore: boolean): number {
  const separator = separatorAt(scan, at + 1);
  if (separator === '' || !isDay(smallInteger(scan, at, 2)) || !isMonth(smallInteger(scan, at + 2, 2))) return -1;
  const to = at + 3;
  // "10-11/12": two days that share the month behind the slash.
  if (separator === '-' && separatorAt(scan, to) === '/') return -1;
  if (dayBefore) return isMeasured(scan, to) && separator !== '/' ? -1 : to;
  if (separator === '/') {
    const part = isPlanWord(scan, to) || inSet(scan, to, WHOLES);
    return part || isCounted(scan, to) || isMeasured(scan, to) ? -1 : to;
  }
  if (separator === '.') return isBracketedDay(scan, at, to) ? to : -1;
  const spaced = !isGlued(scan, at + 1) && !isGlued(scan, to - 1);
  return spaced && !isCounted(scan, to) && !isMeasured(scan, to) && !isMark(scan, to, '-') && isDayPartNear(scan, at)
    ? to
    : -1;
}

/** "2/3 số hộ", "3/4 diện tích": what a fraction is a part of. */
const WHOLES = wordSet('số tổng diện dân chiều khối lượng thời quãng chặng nhu quân lãnh thành');

const isPlanWord = (scan: Scan, at: number): boolean => ['kh', 'kế', 'nq', 'dự'].includes(wordAt(scan, at));

/** "Ngày giải phóng (30.4)". */
function isBracketedDay(scan: Scan, at: number, to: number): boolean {
  if (!isMark(scan, at - 1, '(') || !isMark(scan, to, ')')) return false;
  for (let back = at - 2; back >= 0 && back > at - 14; back--) if (inSet(scan, back, DAY_WORDS)) return true;
  return false;
}

function isDayPartNear(scan: Scan, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 4; back--) {
    if (inSet(scan, back, DAY_WORDS) || inSet(scan, back, DAY_PARTS)) return true;
  }
  return false;
}

/** Behind a month's number: "năm 2016", "/2016", ", 2024", "2015". */
function withYear(scan: Scan, at: number): number {
  if (isYearWord(scan, at)) {
    if (isDigits(scan, at + 1)) return at + 2;
    return spokenYearEnd(scan, at + 1) ?? readWords(scan, at + 1)?.to ?? at + 1;
  }
  const next = isMark(scan, at, '/') || isMark(scan, at, ',') || isMark(scan, at, '-') ? at + 1 : at;
  return isYear(smallInteger(scan, next)) ? next + 1 : at;
}

/** "tháng 11", "tháng mười hai" from the month word on: the token behind the month, its year included; or -1. */
function monthEnd(scan: Scan, at: number): number {
  if (!isMonthWord(scan, at)) return -1;
  const full = monthYearEnd(scan, at + 1);
  if (full > 0) return full;
  if (isMonth(smallInteger(scan, at + 1, 2)) && !goesOn(scan, at + 1)) return withYear(scan, at + 2);
  const word = numberWordAt(scan, at + 1);
  // "9 tháng năm 2017": the word is the year's, not the number five.
  if (word === null || (isYearWord(scan, at + 1) && isDigits(scan, at + 2))) return -1;
  if (word.bound) return word.value === 4 ? withYear(scan, at + 2) : -1;
  const spoken = monthWords(scan, at + 1);
  return spoken < 0 ? -1 : withYear(scan, spoken);
}

/** "9 tháng 3.215 ha", "9 tháng 3,2 triệu": digits that go on with a thousand or a fraction of what is counted name no month. */
function goesOn(scan: Scan, at: number): boolean {
  const isJoined = isDigits(scan, at + 2) && isGlued(scan, at + 1) && isGlued(scan, at + 2);
  if (!isJoined || !(isMark(scan, at + 1, '.') || isMark(scan, at + 1, ','))) return false;
  const isGroup = isMark(scan, at + 1, '.') && scan.tokens[at + 2]!.norm.length === 3;
  return isGroup || isMeasured(scan, at + 3);
}

/** "tháng 11 và 12", "tháng 7, 8 và 9": behind the first month past those that go on with it and count nothing. */
function monthsEnd(scan: Scan, at: number): number {
  let to = at;
  while (
    (inSet(scan, to, AND) || isMark(scan, to, ',')) &&
    isMonth(smallInteger(scan, to + 1, 2)) &&
    smallInteger(scan, to + 1, 2) > smallInteger(scan, to - 1, 2) &&
    (!isCounted(scan, to + 2) || inSet(scan, to + 2, WHOSE)) &&
    !isMeasured(scan, to + 2)
  )
    to = withYear(scan, to + 2);
  return to;
}

/** "Trong tháng 9 và 10 thành phố kết nạp": whose time it is, not what is counted. */
const WHOSE = wordSet('thành tỉnh huyện');

/** một … mười hai; "mười năm" is October and the word year. */
function monthWords(scan: Scan, at: number): number {
  const read = readWords(scan, at);
  if (read === null || read.exponent !== 0) return numberWordAt(scan, at)?.role === 'unit' ? at + 1 : -1;
  return isMonth(Number(read.digits)) ? read.to : at + 1;
}

/** Does a day of the month stand before token `at` ("ngày", "sáng", "02 ngày")? */
function dayWordBefore(scan: Scan, at: number): boolean {
  return inSet(scan, at - 1, DAY_WORDS) || (scan.english && MONTH_NAMES.has(wordAt(scan, at - 1)));
}

/** Several days that share what follows the last: "26 và 27/6", "22 và 23 - 3". */
function sharedDayEnd(scan: Scan, at: number, depth: number): number {
  const next = at + 1;
  const joined = inSet(scan, next, JOINERS) || isMark(scan, next, ',') || isMark(scan, next, '-');
  if (!joined || !isDay(smallInteger(scan, next + 1, 2))) return -1;
  const end = dateEnd(scan, next + 1, true, depth - 1);
  return end > next + 2 ? end : -1;
}

/** "27-28/02/2000", "02-03/2000": two days or two months, with a dash between them and one year behind. */
function sharedYearEnd(scan: Scan, at: number): number {
  if (!isMark(scan, at + 1, '-') || !isDay(smallInteger(scan, at, 2))) return -1;
  const full = fullDateEnd(scan, at + 2);
  return full > 0 ? full : isMonth(smallInteger(scan, at, 2)) ? monthYearEnd(scan, at + 2) : -1;
}

function dateEnd(scan: Scan, at: number, dayBefore: boolean, days: number): number {
  const full = fullDateEnd(scan, at);
  if (full > 0) return full;
  const day = isDay(smallInteger(scan, at, 2));
  if (day) {
    const month = monthEnd(scan, at + 1);
    if (month > 0) return month;
  }
  const monthYear = monthYearEnd(scan, at);
  if (monthYear > 0) return monthYear;
  const shared = sharedYearEnd(scan, at);
  if (shared > 0) return shared;
  const dayMonth = dayMonthEnd(scan, at, dayBefore);
  if (dayMonth > 0) return dayMonth;
  if (day && dayBefore && days > 0) return sharedDayEnd(scan, at, days);
  return -1;
}

function englishDateEnd(scan: Scan, at: number): number {
  if (MONTH_NAMES.has(wordAt(scan, at + 1)) && isDay(smallInteger(scan, at, 2))) return withYear(scan, at + 2);
  if (!MONTH_NAMES.has(wordAt(scan, at - 1)) || !isDay(smallInteger(scan, at, 2))) return -1;
  return withYear(scan, at + 1);
}

/** Dates, days, months and quarters. */
export function readDate(scan: Scan, atom: Atom): NumeralMatch | null {
  const { from } = atom;
  const dayBefore = dayWordBefore(scan, from);
  const start = dayBefore ? from - 1 : from;
  if (atom.form === 'digits') {
    if (scan.tokens[from]!.norm.length > 4) return null;
    if (isMonthWord(scan, from - 1)) {
      const to = monthEnd(scan, from - 1);
      if (to > 0) return { kind: 'month', from: from - 1, to: monthsEnd(scan, to) };
    }
    const to = scan.english
      ? Math.max(englishDateEnd(scan, from), dateEnd(scan, from, dayBefore, MOST_DAYS))
      : dateEnd(scan, from, dayBefore, MOST_DAYS);
    if (to > 0) return { kind: 'date', from: start, to };
    if (dayBefore && atom.plain && isDay(smallInteger(scan, from, 2)) && !isMeasured(scan, atom.to)) {
      const counted = isCounted(scan, atom.to) && !isOnDay(scan, from);
      return counted ? null : { kind: 'date', from: start, to: atom.to };
    }
    return null;
  }
  const value = Number(atomValue(atom));
  if (isMonthWord(scan, from - 1)) {
    const to = monthEnd(scan, from - 1);
    if (to > 0) return { kind: 'month', from: from - 1, to };
  }
  if (!isDay(value)) return null;
  const month = monthEnd(scan, atom.to);
  if (month > 0) return { kind: 'date', from: start, to: month };
  return wordAt(scan, from - 1) === 'ngày' && !atom.lone ? { kind: 'date', from: start, to: atom.to } : null;
}

const isOnDay = (scan: Scan, from: number): boolean => wordAt(scan, from - 1) === (scan.bare ? 'ngay' : 'ngày');

/** "the 2017 targets": nobody has two thousand of these. */
const OF_A_YEAR = wordSet('targets target goals goal plan plans results budget');

/** Years: "năm 2016", "2015 – 2020", "đầu 2025", "năm 938", "năm hai nghìn hai mươi". */
export function readYear(scan: Scan, atom: Atom): NumeralMatch | null {
  const { from, to } = atom;
  const named = isYearWord(scan, from - 1) || wordAt(scan, from - 1) === 'year';
  const start = named ? from - 1 : from;
  if (atom.form !== 'digits') {
    const value = Number(atomValue(atom));
    if (!named || atom.lone || value < 100 || value > 2999) return spokenYear(scan, atom, named);
    return { kind: 'year', from: start, to };
  }
  const value = smallInteger(scan, from);
  if (!atom.plain || value < 0) return null;
  if (named && (isYear(value) || (value >= 100 && !isCounted(scan, to) && !isMeasured(scan, to)))) {
    return { kind: 'year', from: start, to };
  }
  if (isYear(value) && scan.english && inSet(scan, to, OF_A_YEAR)) return { kind: 'year', from: start, to };
  const counts = isCounted(scan, to) && !isHeld(scan, to) && !isOfQuarter(scan, from);
  if (!isYear(value) || counts || isMeasured(scan, to) || opensSpan(scan, atom)) return null;
  return { kind: 'year', from: start, to };
}

/** "quý III/2017 thành phố kết nạp": the year behind a quarter counts nothing. */
const isOfQuarter = (scan: Scan, from: number): boolean =>
  isMark(scan, from - 1, '/') && isGlued(scan, from) && QUARTER_NUMBERS.has(scan.tokens[from - 2]?.norm ?? '');

const QUARTER_NUMBERS = new Set(['i', 'ii', 'iii', 'iv']);

/** "hai không mười ba", "một chín tám tư": a year read digit by digit; the token behind it. */
function spokenYearEnd(scan: Scan, at: number): number | null {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((index) => numberWordAt(scan, at + index));
  const isCentury = (first?.value === 2 && second?.value === 0) || (first?.value === 1 && second?.value === 9);
  if (!isCentury || first?.role !== 'unit' || second?.role !== 'unit') return null;
  const isWhole = third?.role === 'unit' && fourth?.role === 'unit' && numberWordAt(scan, at + 4)?.role !== 'tens';
  return isWhole ? at + 4 : (readWords(scan, at + 2)?.to ?? null);
}

function spokenYear(scan: Scan, atom: Atom, named: boolean): NumeralMatch | null {
  const to = named ? spokenYearEnd(scan, atom.from) : null;
  return to === null ? null : { kind: 'year', from: atom.from - 1, to };
}
