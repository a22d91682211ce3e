import { NUMBER, WORD } from './kinds.ts';
import type { Query } from './query.ts';
import { OPENS, type TokenIndex } from './token-index.ts';
import { isCount } from './values.ts';

/**
 * The tokens of the page that the quote lies on. Where words at its ends are not there, as many words that stand in their
 * place belong to it: "commodo cites" is "commodo vitae" now.
 */
export function stretchOf(query: Query, index: TokenIndex, places: Int32Array): { from: number; to: number } {
  const own = places.subarray(query.from, query.to);
  const first = own.findIndex((place) => place >= 0);
  if (first < 0) return { from: 0, to: 0 };
  const last = own.findLastIndex((place) => place >= 0);
  const paired = new Set(places);
  /** A number may stand where a digit in words stood ("hai hộ", "12 hộ"). */
  const isFree = (place: number, at: number): boolean =>
    !paired.has(place) &&
    (index.kinds[place] === WORD || (index.kinds[place] === NUMBER && isCount(query.tokens[query.from + at]!.key)));
  let from = own[first]!;
  let to = own[last]! + 1;
  const opens = (place: number): boolean => (index.flags[place]! & OPENS) !== 0;
  for (let left = first; left > 0 && from > 0 && isFree(from - 1, left - 1) && !opens(from); left--) from--;
  for (
    let left = own.length - 1 - last;
    left > 0 && to < index.length && isFree(to, own.length - left) && !opens(to);
    left--
  )
    to++;
  return { from, to };
}
