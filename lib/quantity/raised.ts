import { LOWERED, RAISED } from '../text/raised.ts';
import { isFractionMark } from './fraction-marks.ts';
import type { Scan } from './scan.ts';
import { isDigits, isGlued, isMark } from './scan.ts';

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['(', ')'],
  ['⁽', '⁾'],
]);

const markAt = (scan: Scan, at: number): string => (scan.tokens[at]?.kind === 'mark' ? scan.tokens[at]!.norm : '');

/** Is the token a raised (or lowered) digit that touches what stands before it? */
export function isRaisedAt(scan: Scan, at: number): boolean {
  const mark = markAt(scan, at);
  return mark !== '' && (RAISED.includes(mark) || LOWERED.includes(mark)) && isGlued(scan, at);
}

interface Run {
  readonly digits: string;
  readonly to: number;
}

function runOf(scan: Scan, at: number, alphabet: string): Run | null {
  let digits = '';
  let to = at;
  for (
    let mark = markAt(scan, to);
    mark !== '' && alphabet.includes(mark) && isGlued(scan, to);
    mark = markAt(scan, to)
  ) {
    digits += String(alphabet.indexOf(mark));
    to++;
  }
  return digits === '' ? null : { digits, to };
}

/** The raised digits glued to the token before `at`, as plain digits. */
export const raisedRun = (scan: Scan, at: number): Run | null => runOf(scan, at, RAISED);
/** The same for lowered ones. */
export const loweredRun = (scan: Scan, at: number): Run | null => runOf(scan, at, LOWERED);

const noteRun = (scan: Scan, at: number): Run | null => raisedRun(scan, at) ?? loweredRun(scan, at);

const NOTE_SIGNS = '*†‡';

/** "397* lao động", "2,88†%": past such signs, where no digit follows that a star may multiply. */
function markRun(scan: Scan, at: number): number {
  let to = at;
  for (
    let mark = markAt(scan, to);
    mark !== '' && NOTE_SIGNS.includes(mark) && isGlued(scan, to);
    mark = markAt(scan, to)
  )
    to++;
  return to > at && !isDigits(scan, to) ? to : at;
}

/** A note's number has so many digits at most. */
const LONGEST_NOTE = 2;

/** "[¹]", "(¹)", and "[1]", "(1)", which are note marks where nothing raised is left of them; only "5 [2]" has a blank. */
function bracketedNote(scan: Scan, at: number): number {
  const closing = CLOSING.get(markAt(scan, at));
  if (closing === undefined || !(isGlued(scan, at) || closing === ']')) return -1;
  const plain = isDigits(scan, at + 1) && scan.tokens[at + 1]!.norm.length <= LONGEST_NOTE;
  const to = plain && isGlued(scan, at + 1) ? at + 2 : (noteRun(scan, at + 1)?.to ?? -1);
  return to > 0 && isMark(scan, to, closing) && isGlued(scan, to) ? to + 1 : -1;
}

/**
 * Past the marks of notes that touch what ends at token `at`: "215¹ tỷ", "379¹,²", "2,88[³]%". Where there is none, `at`
 * itself. What they are glued to is not their number's: see `readRaised`.
 */
export function behindNotes(scan: Scan, at: number): number {
  const mark = markAt(scan, at);
  // Nearly all marks behind a number are plain ones: only raised digits and brackets are looked at further.
  if (mark === '' || (mark < '\x80' && mark !== '[' && mark !== '(' && mark !== '*')) return at;
  if (mark !== '[' && !isGlued(scan, at)) return at;
  const sign = markRun(scan, at);
  if (sign > at) return sign;
  let to = noteRun(scan, at)?.to ?? bracketedNote(scan, at);
  if (to < 0) return at;
  while (isMark(scan, to, ',') && isGlued(scan, to)) {
    const next = noteRun(scan, to + 1);
    if (next === null) break;
    to = next.to;
  }
  return to;
}

/** The index behind a number without the marks of notes at its end. */
export function withoutNotes(scan: Scan, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && markAt(scan, end - 1) !== '' && !isFractionMark(markAt(scan, end - 1)))
    end -= isBracketed(scan, end) ? 3 : 1;
  return end;
}

/** "[1]", "(1)": plain digits between the brackets that end at a token. */
const isBracketed = (scan: Scan, end: number): boolean =>
  isDigits(scan, end - 2) && CLOSING.get(markAt(scan, end - 3)) === markAt(scan, end - 1);
