import type { Figure } from '../../figure/figure.ts';
import { plainWords } from '../../text/forms.ts';
import { oneLine } from './one-line.ts';

/** So many lines behind a number's own, and in front of it, a note on all of them may stand; and so far, in UTF-16 units. */
const BEHIND = 12;
const BEFORE = 2;
const REACH = 1000;
/** So long a note is; what is longer tells a story. */
const LONGEST = 120;
/** A note stands in brackets, which are no footnote's mark (noted.ts), or says what it is, or behind a star begins with what it holds the numbers to. */
const NOTE =
  /^[\s•+–-]*(?:[([](?!\s*(?:(?:anh|hinh|video)\b|[*\d]{1,3}\)))|(?:\*\s*)?(?:ghi chu|luu y|chu thich|nguon|so lieu)\b|\*\s*(?:(?:ket qua|bao cao|con so)(?: tren)? )?(?:tinh den|den het|den ngay|chua|khong (?:bao )?(?:gom|tinh|ke)|chi tinh|so bo|tam tinh|\d{1,2} thang)\b)/u;
/** To what day the numbers are. */
const TO_DAY = /\b(?:tinh den|den het|den ngay|\d{1,2} thang|thang \d{1,2}|quy (?:\d|[iv]{1,3}))\b/u;
/** To the end of the year, and of all of it. */
const WHOLE = /\b(?:31 ?[/-] ?12|ngay 31 thang 12|12 thang|ca nam)\b/u;
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
    if (words.length > LONGEST || !NOTE.test(words)) continue;
    if (LESS.test(words)) return { words: oneLine(line), of: 'part' };
    if (TO_DAY.test(words) && !WHOLE.test(words)) return { words: oneLine(line), of: 'period' };
  }
  return null;
}
