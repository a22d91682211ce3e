import type { Scan } from '../scan.ts';
import { isDigits, isMark, isWord, wordAt } from '../scan.ts';
import { isCapitalised, isCounted, isMeasured, smallInteger } from './match.ts';

/** A name with the words of its office ("Đảng bộ phường Sông Cầu") is no longer (tokens), and a row has no more members. */
const LONGEST_NAME = 9;
const MOST = 14;

/** Past what parts the members of a row: a comma, a semicolon, "và"; -1 where nothing does. */
function behindLink(scan: Scan, at: number): number {
  const isLink = isMark(scan, at, ',') || isMark(scan, at, ';') || wordAt(scan, at) === (scan.bare ? 'va' : 'và');
  return isLink ? at + 1 : -1;
}

/** The number behind the name that begins at a token: words, the last one a name's; -1 where none is. */
function numberOfName(scan: Scan, from: number): number {
  let at = from;
  while (at < from + LONGEST_NAME && isWord(scan, at)) at++;
  return at > from && isDigits(scan, at) && isCapitalised(scan, at - 1) ? at : -1;
}

/** Does a unit stand behind the number at a token, or at the end of the row that goes on from it? */
function isRowOfUnit(scan: Scan, from: number): boolean {
  for (let at = from, members = 0; members < MOST; members++) {
    if (isCounted(scan, at + 1) || isMeasured(scan, at + 1)) return true;
    const next = behindLink(scan, at + 1);
    const number = next < 0 ? -1 : numberOfName(scan, next);
    if (number < 0 || smallInteger(scan, number) < 0) return false;
    at = number;
  }
  return false;
}

/** "Phùng Chí Kiên 11 đảng viên, Sông Cầu 9 và Dương Quang 5": where the row begins with a number and its unit. */
function followsCounted(scan: Scan, from: number): boolean {
  for (let at = from, members = 0; members < MOST; members++) {
    let start = at - 1;
    while (start > at - LONGEST_NAME && start >= 0 && isWord(scan, start) && wordAt(scan, start) !== 'và') start--;
    if (behindLink(scan, start) < 0) return false;
    // in front of the link a number, or its unit of few words
    let back = start - 1;
    while (back > start - UNIT_WORDS - 1 && isWord(scan, back)) back--;
    if (!isDigits(scan, back)) return false;
    if (back < start - 1) return isCounted(scan, back + 1) || isMeasured(scan, back + 1);
    at = back;
  }
  return false;
}

const UNIT_WORDS = 3;
/** "Phường 7", "Tổ 12": behind the word for what is numbered stands its number, and no name. */
const NUMBERED = new Set('phường quận thôn tổ xóm ấp khu phố đội phuong quan thon to xom ap doi'.split(' '));

/**
 * "Dương Quang 38, Nông Thượng 51, Xuất Hóa 47 hộ", "Đảng bộ phường Sông Cầu 9": a number behind a name counts where it is one
 * of a row whose first or last member says what is counted. "Bản Đồn 1, Bản Đồn 2" are names. `from`: the number's token.
 */
export const isInNameRow = (scan: Scan, from: number): boolean =>
  isDigits(scan, from) &&
  isCapitalised(scan, from - 1) &&
  !NUMBERED.has(wordAt(scan, from - 1)) &&
  ((behindLink(scan, from + 1) > 0 && isRowOfUnit(scan, from)) || followsCounted(scan, from));
