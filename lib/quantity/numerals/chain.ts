import type { Atom } from '../atom.ts';
import { readDigits } from '../digits.ts';
import { wordSet } from '../phrases.ts';
import type { Scan } from '../scan.ts';
import { inSet, isDigits, isGlued, isMark } from '../scan.ts';
import type { NumeralMatch } from './match.ts';
import { smallInteger, standsAlone } from './match.ts';
import { readDuration } from './times.ts';

const LINKS = wordSet('và đến tới hoặc hay to and or');
/** "30, 40, 45, 50, 55, 60, 65, 70 và 75 năm tuổi Đảng" has nine members. */
const LONGEST_CHAIN = 16;

/** "khối 6, 7, 8 và 9": where the numbers end that share the label before the first. */
export function labelledRowEnd(scan: Scan, start: number): number {
  let to = start;
  for (let count = 0; count < LONGEST_CHAIN; count++) {
    const linked = isMark(scan, to, ',') || isMark(scan, to, '-') || inSet(scan, to, LINKS);
    if (!linked || smallInteger(scan, to + 1, 3) < 0) break;
    if (isGlued(scan, to + 3) && isDigits(scan, to + 3)) break;
    if (!standsAlone(scan, to + 2) || isMark(scan, to + 2, '/')) break;
    to += 2;
  }
  return to;
}

const isLink = (scan: Scan, at: number): boolean =>
  inSet(scan, at, LINKS) || isMark(scan, at, '-') || isMark(scan, at, ',') || isMark(scan, at, '/');

/** Numbers that share the span of time or age behind the last: "15 - 20 phút", "36 đến 45 tuổi". */
export function chainedNumeral(scan: Scan, atom: Atom): NumeralMatch | null {
  if (atom.from < scan.memo.chain || atom.form !== 'digits' || smallInteger(scan, atom.from, 4) < 0) return null;
  let { to } = atom;
  for (let count = 0; count < LONGEST_CHAIN && isLink(scan, to) && isDigits(scan, to + 1); count++) {
    const next = readDigits(scan, to + 1);
    const found = readDuration(scan, next);
    if (found !== null) return { kind: found.kind, from: atom.from, to: found.to };
    to = next.to;
  }
  scan.memo.chain = to;
  return null;
}
