import type { Amount } from './amount.ts';
import { readAmount } from './amount.ts';
import { readNumberAt } from './number-at.ts';
import { wordSet } from './phrases.ts';
import type { Scan } from './scan.ts';
import { inSet, isDigits, isMark } from './scan.ts';

const LONGEST_ROW = 12;
const LISTING = wordSet('và and');

/** "lần lượt đạt 5, 6 và 7%": said near before the row. */
function isRespective(scan: Scan, from: number): boolean {
  for (let back = from - 1; back > 0 && back >= from - 8; back--) {
    const { bare } = scan.tokens[back]!;
    if (bare === 'luot' && scan.tokens[back - 1]!.bare === 'lan') return true;
  }
  return false;
}

const isListed = (scan: Scan, at: number): boolean =>
  isMark(scan, at, ',') || isMark(scan, at, ';') || inSet(scan, at, LISTING);

/** Three numbers or more in a row are no range; they share the last one's unit: "cơ cấu 55,4 - 38,4 - 6,2%". */
export function readRow(scan: Scan, first: Amount): Amount[] | null {
  if (first.from < scan.memo.row) return null;
  const dashes = isMark(scan, first.to, '-');
  const listed = isListed(scan, first.to);
  if (!dashes && !(listed && first.unit === null && isRespective(scan, first.from))) return null;
  const row = [first];
  let last = first;
  while (row.length < LONGEST_ROW) {
    const linked = dashes ? isMark(scan, last.to, '-') : isListed(scan, last.to);
    if (!linked || !isDigits(scan, last.to + 1) || (!dashes && last.unit !== null)) break;
    const atom = readNumberAt(scan, last.to + 1);
    if (atom === null) break;
    last = readAmount(scan, atom);
    row.push(last);
  }
  if (row.length >= (dashes ? 3 : 2) && last.unit !== null) return row;
  scan.memo.row = last.from;
  return null;
}
