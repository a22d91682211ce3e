import type { Figure } from '../../figure/figure.ts';
import { plainWords } from '../../text/forms.ts';
import { oneLine } from './one-line.ts';

/** So many lines behind a number's own, and in front of it, a note on all of them may stand; and so far, in UTF-16 units. */
const BEHIND = 12;
const BEFORE = 2;
const REACH = 1000;
/** So long a note is; what is longer tells a story. */
const LONGEST = 120;
/** So much of one is shown. */
const SHOWN = 60;
const NOTE = /^\s*(?:[(*]|(?:ghi chu|luu y|chu thich|nguon|so lieu)\b)/u;
/** To what day, or of what part, the numbers are. */
const HOLDS =
  /\b(?:tinh den|den het|den ngay|\d{1,2} thang|thang \d{1,2}|quy (?:\d|[iv]{1,3})|so bo|chua|khong (?:bao )?gom|khong tinh|chi tinh|tam tinh)\b/u;
/** To the end of the year, and of all of it. */
const WHOLE = /\b(?:31 ?[/-] ?12|ngay 31 thang 12|12 thang|ca nam)\b/u;

/**
 * What a note on a line of its own says of the numbers around it ("(Số liệu tính đến 30/11/2016)", "Ghi chú: chưa gồm hai xã"), as printed;
 * null where there is none, or it is of the whole year.
 */
export function noteOfLines(text: string, { start, end }: Figure): string | null {
  const behind = text
    .slice(end, end + REACH)
    .split('\n')
    .slice(1, 1 + BEHIND);
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split('\n')
    .slice(0, -1)
    .slice(-BEFORE);
  const note = [...before, ...behind].find((line) => {
    if (line.length > LONGEST) return false;
    const words = plainWords(line);
    return NOTE.test(words) && HOLDS.test(words) && !WHOLE.test(words);
  });
  return note === undefined ? null : oneLine(note).slice(0, SHOWN);
}
