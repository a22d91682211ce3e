import type { Alignment } from './align.ts';
import { isSameToken, likeness, type Query, type QueryToken } from './query.ts';
import { type Side, sideOf } from './side.ts';
import { OPENS, type TokenIndex } from './token-index.ts';
import { MARK, NUMBER, SIGN, WORD } from './tokens.ts';

/** What an alignment says of a quote: where it stands on the page, and how much of it and around it is there. */
export interface Weighed {
  readonly score: number;
  /** Tokens of the page, `to` behind the last; equal when nothing of the quote is there. */
  readonly from: number;
  readonly to: number;
  /** Are the numbers in it the same, others, or not to be told (one is missing or no number any more)? */
  readonly numbers: 'same' | 'other' | 'missing';
  /** The shares (0 to 1) of the weight of its words, and of its words and numbers, that are there; 1 when it has none. */
  readonly words: number;
  readonly own: number;
  /** Words with a capital in the quote itself that are not there. */
  readonly namesGone: number;
  /** Is what stands here what stood beside the quote, and is missing there now? */
  readonly isNeighbour: boolean;
  readonly before: Side;
  readonly after: Side;
}

export function weigh(query: Query, index: TokenIndex, { places, score }: Alignment): Weighed {
  const { from, to } = stretchOf(query, index, places);
  const noted = notedBy(query, index, places);
  return {
    score,
    from,
    to,
    numbers: numbersOf(query, index, places, from, to),
    words: shareOf(query, index, places, [WORD]),
    own: shareOf(query, index, places, [WORD, NUMBER]),
    namesGone: query.tokens.filter(
      (token, at) => at >= query.from && at < query.to && token.isCapital && likeness(token, index, places[at]!) === 0,
    ).length,
    isNeighbour:
      stoodIn(query, 0, query.from, index, places, from, to) ||
      stoodIn(query, query.to, query.tokens.length, index, places, from, to),
    before: sideOf(query, 0, query.from, index, places, noted, from - 1, -1),
    after: sideOf(query, query.to, query.tokens.length, index, places, noted, to, 1),
  };
}

/**
 * The tokens of the page that the quote lies on. Where words at its ends are not there, as many words that stand in their
 * place belong to it: "commodo cites" is "commodo vitae" now.
 */
function stretchOf(query: Query, index: TokenIndex, places: Int32Array): { from: number; to: number } {
  const own = places.subarray(query.from, query.to);
  const first = own.findIndex((place) => place >= 0);
  if (first < 0) return { from: 0, to: 0 };
  const last = own.findLastIndex((place) => place >= 0);
  const paired = new Set(places);
  const isFree = (place: number): boolean => index.kinds[place] === WORD && !paired.has(place);
  let from = own[first]!;
  let to = own[last]! + 1;
  const opens = (place: number): boolean => (index.flags[place]! & OPENS) !== 0;
  for (let left = first; left > 0 && from > 0 && isFree(from - 1) && !opens(from); left--) from--;
  for (let left = own.length - 1 - last; left > 0 && to < index.length && isFree(to) && !opens(to); left--) to++;
  return { from, to };
}

/** The places of the page that are paired with a token that is the same. */
function notedBy({ tokens }: Query, index: TokenIndex, places: Int32Array): ReadonlySet<number> {
  return new Set(places.filter((place, at) => place >= 0 && likeness(tokens[at]!, index, place) > 0));
}

function numbersOf(query: Query, index: TokenIndex, places: Int32Array, from: number, to: number): Weighed['numbers'] {
  const paired = new Set<number>();
  let others = 0;
  for (let at = query.from; at < query.to; at++) {
    const token = query.tokens[at]!;
    const place = places[at]!;
    if (token.kind !== NUMBER && token.kind !== SIGN) continue;
    if (place < 0 || index.kinds[place] !== token.kind) return 'missing';
    paired.add(place);
    if (!isSameToken(token, index, place)) others++;
  }
  for (let place = from; place < to; place++) if (index.kinds[place] === NUMBER && !paired.has(place)) others++;
  return others > 0 ? 'other' : 'same';
}

function shareOf(query: Query, index: TokenIndex, places: Int32Array, kinds: readonly number[]): number {
  let all = 0;
  let there = 0;
  for (let at = query.from; at < query.to; at++) {
    const token = query.tokens[at]!;
    if (!kinds.includes(token.kind)) continue;
    all += token.weight;
    there += token.weight * likeness(token, index, places[at]!);
  }
  return all === 0 ? 1 : there / all;
}

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

const isAt = (token: QueryToken | undefined, index: TokenIndex, place: number): boolean =>
  token !== undefined && isSameToken(token, index, place);
