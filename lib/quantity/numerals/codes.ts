import type { Token } from '../../text/tokens.ts';
import type { Atom } from '../atom.ts';
import { wordSet } from '../phrases.ts';
import { unitOfRow } from '../printed-unit.ts';
import type { Scan } from '../scan.ts';
import { inSet, isDigits, isGlued, isMark, isWord, wordAt } from '../scan.ts';
import { matchUnit } from '../units.ts';
import type { NumeralMatch } from './match.ts';
import { isCapitalised, isCounted, isMeasured, isUpperWord, isYear, smallInteger, standsAlone } from './match.ts';
import { isInNameRow } from './name-row.ts';

/** Abbreviations that may stand glued to a number that is a figure. */
const NOT_CODES = new Set(['vnd', 'usd', 'us', 'eur', 'gbp', 'kh', 'vnđ', 'nq', 'ct']);
const LONGEST_NUMBER = 30;
/** Tokens looked at on each side of a number for the marks of an address. */
const CHUNK = 12;

/** The end of "-NQ/TU", "/QĐ-UBND", "/2016/NQ-HĐND", "/ NQ-CP" behind a number, or -1. */
function documentTail(scan: Scan, at: number): number {
  let to = at;
  if (isMark(scan, to, '/') && isYear(smallInteger(scan, to + 1))) to += 2;
  if (!(isMark(scan, to, '/') || isMark(scan, to, '-')) || !isUpperWord(scan, to + 1)) return -1;
  const letters = scan.tokens[to + 1]!;
  if (letters.end - letters.start < 2 && !isMark(scan, to + 2, '-') && !isMark(scan, to + 2, '/')) return -1;
  if (['kh', 'usd', 'vnd'].includes(letters.norm) && !isMark(scan, to + 2, '-') && !isMark(scan, to + 2, '/'))
    return -1;
  to += 2;
  while ((isMark(scan, to, '-') || isMark(scan, to, '/')) && isCapitalised(scan, to + 1) && isGlued(scan, to + 1)) {
    to += 2;
    while (isGlued(scan, to) && (isDigits(scan, to) || isUpperWord(scan, to))) to++;
  }
  return to;
}

/** Numbers of documents: 05-NQ/TU, 48/2016/NQ-HĐND, 86/ NQ-CP, 69/TTr-UBND. */
export function readDocument(scan: Scan, atom: Atom): NumeralMatch | null {
  if (!atom.plain || atom.form !== 'digits' || !(isMark(scan, atom.to, '/') || isMark(scan, atom.to, '-'))) return null;
  const to = documentTail(scan, atom.to);
  if (to > 0) return { kind: 'document', from: atom.from, to };
  // "69/TTr-UBND": mixed case between the slash and the dash.
  const mixed =
    isMark(scan, atom.to, '/') &&
    isCapitalised(scan, atom.to + 1) &&
    isMark(scan, atom.to + 2, '-') &&
    isUpperWord(scan, atom.to + 3);
  return mixed ? { kind: 'document', from: atom.from, to: atom.to + 4 } : null;
}

/** From a number inside it to the end of a chunk without blanks ("97B1", "a1b2@abc.com", "P-800"). */
function chunkEnd(scan: Scan, at: number): number {
  let to = at;
  while (to < scan.tokens.length && to < at + 24 && (to === at || isGlued(scan, to))) {
    const token = scan.tokens[to]!;
    if (token.kind === 'mark' && !'-/._@+'.includes(token.norm)) break;
    to++;
  }
  while (to > at + 1 && scan.tokens[to - 1]!.kind === 'mark') to--;
  return to;
}

function isGluedToLetters(scan: Scan, atom: Atom): boolean {
  const { from } = atom;
  if (!isGlued(scan, from) || !isWord(scan, from - 1)) return false;
  const before = scan.tokens[from - 1]!;
  if (NOT_CODES.has(before.norm) || isTimesSign(scan, from - 1)) return false;
  const capital = isCapitalised(scan, from - 1);
  return capital || before.norm.length === 1 || !(isMeasured(scan, atom.to) || !standsAlone(scan, atom.to));
}

/** "30x40m": the letter multiplies. */
const isTimesSign = (scan: Scan, at: number): boolean =>
  scan.text[scan.tokens[at]!.start] === 'x' &&
  scan.tokens[at]!.norm === 'x' &&
  (isDigits(scan, at - 1) || (isGlued(scan, at) && isDigits(scan, at - 2)));

/** "P-800", "Covid -19", "Su-34": a name, a hyphen and a number glued to it. */
function isHyphenated(scan: Scan, atom: Atom): boolean {
  const { from } = atom;
  if (!isMark(scan, from - 1, '-') || !isGlued(scan, from) || !isWord(scan, from - 2)) return false;
  const detached = !isGlued(scan, from - 1) && standsAlone(scan, atom.to);
  if (!isCapitalised(scan, from - 2) && !detached) return false;
  if (!atom.plain || isMeasured(scan, atom.to) || NOT_CODES.has(scan.tokens[from - 2]!.norm)) return false;
  return isGlued(scan, from - 1) || scan.tokens[from - 1]!.start - scan.tokens[from - 2]!.end <= 2;
}

/** "11A", "4D", "97C - 00510", "97B1 - 6155": letters glued behind that are no unit. */
function lettersBehind(scan: Scan, atom: Atom): number {
  const { to } = atom;
  if (!atom.plain || !isGlued(scan, to) || !isUpperWord(scan, to)) return -1;
  const letters = scan.tokens[to]!;
  if (isTimesSign(scan, to)) return -1;
  let end = chunkEnd(scan, to);
  const loose = isMark(scan, end, '-') && isDigits(scan, end + 1) && scan.tokens[end + 1]!.norm.length >= 3;
  if (loose) end += 2;
  const serial = loose || (isMark(scan, to + 1, '-') && smallInteger(scan, to + 2, 6) >= 100);
  const unit = matchUnit(scan.units, scan.tokens, to, scan.bare);
  const measured = unit !== null && (scan.shouted || letters.norm.length > 1 || 'lvwđ'.includes(letters.norm));
  if (measured && !serial && (scan.shouted || end === to + 1)) return -1;
  if (NOT_CODES.has(letters.norm)) return -1;
  if (letters.norm.length > 2 && end === to + 1) return -1;
  return end;
}

/** Does the run of glued tokens around the number hold "@" or "://", or begin with "www"? Looks a bounded way. */
function isElectronic(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const inside = (token: Token | undefined): boolean =>
    token?.kind === 'word' || (token?.kind === 'mark' && '@._/-:'.includes(token.norm));
  if (!(isGlued(scan, at) && inside(tokens[at - 1])) && !(isGlued(scan, at + 1) && inside(tokens[at + 1])))
    return false;
  if (at < scan.memo.electronic) return false;
  let from = at;
  while (from > 0 && at - from < CHUNK && isGlued(scan, from)) from--;
  if (tokens[from]!.norm === 'www' || tokens[from]!.norm === 'http' || tokens[from]!.norm === 'https') return true;
  let next = from;
  while (next < at + CHUNK && next < tokens.length && (next <= at || isGlued(scan, next))) {
    if (tokens[next]!.norm === '@') return true;
    next++;
  }
  scan.memo.electronic = next;
  return false;
}

/** "thế hệ 9x", "công nghiệp 4.0". */
function isGeneration(scan: Scan, atom: Atom): boolean {
  const { from, to } = atom;
  if (atom.plain) return scan.tokens[to]?.norm === 'x' && isGlued(scan, to) && !isDigits(scan, to + 1);
  return atom.digits === '40' && atom.exponent === -1 && isMark(scan, from + 1, '.') && standsAlone(scan, to);
}

/** Plates, models, addresses of the net, versions: numbers that are part of a code. */
export function readCode(scan: Scan, atom: Atom): NumeralMatch | null {
  if (atom.form !== 'digits') return null;
  const { from, to } = atom;
  if (scan.tokens[from]!.norm.length > LONGEST_NUMBER) return { kind: 'code', from, to };
  const serial = atom.plain && atom.digits.length > 2 && atom.digits.startsWith('0');
  if (serial && standsAlone(scan, to) && !isMark(scan, to, '/')) return { kind: 'code', from, to };
  if (!isGlued(scan, from) && !isGlued(scan, from + 1)) return null;
  if (isElectronic(scan, from)) return { kind: 'code', from, to: chunkEnd(scan, from) };
  if (isGluedToLetters(scan, atom)) return { kind: 'code', from: from - 1, to: Math.max(to, chunkEnd(scan, from)) };
  if (isHyphenated(scan, atom)) return { kind: 'code', from: from - 2, to: Math.max(to, chunkEnd(scan, from)) };
  if (isGeneration(scan, atom)) return { kind: 'code', from, to: from === to - 1 ? to + 1 : to };
  const letters = lettersBehind(scan, atom);
  if (letters > 0) return { kind: 'code', from, to: letters };
  return isNetAddress(scan, from) ? { kind: 'code', from, to: portEnd(scan, chunkEnd(scan, from)) } : null;
}

/** "10.0.0.254:8080": past the port behind an address. */
const portEnd = (scan: Scan, at: number): number =>
  isMark(scan, at, ':') && isGlued(scan, at) && isDigits(scan, at + 1) && isGlued(scan, at + 1) ? at + 2 : at;

/** "192.168.0.1": four runs of digits or more with dots that do not group thousands. */
function isNetAddress(scan: Scan, at: number): boolean {
  let runs = 1;
  let threes = true;
  let next = at + 1;
  while (
    runs < 6 &&
    isMark(scan, next, '.') &&
    isGlued(scan, next) &&
    isGlued(scan, next + 1) &&
    isDigits(scan, next + 1)
  ) {
    runs++;
    if (scan.tokens[next + 1]!.norm.length !== 3) threes = false;
    next += 2;
  }
  return runs >= 4 && !threes;
}

const PHONE_WORDS = new Set(['thoại', 'thoai', 'đt', 'sđt', 'hotline', 'tel', 'fax', 'phone', 'zalo', 'nóng']);
const MARKS_IN_PHONES = '-.() ';

/** "038-422-5789", "+84 093-655-5449", "0209.3870.123", "điện thoại: 870 123": runs of digits that make nine or more. */
export function readPhone(scan: Scan, atom: Atom): NumeralMatch | null {
  if (atom.form !== 'digits') return null;
  const { from } = atom;
  const digits = scan.tokens[from]!.norm;
  const plus = isMark(scan, from - 1, '+') && isGlued(scan, from);
  const named = digits.length > 2 && isPhoneNamed(scan, from);
  if (!digits.startsWith('0') && !plus && !named) return null;
  let count = digits.length;
  let to = from + 1;
  while (to < scan.tokens.length && count < 16) {
    const mark = scan.tokens[to]!;
    // "0912.345.678 - 0209.3870.123": the next number begins.
    if (count >= 9 && mark.norm === '-' && scan.tokens[to + 1]?.norm.startsWith('0')) break;
    if (mark.kind === 'digits') to++;
    else if (mark.kind === 'mark' && MARKS_IN_PHONES.includes(mark.norm) && isDigits(scan, to + 1)) to += 2;
    else break;
    count += scan.tokens[to - 1]!.norm.length;
  }
  const long = count >= 9 && count <= 15;
  if (!long && !(named && count >= 6)) return null;
  return { kind: 'phone', from: plus ? from - 1 : from, to };
}

function isPhoneNamed(scan: Scan, from: number): boolean {
  for (let back = from - 1; back >= 0 && back >= from - 3; back--) {
    if (PHONE_WORDS.has(scan.tokens[back]!.norm)) return true;
  }
  return false;
}

/** "iPhone 15", "tàu Hoàng Đạt 35", "Bản Đồn 1": a small number behind a name, with nothing counted after it. */
export function readNamed(scan: Scan, atom: Atom): NumeralMatch | null {
  const { from, to } = atom;
  if (!atom.plain && atom.form === 'digits') return null;
  if (!isCapitalised(scan, from - 1) || isGlued(scan, from)) return null;
  const name = scan.tokens[from - 1]!;
  if (NOT_CODES.has(name.norm) || startsSentence(scan, from - 1)) return null;
  if (!standsAlone(scan, to) && !isOfPlace(scan, from, to)) return null;
  if (isMark(scan, to, '/') || smallInteger(scan, from) < 0 || isCountOfName(scan, from)) return null;
  return { kind: 'code', from: from - 1, to };
}

const LEVELS = wordSet('xã phường thôn bản');
const LONGEST_NAME = 3;

/** "xã Sơn Kim 1 thu 12 tỷ đồng": a digit behind a name with its level tells it from a namesake, where nothing is counted. */
function isOfPlace(scan: Scan, from: number, to: number): boolean {
  if (smallInteger(scan, from, 1) < 1 || isCounted(scan, to) || isMeasured(scan, to)) return false;
  let at = from - 1;
  while (at >= from - LONGEST_NAME && isCapitalised(scan, at) && !inSet(scan, at, LEVELS)) at--;
  return inSet(scan, wordAt(scan, at) === 'bạn' ? at - 1 : at, LEVELS);
}

/** "Dương Quang 38, Xuất Hóa 47 hộ", "(tỷ đồng): toàn tỉnh 4.682,3; Ba Bể 486" */
const isCountOfName = (scan: Scan, from: number): boolean => isInNameRow(scan, from) || unitOfRow(scan, from) !== null;

function startsSentence(scan: Scan, at: number): boolean {
  if (at === 0) return true;
  const before = scan.tokens[at - 1]!;
  return before.kind === 'mark' && '.:!?"-'.includes(before.norm);
}

const SCORE_LEADS = wordSet('số thắng thua hòa dẫn');
/** What is told of matches: near these two small numbers with a dash are a score. */
const MATCH_WORDS = wordSet('thắng thua hòa bại trận set hiệp lượt won beat lost');
/** "chung cuộc 3-0 (25-20, 25-18, 25-22)": so many tokens back a match may be named. */
const MATCH_REACH = 24;

/** "tỷ số 3 - 1", "thắng 2-0", "(25-20, 25-18)" in a match, "tỷ lệ 1/500": scores and the scales of maps. */
export function readScore(scan: Scan, atom: Atom): NumeralMatch | null {
  const { from, to } = atom;
  if (!atom.plain) return null;
  if (isMark(scan, to, '/') && scan.tokens[from]!.norm === '1' && isWord(scan, from - 1) && isDigits(scan, to + 1)) {
    const lead = scan.tokens[from - 1]!.bare;
    return lead === 'le' && smallInteger(scan, to + 1, 6) >= 100 ? { kind: 'code', from, to: to + 2 } : null;
  }
  if (!isMark(scan, to, '-') || smallInteger(scan, from, 2) < 0 || smallInteger(scan, to + 1, 2) < 0) return null;
  const named =
    inSet(scan, from - 1, SCORE_LEADS) || (isGlued(scan, to) && isGlued(scan, to + 1) && inMatch(scan, from));
  return named && standsAlone(scan, to + 2) ? { kind: 'code', from, to: to + 2 } : null;
}

function inMatch(scan: Scan, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - MATCH_REACH; back--) {
    if (inSet(scan, back, MATCH_WORDS)) return true;
  }
  return false;
}

/** "1:2000", "9001:2015": two numbers with a colon that are no time. */
export function readRatioScale(scan: Scan, atom: Atom): NumeralMatch | null {
  const { from } = atom;
  const joined = isMark(scan, from + 1, ':') && isGlued(scan, from + 1) && isGlued(scan, from + 2);
  return joined && isDigits(scan, from + 2) ? { kind: 'code', from, to: from + 3 } : null;
}
