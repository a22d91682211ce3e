import type { Sentence } from '../../mention/sentence/sentence.ts';
import { areWords, firstOfWords } from '../../words/word-classes.ts';
import { NOWS } from './period-values.ts';

/** So far in front of a number (tokens) such a word is looked for. */
const FAR = 40;

/** "hiện có", "đến nay"; "thực hiện" and "hiện đại" are no times, "năm nay" is one of its own. */
const isNow = (sentence: Sentence, at: number): boolean =>
  areWords(sentence, at, 'now') && !areWords(sentence, at - 1, 'not-now') && !areWords(sentence, at, 'not-now');

/** The index in NOWS of where "hiện", "nay" stand to a number at token `to`; its own clause begins at `own`. */
export function nowBefore(sentence: Sentence, own: number, to: number): number {
  const first = firstOfWords(sentence, to - FAR, to, 'now');
  for (let at = to - 1; first >= 0 && at >= first; at--)
    if (isNow(sentence, at)) return NOWS.indexOf(at >= own ? 'own' : 'sentence');
  return NOWS.indexOf('none');
}
