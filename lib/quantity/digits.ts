import { isUpperAt } from '../text/characters.ts';
import type { Atom } from './atom.ts';
import { digitAtom } from './atom.ts';
import { readMagnitude } from './magnitudes.ts';
import { LABELS } from './numerals/label-words.ts';
import { matchBackward } from './phrases.ts';
import { behindNotes } from './raised.ts';
import type { Scan } from './scan.ts';
import { isDigits, isGlued, isMark, isWord } from './scan.ts';
import { matchUnit } from './units.ts';

/** A number longer than this is no number anybody prints; the driver leaves it alone. */
const MOST_GROUPS = 12;

interface Group {
  readonly digits: string;
  /** The separator before it: "." or "," or " " or "'". */
  readonly mark: string;
  /** Token index behind it. */
  readonly to: number;
}

/** Blanks that set apart rather than group: tab, en and em quad and space, and the one of Chinese and Japanese. */
const PARTING_BLANK = /[\t\u2000-\u2003\u3000]/u;

/** One blank (an invisible mark may stand beside it), not a tab or a gap. */
const isBlankBefore = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at]!;
  const { end } = scan.tokens[at - 1]!;
  return !token.glued && token.start - end <= 2 && !PARTING_BLANK.test(scan.text.slice(end, token.start));
};

const isSeparator = (mark: string): boolean => mark === '.' || mark === ',' || mark === "'" || mark === '’';

/**
 * The groups glued to the first by dots, commas or apostrophes, or by single blanks in threes ("2 500 000"). Only the
 * first when they make a list ("30,40,45"): a group that is not of three ends a number.
 */
function readGroups(scan: Scan, at: number): Group[] {
  const { tokens } = scan;
  const groups: Group[] = [{ digits: tokens[at]!.norm, mark: '', to: at + 1 }];
  let next = at + 1;
  while (groups.length <= MOST_GROUPS) {
    const mark = tokens[next];
    if (mark === undefined || mark.kind === 'word') break;
    const glued = mark.kind === 'mark' && mark.glued && isSeparator(mark.norm);
    const digits = glued ? tokens[next + 1] : mark;
    if (digits === undefined || digits.kind !== 'digits') break;
    if (glued ? !digits.glued : !isThousandsBlank(scan, groups, next)) break;
    if (groups.length > 1 && groups.at(-1)!.digits.length !== 3) return groups.slice(0, 1);
    next = glued ? next + 2 : next + 1;
    groups.push({ digits: digits.norm, mark: glued ? mark.norm : ' ', to: next });
  }
  return groups;
}

function isThousandsBlank(scan: Scan, groups: readonly Group[], next: number): boolean {
  const first = groups[0]!.digits;
  if (first.length > 3 || first.startsWith('0') || !isBlankBefore(scan, next)) return false;
  if (groups.some((group, index) => index > 0 && group.mark !== ' ')) return false;
  return scan.tokens[next]!.norm.length === 3;
}

const join = (groups: readonly Group[]): string => groups.map((group) => group.digits).join('');

/** Are the groups behind the first, up to `end`, all of three digits and parted by one mark? */
function areThousands(groups: readonly Group[], end: number): boolean {
  for (let index = 1; index < end; index++) {
    if (groups[index]!.digits.length !== 3 || groups[index]!.mark !== groups[1]!.mark) return false;
  }
  return true;
}

/** A separator, or three more digits: anything else ends the number at its first run. */
function mayGoOn(scan: Scan, at: number): boolean {
  const next = scan.tokens[at];
  if (next === undefined || next.kind === 'word') return false;
  return next.kind === 'digits' ? next.norm.length === 3 : isSeparator(next.norm);
}

/**
 * Reads the number that begins at the run of digits `at`, with its separators: "2.500", "2 500", "2.500,75", "1,363.9",
 * "108.6", "0,32". One separator before exactly three digits can be read two ways: the atom's own reading is the language's
 * (Vietnamese: dot thousands, comma decimals), the other is kept beside it. A row like "30,40,45,50" is a list: only its
 * first member is taken. The marks of notes behind it ("215¹") are passed over.
 */
export function readDigits(scan: Scan, at: number): Atom {
  const atom = leadingSeparator(scan, at) ?? readSeparated(scan, at);
  const to = behindNotes(scan, atom.to);
  return to === atom.to ? atom : { ...atom, to };
}

/** "giảm ,32%": the nought left out. Only before a percent sign or a magnitude; else the mark may part two words. */
function leadingSeparator(scan: Scan, at: number): Atom | null {
  const marked = isMark(scan, at - 1, ',') || isMark(scan, at - 1, '.');
  if (!marked || !isGlued(scan, at) || isGlued(scan, at - 1)) return null;
  const { norm } = scan.tokens[at]!;
  const next = scan.tokens[at + 1]?.norm ?? '';
  return PERCENT_OR_MAGNITUDE.has(next) ? { ...digitAtom(at, at + 1, norm, -norm.length), from: at - 1 } : null;
}

function readSeparated(scan: Scan, at: number): Atom {
  if (!mayGoOn(scan, at + 1)) return digitAtom(at, at + 1, scan.tokens[at]!.norm, 0, null, true);
  const groups = readGroups(scan, at);
  const first = groups[0]!;
  if (groups.length === 1) return brokenDecimal(scan, at) ?? digitAtom(at, first.to, first.digits, 0, null, true);
  const count = groups.length;
  const last = groups[count - 1]!;
  const headFits = first.digits.length <= 3 && !(first.digits.startsWith('0') && first.digits.length > 1);
  if (count === 2) return readSingle(scan, at, first, last, headFits);
  // All groups but the last are parted alike, in threes; the last likewise, or by the decimal mark.
  if (!headFits || !areThousands(groups, count - 1)) return digitAtom(at, first.to, first.digits, 0, null, true);
  if (areThousands(groups, count)) return digitAtom(at, last.to, join(groups), 0);
  return last.mark === groups[1]!.mark || last.mark === ' '
    ? digitAtom(at, first.to, first.digits, 0, null, true)
    : digitAtom(at, last.to, join(groups), -last.digits.length);
}

/** One separator only. */
function readSingle(scan: Scan, at: number, first: Group, last: Group, headFits: boolean): Atom {
  const digits = first.digits + last.digits;
  if (last.mark === ' ' || last.mark === "'" || last.mark === '’') {
    const grouped = last.digits.length === 3 && headFits;
    return grouped ? digitAtom(at, last.to, digits, 0) : digitAtom(at, first.to, first.digits, 0, null, true);
  }
  const decimal = { digits, exponent: -last.digits.length };
  const couldGroup = last.digits.length === 3 && headFits && first.digits !== '0';
  if (!couldGroup) return digitAtom(at, last.to, digits, decimal.exponent);
  const thousands = { digits, exponent: 0 };
  const groupingMark = scan.english ? ',' : '.';
  const [main, other] = last.mark === groupingMark ? [thousands, decimal] : [decimal, thousands];
  return digitAtom(at, last.to, digits, main.exponent, other);
}

/** "42, 62%" and "229, 617 triệu": a blank has slipped in after (or before) the decimal mark. */
function brokenDecimal(scan: Scan, at: number): Atom | null {
  const mark = scan.tokens[at + 1];
  const after = scan.tokens[at + 2];
  if (mark?.kind !== 'mark' || !(mark.norm === ',' || mark.norm === '.') || after?.kind !== 'digits') return null;
  const head = scan.tokens[at]!.norm;
  if (head.length > 3 || after.norm.length > 3 || (head.length > 1 && head.startsWith('0'))) return null;
  const gap = after.start - scan.tokens[at]!.end;
  if (gap > 4 || (!isGlued(scan, at + 1) && !isGlued(scan, at + 2))) return null;
  const tail = tailBehind(scan, at + 3);
  const end = tail?.to ?? at + 3;
  const grouped =
    mark.norm === '.' && after.norm.length === 3 && (isAmountOf(scan, at, end) || isOneMissed(scan, at, end));
  const split = isMarkedApart(scan, at) && isMeasuredBy(scan, at + 3);
  if ((!followsAsFraction(scan, at + 3, after.norm.length) && !grouped && !split) || inList(scan, at)) return null;
  if (grouped && tail !== null) return digitAtom(at, tail.to, head + after.norm + tail.digits, -tail.digits.length);
  const first = { digits: head, mark: '', to: at + 1 };
  return readSingle(scan, at, first, { digits: after.norm, mark: mark.norm, to: at + 3 }, true);
}

const REACHING = new Set(['đạt', 'được', 'là', 'còn', 'gần', 'hơn', 'trên', 'khoảng']);

const isMeasuredBy = (scan: Scan, at: number): boolean =>
  readMagnitude(scan, at) !== null || matchUnit(scan.units, scan.tokens, at, scan.bare) !== null;

/** "2 .150 liều", "78 ,6 tỷ": a mark with a blank in front of it that touches the digits behind it ends no sentence and no member of a list. */
const isMarkedApart = (scan: Scan, at: number): boolean =>
  !isGlued(scan, at + 1) && isGlued(scan, at + 2) && isWord(scan, at - 1);

/** "tổng đàn trâu 1. 204 con": behind a word of the sentence, in front of a unit in small letters. */
function isOneMissed(scan: Scan, at: number, to: number): boolean {
  if (!isWord(scan, at - 1) || isUpperAt(scan.text, scan.tokens[at - 1]!.start)) return false;
  return matchBackward(scan, at - 1, LABELS) === null && isMeasuredBy(scan, to);
}

/** "đạt 31. 881 tấn", "trên 3. 200 lượt người": no sentence ends behind such a word and a bare number. */
const isAmountOf = (scan: Scan, at: number, to: number): boolean =>
  REACHING.has(scan.tokens[at - 1]?.norm ?? '') && isMeasuredBy(scan, to);

/** The decimals of "1. 118,4 tỷ", glued behind the broken group. */
function tailBehind(scan: Scan, at: number): { digits: string; to: number } | null {
  if (!isMark(scan, at, ',') || !isGlued(scan, at) || !isGlued(scan, at + 1) || !isDigits(scan, at + 1)) return null;
  return { digits: scan.tokens[at + 1]!.norm, to: at + 2 };
}

const PERCENT_OR_MAGNITUDE = new Set(['%', 'tỷ', 'tỉ', 'ty', 'ti', 'triệu', 'trieu', 'tr']);

/** Only before a percent sign or, with three digits, a magnitude is a broken number likelier than two numbers. */
function followsAsFraction(scan: Scan, at: number, length: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || !PERCENT_OR_MAGNITUDE.has(token.norm)) return false;
  return token.norm === '%' || length === 3;
}

/** "lần lượt 40, 42, 62%": the number before the comma is itself a member of a list. */
function inList(scan: Scan, at: number): boolean {
  if ((isMark(scan, at - 1, ',') || isMark(scan, at - 1, ';')) && isDigits(scan, at - 2)) return true;
  for (let back = at - 1; back >= at - 4 && back >= 0; back--) {
    const word = scan.tokens[back]!.bare;
    if (word === 'luot' && scan.tokens[back - 1]?.bare === 'lan') return true;
    if (word === 'respectively') return true;
  }
  return false;
}
