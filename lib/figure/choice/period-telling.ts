import type { Sentence } from '../../mention/sentence/sentence.ts';
import { indexesOf } from './features.ts';
import { TELLING } from './period-values.ts';

const WORD_AT = indexesOf(TELLING);
/** So far in front of a number (tokens) such a word is looked for. */
const FAR = 8;

/** The nearest word of TELLING in front of a number at token `to`, in its own clause, as an index of it. */
export function tellingBefore({ tokens, taken }: Sentence, own: number, to: number): number {
  for (let at = to - 1; at >= Math.max(own, to - FAR); at--) {
    if (taken[at] === 1) break;
    const word = WORD_AT.get(tokens[at]!.bare);
    if (word !== undefined && word > 0) return word;
  }
  return 0;
}
