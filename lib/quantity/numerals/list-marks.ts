import type { Atom } from '../atom.ts';
import type { Scan } from '../scan.ts';
import { isGlued, isMark, isWord } from '../scan.ts';
import type { NumeralMatch } from './match.ts';
import { smallInteger } from './match.ts';

/** "1.", "2)", "1.1.", "(3)" at the head of a block or sentence; "3 sao". */
export function readListMark(scan: Scan, atom: Atom): NumeralMatch | null {
  if (atom.form !== 'digits') return null;
  const { from } = atom;
  const bracketed = isMark(scan, from - 1, '(') && isMark(scan, atom.to, ')');
  if (bracketed && atom.plain && smallInteger(scan, from, 2) <= 20 && smallInteger(scan, from, 2) > 0) {
    const named = isWord(scan, atom.to + 1) && !isGlued(scan, atom.to + 1);
    return named && !followsNumber(scan, from - 1) ? { kind: 'list', from: from - 1, to: atom.to + 1 } : null;
  }
  if (!startsItem(scan, from) || smallInteger(scan, from, 2) < 0) return null;
  let to = from + 1;
  while (
    isMark(scan, to, '.') &&
    isGlued(scan, to) &&
    isGlued(scan, to + 1) &&
    smallInteger(scan, to + 1, 2) >= 0 &&
    to < from + 8
  )
    to += 2;
  const closed = isMark(scan, to, '.') || isMark(scan, to, ')') || (isMark(scan, to, '/') && isWord(scan, to + 1));
  if (!closed || !isGlued(scan, to)) return null;
  const next = scan.tokens[to + 1];
  if (next !== undefined && next.kind === 'digits' && isGlued(scan, to + 1)) return null;
  return { kind: 'list', from, to: to + 1 };
}

const followsNumber = (scan: Scan, at: number): boolean => {
  const before = scan.tokens[at - 1];
  return before?.kind === 'digits' || before?.norm === '%';
};

function startsItem(scan: Scan, at: number): boolean {
  if (at === 0) return true;
  const before = scan.tokens[at - 1]!;
  if (before.kind !== 'mark') return false;
  return (before.norm === '.' || before.norm === ';' || before.norm === ':') && !isGlued(scan, at);
}
