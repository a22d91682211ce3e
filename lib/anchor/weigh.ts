import type { Alignment } from './align.ts';
import { isSameToken, likeness, type Query, type QueryToken, weightOf } from './query.ts';
import { CAPITAL, OPENS, type TokenIndex } from './token-index.ts';
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

/** What stands on one side of a quote, in weights. */
export interface Side {
  /** Of the note's words in the sentence or row there: all, and those that the page has there too. */
  readonly noted: number;
  readonly kept: number;
  /** The same of what stands outside it. */
  readonly farNoted: number;
  readonly farKept: number;
  /** Of the page's words in the sentence or row there: all, and those that the note has too. */
  readonly shown: number;
  readonly known: number;
  /** Words with a capital in the note's sentence that the page has not there, and the other way round. */
  readonly namesGone: number;
  readonly namesNew: number;
}

/** Tokens of the page that are looked at on one side of a passage. */
const REACH = 24;

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

/** One side of the quote: the tokens of the query there, and the page's from a place on, in a direction (1 or -1). */
function sideOf(
  query: Query,
  from: number,
  to: number,
  index: TokenIndex,
  places: Int32Array,
  paired: ReadonlySet<number>,
  place: number,
  step: 1 | -1,
): Side {
  const side = { noted: 0, kept: 0, farNoted: 0, farKept: 0, shown: 0, known: 0, namesGone: 0, namesNew: 0 };
  for (let at = from; at < to; at++) {
    const token = query.tokens[at]!;
    const like = likeness(token, index, places[at]!);
    if (token.kind === MARK) continue;
    // figures around a passage are brought up to date as it is: another number says little
    const weight = token.kind === NUMBER && like === 0 ? token.weight / 4 : token.weight;
    if (!token.isNear) {
      side.farNoted += weight;
      side.farKept += weight * like;
      continue;
    }
    side.noted += weight;
    side.kept += weight * like;
    if (token.isCapital && like === 0) side.namesGone++;
  }
  // a note that does not say what stood here cannot miss it
  for (let at = place, left = from === to ? 0 : REACH; left > 0 && at >= 0 && at < index.length; at += step, left--) {
    const opens = (index.flags[at]! & OPENS) !== 0;
    if (step > 0 && opens) break;
    const kind = index.kinds[at]!;
    const isKnown = paired.has(at);
    if (kind === WORD) {
      const id = index.ids[at]!;
      const weight = weightOf(kind, '', index.countOf(id));
      side.shown += weight;
      if (isKnown) side.known += weight;
      else if ((index.flags[at]! & CAPITAL) !== 0) side.namesNew++;
    }
    if (step < 0 && opens) break;
  }
  return side;
}
