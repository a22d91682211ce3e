import { NUMBER, WORD } from './kinds.ts';
import { likeness, type Query, type QueryToken } from './query.ts';
import { isValueIn } from './quote-numbers.ts';
import { mayBeVietnamese } from './syllable.ts';
import type { TokenIndex } from './token-index.ts';
import { isCount, isSense } from './values.ts';

/** The share (0 to 1) of the weight of a quote's tokens of some kinds that is there; 1 when it has none. */
export function shareOf(query: Query, index: TokenIndex, places: Int32Array, kinds: readonly number[]): number {
  let all = 0;
  let there = 0;
  for (let at = query.from; at < query.to; at++) {
    const token = query.tokens[at]!;
    const place = places[at]!;
    // a value that is another is told apart from words that are others
    const isOther = isValueIn(token, index, place) || (place < 0 && isCount(token.key));
    // so is where the number goes: "khoảng 4%" with "không quá 4%" in its place has a word that is another, and is there
    const isTurned = isSense(token.key) && kinds.includes(NUMBER) && likeness(token, index, place) === 0;
    if (!kinds.includes(token.kind) || (token.kind === WORD && (isOther || isTurned))) continue;
    all += token.weight;
    there += token.weight * likeness(token, index, place);
  }
  return all === 0 ? 1 : there / all;
}

/** Words with a capital in the quote that are not there. */
export const namesGone = ({ tokens }: Query, index: TokenIndex, places: Int32Array): number =>
  tokens.filter((token, at) => token.isOwn && token.isCapital && likeness(token, index, places[at]!) === 0).length;

/** Words of a quote that are not there, not even with a slip, if it may be Vietnamese: each of its syllables makes another word. */
export function syllablesGone({ tokens }: Query, index: TokenIndex, places: Int32Array): number {
  const isOwnWord = ({ isOwn, kind }: QueryToken): boolean => isOwn && kind === WORD;
  if (!mayBeVietnamese(tokens.filter(isOwnWord).map(({ key }) => key))) return 0;
  return tokens.filter((token, at) => isOwnWord(token) && likeness(token, index, places[at]!) === 0).length;
}
