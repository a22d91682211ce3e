import type { Line } from '../../mention/sentence/line.ts';
import { areWords } from '../../words/word-classes.ts';
import { NOWS } from './period-features.ts';

/** So far in front of a number (tokens) such a word is looked for. */
const FAR = 40;

/** "hiện có", "đến nay"; "thực hiện" and "hiện đại" are no times, "năm nay" is one of its own. */
const isNow = (line: Line, at: number): boolean =>
  areWords(line, at, 'now') && !areWords(line, at - 1, 'not-now') && !areWords(line, at, 'not-now');

/** The index in NOWS of where "hiện", "nay" stand to a number at token `to`; its own clause begins at `own`. */
export function nowBefore(line: Line, own: number, to: number): number {
  for (let at = to - 1; at >= Math.max(0, to - FAR); at--)
    if (isNow(line, at)) return NOWS.indexOf(at >= own ? 'own' : 'sentence');
  return NOWS.indexOf('none');
}
