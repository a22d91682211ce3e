import type { Alignment } from './align.ts';
import { isSameToken, type Query } from './query.ts';
import { likeWords } from './similar.ts';
import type { TokenIndex } from './token-index.ts';
import { MARK, NUMBER, SIGN, WORD } from './tokens.ts';

/** What an alignment says of a quote: where it stands on the page, and how much of it and around it is there. */
export interface Weighed {
  /** Tokens of the page, `to` behind the last; equal when nothing of the quote is there. */
  readonly from: number;
  readonly to: number;
  /** Are the numbers in it the same, others, or not to be told (one is missing or no number any more)? */
  readonly numbers: 'same' | 'other' | 'missing';
  /** Shares (0 to 1) of the weight of its words, and of what stood on either side; null when there was nothing. */
  readonly words: number | null;
  readonly before: number | null;
  readonly after: number | null;
  /** Words of the page that stand between the quote and what stood next to it. */
  readonly putBefore: number;
  readonly putAfter: number;
}

export function weigh(query: Query, index: TokenIndex, { places }: Alignment): Weighed {
  const own = [...places.subarray(query.from, query.to)].filter((place) => place >= 0);
  const from = own[0] ?? 0;
  const to = own.length > 0 ? own.at(-1)! + 1 : from;
  return {
    from,
    to,
    numbers: numbersOf(query, index, places, from, to),
    words: shareOf(query, index, places, query.from, query.to),
    before: shareOf(query, index, places, 0, query.from),
    after: shareOf(query, index, places, query.to, query.tokens.length),
    putBefore: wordsBetween(index, lastPlace(places, 0, query.from), from),
    putAfter: wordsBetween(index, to - 1, firstPlace(places, query.to, query.tokens.length)),
  };
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

/** The share of the weight of some tokens that is on the page; of numbers that differ a quarter counts as missing. */
function shareOf(query: Query, index: TokenIndex, places: Int32Array, from: number, to: number): number | null {
  let all = 0;
  let there = 0;
  const isOwn = from === query.from;
  for (let at = from; at < to; at++) {
    const token = query.tokens[at]!;
    const place = places[at]!;
    if (token.kind === MARK || (isOwn && token.kind !== WORD)) continue;
    const isSame = place >= 0 && isSameToken(token, index, place);
    const weight = token.kind === NUMBER && !isSame ? token.weight / 4 : token.weight;
    all += weight;
    if (isSame) there += weight;
    else if (place >= 0 && token.kind === WORD && likeWords(token.key, index.keyOf(index.ids[place]!)))
      there += weight / 2;
  }
  return all === 0 ? null : there / all;
}

function lastPlace(places: Int32Array, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (places[at]! >= 0) return places[at]!;
  return -1;
}

function firstPlace(places: Int32Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (places[at]! >= 0) return places[at]!;
  return -1;
}

function wordsBetween(index: TokenIndex, before: number, after: number): number {
  if (before < 0 || after < 0) return 0;
  let words = 0;
  for (let place = before + 1; place < after; place++) if (index.kinds[place] !== MARK) words++;
  return words;
}
