import type { Figure } from '../../figure/figure.ts';
import { plainWords } from '../../text/forms.ts';
import { OTHER_NUMBER } from './noted.ts';
import { oneLine } from './one-line.ts';

/** So many lines behind a number's own, and in front of it, a note on all of them may stand; and so far, in UTF-16 units. */
const BEHIND = 12;
const BEFORE = 2;
const REACH = 1000;
/** So long a note is; what is longer tells a story. */
const LONGEST = 120;
/**
 * A note stands in brackets that are not those of a picture or of what else there is to read, or says what it is, or behind a mark begins
 * with what it holds the numbers to.
 */
const NOTE =
  /^[\s•+–-]*(?:[([](?!\s*(?:(?:anh|video|bai|tin|xem|dang|cap nhat|ong|ba)\b|hinh(?: anh)?(?: ?[:)\d]| minh hoa| chup)|(?:\*{1,3}|[a-z]|\d{1,3})\)))|(?:(?:\*{1,3}|\((?:\*{1,3}|[a-z]|\d{1,2})\))\s*)?(?:ghi chu|luu y|chu thich|nguon|so lieu)\b|(?:\*{1,3}|\((?:\*{1,3}|[a-z]|\d{1,2})\))\s*(?:(?:ket qua|bao cao|con so)(?: tren)? )?(?:tinh den|den het|den ngay|chua|khong (?:bao )?(?:gom|tinh|ke)|chi tinh|so bo|tam tinh|\d{1,2} thang)\b)/u;
/** The mark that a note begins with. */
const MARK = /^[\s•+–-]*(\*{1,3}|\((?:\*{1,3}|[a-z]|\d{1,2})\))/iu;
/** To what day the numbers are. */
const TO_DAY =
  /\b(?:tinh den|den het|den ngay|\d{1,2} thang|quy (?:\d|[iv]{1,3}))\b|\b(?:den|so lieu|ket qua|bao cao|con so)\b.*\bthang \d{1,2}\b/u;
/** To the end of the year, and of all of it; not what is still to come ("số liệu cả năm sẽ công bố sau"). */
const WHOLE = /\b(?:31 ?[/-] ?12|ngay 31 thang 12|12 thang|ca nam(?!.*\b(?:se|chua|sau|chinh thuc)\b))\b/u;
/** What they leave out, or that they are not final. */
const LESS =
  /\b(?:(?:chua|khong) (?:bao )?(?:gom|tinh|ke)|chua (?:day du|chinh thuc|co so lieu)|chi tinh|so bo|tam tinh)\b/u;

/** What a note says of the numbers around it. */
export interface LineNote {
  /** As printed. */
  readonly words: string;
  /** Does it hold them to a part of the year, or to a part of what they count? */
  readonly of: 'period' | 'part';
}

/**
 * What a note on a line of its own says of the numbers around it ("(Số liệu tính đến 30/11/2016)", "Ghi chú: chưa gồm hai xã"); null where
 * there is none, or it is of the whole year.
 */
export function noteOfLines(text: string, { start, end }: Figure): LineNote | null {
  const behind = text
    .slice(end, end + REACH)
    .split('\n')
    .slice(1, 1 + BEHIND);
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split('\n')
    .slice(0, -1)
    .slice(-BEFORE);
  for (const line of [...before, ...behind]) {
    const words = plainWords(line);
    if (words.length > LONGEST || !NOTE.test(words) || isOfOneNumber(text, start, line)) continue;
    if (LESS.test(words)) return { words: oneLine(line), of: 'part' };
    if (TO_DAY.test(words) && !WHOLE.test(words)) return { words: oneLine(line), of: 'period' };
  }
  return null;
}

/**
 * Is the mark that a note begins with that of one number? What it says of that one is found from there (noted.ts). A mark in brackets is of
 * all of them only where it stands behind a head, a year or other words.
 */
function isOfOneNumber(text: string, start: number, line: string): boolean {
  const mark = MARK.exec(line)?.[1];
  if (mark === undefined) return false;
  const around = text.slice(Math.max(0, start - REACH), start + REACH).split(line)[0] ?? '';
  const at = around.lastIndexOf(mark);
  if (at < 0) return mark.startsWith('(');
  return OTHER_NUMBER.test(around.slice(around.lastIndexOf('\n', at) + 1, at));
}
