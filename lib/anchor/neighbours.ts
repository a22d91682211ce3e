import { MARK, NUMBER } from './kinds.ts';
import { isSameToken, type Query, type QueryToken } from './query.ts';
import type { TokenIndex } from './token-index.ts';

const isAt = (token: QueryToken | undefined, index: TokenIndex, place: number): boolean =>
  token !== undefined && place >= 0 && isSameToken(token, index, place);

/** Is what the page has between two places what stood beside the quote, on one side of it, and is missing there now? */
export const isNeighbour = (query: Query, index: TokenIndex, places: Int32Array, from: number, to: number): boolean =>
  stoodIn(query, 0, query.from, index, places, from, to) ||
  stoodIn(query, query.to, query.tokens.length, index, places, from, to);

/** Do the words of the page between two places stand in the query's tokens from `first` to `end`, unpaired and in a row? */
function stoodIn(
  { tokens }: Query,
  first: number,
  end: number,
  index: TokenIndex,
  places: Int32Array,
  from: number,
  to: number,
): boolean {
  const here: number[] = [];
  for (let place = from; place < to; place++) if (index.kinds[place] !== MARK) here.push(place);
  const there: QueryToken[] = [];
  for (let at = first; at < end; at++) if (tokens[at]!.kind !== MARK && places[at]! < 0) there.push(tokens[at]!);
  if (here.length === 0 || here.length > there.length) return false;
  return there.some((_, start) => here.every((place, at) => isAt(there[start + at], index, place)));
}

/**
 * Is a number of the page between two places one that stood beside the quote, and stands no longer there? Then the rows have
 * moved, and what stands here now is the neighbour's: "1 | 60, 2 | 70" numbered anew is "1 | 70, 2 | 80".
 */
export function isNeighboursNumber(
  query: Query,
  index: TokenIndex,
  places: Int32Array,
  from: number,
  to: number,
): boolean {
  const kept = new Set(
    [...places.subarray(query.from, query.to)].filter((place, at) =>
      isAt(query.tokens[query.from + at]!, index, place),
    ),
  );
  for (let place = from; place < to; place++) {
    if (index.kinds[place] !== NUMBER || kept.has(place)) continue;
    const stood = (token: QueryToken, at: number): boolean =>
      !token.isOwn && token.kind === NUMBER && isSameToken(token, index, place) && !isAt(token, index, places[at]!);
    if (query.tokens.some(stood)) return true;
  }
  return false;
}
