import type { Atom } from '../atom.ts';
import { each, matchForward, phrases, wordSet } from '../phrases.ts';
import type { NumeralKind } from '../quantity.ts';
import type { Scan } from '../scan.ts';
import { inSet, isDigits, isGlued, isMark, isWord, wordAt } from '../scan.ts';
import { readWords } from '../words.ts';
import type { NumeralMatch } from './match.ts';
import { isYear, smallInteger } from './match.ts';

const HOUR_WORDS = wordSet('giờ h g');
/** A clock time is known by what stands behind its hour. */
export const TIME_MARKS = [HOUR_WORDS, wordSet('am pm a p :')];
const PARTS_OF_DAY = wordSet('sáng trưa chiều tối đêm khuya ngày cùng');

/** "7:30", "14:05:00": two-digit minutes. Scales and ratios ("1:500") are none. */
function colonEnd(scan: Scan, at: number): number {
  if (!isMark(scan, at + 1, ':') || !isGlued(scan, at + 1) || !isGlued(scan, at + 2) || !isDigits(scan, at + 2))
    return -1;
  const hour = smallInteger(scan, at, 2);
  const minute = smallInteger(scan, at + 2, 2);
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || scan.tokens[at + 2]!.norm.length !== 2) return -1;
  const more = isMark(scan, at + 3, ':') && isGlued(scan, at + 4) && isDigits(scan, at + 4);
  return more ? at + 5 : at + 3;
}

/** Minutes behind the hour word: "45", "45 phút", "kém 15", "rưỡi", "hai mươi lăm phút". */
function minutesEnd(scan: Scan, at: number): number {
  const word = wordAt(scan, at);
  if (word === 'rưỡi' || word === 'ruoi') return at + 1;
  const from = word === 'kém' || word === 'kem' ? at + 1 : at;
  const digits = smallInteger(scan, from, 2);
  const spoken = digits >= 0 ? null : readWords(scan, from);
  if (digits < 0 && spoken === null) return at;
  const to = spoken?.to ?? from + 1;
  const closes = ['phút', 'phut', 'p'].includes(wordAt(scan, to));
  if (closes) return to + 1;
  if (from > at || spoken !== null || isGlued(scan, from)) return to;
  return scan.tokens[from]!.norm.length === 2 && digits < 60 ? to : at;
}

/** "8 a.m.", "5 pm": the token behind it, or -1. */
function noonEnd(scan: Scan, at: number): number {
  const word = wordAt(scan, at);
  if (word === 'am' || word === 'pm') return at + 1;
  const spelled = (word === 'a' || word === 'p') && isMark(scan, at + 1, '.') && wordAt(scan, at + 2) === 'm';
  return spelled && isGlued(scan, at + 1) && isGlued(scan, at + 2) ? at + 3 : -1;
}

/** Clock times: 9h, 14h30, 7:30, 10 giờ 45, 22 g 40, ba giờ chiều. */
export function readTime(scan: Scan, atom: Atom): NumeralMatch | null {
  const { from, to } = atom;
  if (atom.form === 'digits') {
    const colon = colonEnd(scan, from);
    if (colon > 0) return { kind: 'time', from, to: colon };
  }
  const noon = atom.exponent === 0 && Number(atom.digits) <= 12 ? noonEnd(scan, to) : -1;
  if (noon > 0) return { kind: 'time', from, to: noon };
  if (!inSet(scan, to, HOUR_WORDS)) return null;
  const word = wordAt(scan, to);
  const hour = Number(atom.digits);
  if (atom.exponent !== 0 || hour > 24) return null;
  const end = minutesEnd(scan, to + 1);
  // "100g", "8 g đường" are grams; an hour is followed by minutes or the part of the day, or glued ("8g sáng").
  if (word === 'g' && end === to + 1 && !inSet(scan, to + 1, PARTS_OF_DAY) && !isTimeLed(scan, from, to)) return null;
  return { kind: 'time', from, to: end };
}

const TIME_LEADS = wordSet('lúc hồi đến tới từ');

/** "từ 7 g đến 18 g", "đến gần 22 g": with a blank before it, "g" is an hour where a time is awaited. */
function isTimeLed(scan: Scan, from: number, to: number): boolean {
  if (isGlued(scan, to)) return false;
  return inSet(scan, from - 1, TIME_LEADS) || inSet(scan, from - 2, TIME_LEADS);
}

export const SPANS_OF_TIME = phrases<NumeralKind>([
  ...each(
    'năm|tháng|ngày|tuần|giờ|phút|giây|thập kỷ|thập niên|thế kỷ|thế kỉ|ngày đêm|đêm|tiếng đồng hồ|tiếng|h',
    'duration',
  ),
  ...each(
    'đợt|quý|kỳ|kì|khóa|nhiệm kỳ|học kỳ|học kì|niên khóa|mùa|vụ lúa|vụ/năm|vụ một năm|vụ mỗi năm|vụ trong năm|phiên|hiệp',
    'period',
  ),
  ...each('tuổi|năm tuổi|tháng tuổi|năm tuổi đảng|tuổi đảng|năm tuổi đời', 'age'),
  ...each('years old|year old', 'age'),
  ...each(
    'years|year|months|month|days|day|weeks|week|hours|hour|minutes|minute|seconds|decades|decade|quarters',
    'duration',
  ),
]);
const NO_SPAN = phrases<true>([
  ...each('ngày công|giờ công|tháng lương|năm tỷ|năm triệu|năm nghìn|giờ bay|quý khách', true),
]);

/** "năm 2016 năm xã": the number is the year's, not a count of years. */
const isNamedYear = (scan: Scan, atom: Atom): boolean =>
  ['năm', 'nam'].includes(wordAt(scan, atom.from - 1)) && isYear(smallInteger(scan, atom.from));

/** Lengths of time and ages behind the number: "6 tháng đầu năm", "07 năm", "32 tuổi", "4 đợt". */
export function readDuration(scan: Scan, atom: Atom): NumeralMatch | null {
  if (atom.unit !== null || isNamedYear(scan, atom)) return null;
  const hyphen = scan.english && isMark(scan, atom.to, '-') ? 1 : 0;
  const at = atom.to + hyphen;
  if (!isWord(scan, at)) return null;
  const found = matchForward(scan, at, SPANS_OF_TIME);
  if (found === null || matchForward(scan, at, NO_SPAN) !== null) return null;
  return { kind: found.value, from: atom.from, to: found.to };
}

const AGE_LINKS = wordSet('từ dưới trên đến tới khoảng gần hơn và là độ');
/** Words right before a number that may be an age; digits may stand there too ("18 - 60"). */
export const AGE_LEADS = [AGE_LINKS, wordSet('tuổi tuoi aged -')];

/** "độ tuổi 18 - 60", "nhóm tuổi dưới 35". */
export function readAgeBefore(scan: Scan, atom: Atom): NumeralMatch | null {
  if (!atom.plain || smallInteger(scan, atom.from, 3) < 0) return null;
  let back = atom.from - 1;
  while (
    back >= 0 &&
    back >= atom.from - 4 &&
    (inSet(scan, back, AGE_LINKS) || isDigits(scan, back) || isMark(scan, back, '-'))
  )
    back--;
  const word = wordAt(scan, back);
  if (word !== 'tuổi' && word !== 'tuoi' && word !== 'aged') return null;
  return { kind: 'age', from: back, to: atom.to };
}
