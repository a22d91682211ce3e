import type { Alignment } from './align.ts';
import { isNeighboursNumber, type NumberNames, numberNames } from './number-names.ts';
import { isSameToken, likeness, type Query, type QueryToken } from './query.ts';
import { type Rewording, rewordingOf } from './rewording.ts';
import { type Side, sideOf } from './side.ts';
import { stretchOf } from './stretch.ts';
import type { TokenIndex } from './token-index.ts';
import { MARK, NUMBER, SIGN, WORD } from './tokens.ts';
import { isCount, isMagnitude, isOtherValue } from './values.ts';

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
  /** Words of a quote with accents that are not there, not even with a slip: each of its syllables makes another word. */
  readonly wordsGone: number;
  /** Is what stands here what stood beside the quote, and is missing there now? */
  readonly isNeighbour: boolean;
  /** The same of a number in it alone. */
  readonly isNeighboursNumber: boolean;
  readonly numberNames: NumberNames;
  readonly rewording: Rewording;
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
    wordsGone: wordsGone(query, index, places),
    isNeighbour:
      stoodIn(query, 0, query.from, index, places, from, to) ||
      stoodIn(query, query.to, query.tokens.length, index, places, from, to),
    isNeighboursNumber: isNeighboursNumber(query, index, places, from, to),
    numberNames: numberNames(query, index, places),
    rewording: rewordingOf(query, index, places),
    before: sideOf(query, 0, query.from, index, places, noted, from - 1, -1),
    after: sideOf(query, query.to, query.tokens.length, index, places, noted, to, 1),
  };
}

/** The places of the page that are paired with a token that is the same. */
function notedBy({ tokens }: Query, index: TokenIndex, places: Int32Array): ReadonlySet<number> {
  return new Set(places.filter((place, at) => place >= 0 && likeness(tokens[at]!, index, place) > 0));
}

/** Are the values the same: the numbers and signs, and the words that say how many, of how much? */
function numbersOf(query: Query, index: TokenIndex, places: Int32Array, from: number, to: number): Weighed['numbers'] {
  const paired = new Set<number>();
  let others = 0;
  let gone = 0;
  let signsGone = 0;
  for (let at = query.from; at < query.to; at++) {
    const token = query.tokens[at]!;
    const place = places[at]!;
    if (place >= 0 && isSameToken(token, index, place)) paired.add(place);
    else if (token.kind === SIGN && place < 0) signsGone++;
    else if (token.kind === SIGN && index.kinds[place] !== SIGN) return 'missing';
    else if (isValueIn(token, index, place)) {
      paired.add(place);
      others++;
    } else if (token.kind === NUMBER) gone++;
    else if (isMagnitude(token.key) && isNumeral(query.tokens[at - 1])) {
      // "2,5 nghìn tỷ" is "2,5 tỷ" now; where another word stands in its place nobody knows what the value is
      if (place < 0 && places[at - 1]! >= 0 && places[at + 1] === places[at - 1]! + 1) others++;
      else return 'missing';
    }
  }
  // what stands on the page and not in the note: a number, a magnitude, or in the place of a number one in words
  for (let place = from; place < to; place++) {
    if (paired.has(place)) continue;
    const key = index.keyOf(index.ids[place]!);
    const isNumber = index.kinds[place] === NUMBER;
    if (signsGone > 0 && index.kinds[place] === SIGN) signsGone--;
    // of two numbers that have changed places, one alone is paired
    if (gone > 0 && (isNumber || isCount(key))) gone--;
    else if (!isNumber && !(isMagnitude(key) && isNumeralAt(index, place - 1))) continue;
    others++;
  }
  return gone + signsGone > 0 ? 'missing' : others > 0 ? 'other' : 'same';
}

/** Does a place of the page hold another value than a token of the note: a number, or a word that counts or measures? */
function isValueIn(token: QueryToken, index: TokenIndex, place: number): boolean {
  if (place < 0) return false;
  const kind = index.kinds[place];
  if (token.kind === NUMBER || token.kind === SIGN) return kind === token.kind;
  const key = index.keyOf(index.ids[place]!);
  return token.kind === WORD && (kind === NUMBER ? isCount(token.key) : isOtherValue(token.key, key));
}

const isNumeral = (token: QueryToken | undefined): boolean =>
  token !== undefined && (token.kind === NUMBER || isCount(token.key));
const isNumeralAt = (index: TokenIndex, place: number): boolean =>
  place >= 0 && (index.kinds[place] === NUMBER || isCount(index.keyOf(index.ids[place]!)));

function shareOf(query: Query, index: TokenIndex, places: Int32Array, kinds: readonly number[]): number {
  let all = 0;
  let there = 0;
  for (let at = query.from; at < query.to; at++) {
    const token = query.tokens[at]!;
    const place = places[at]!;
    // a value that is another is told apart from words that are others
    const isOther = isValueIn(token, index, place) || (place < 0 && isCount(token.key));
    if (!kinds.includes(token.kind) || (token.kind === WORD && isOther)) continue;
    all += token.weight;
    there += token.weight * likeness(token, index, place);
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

/** A letter that is not one of the twenty-six, or an accent: no English quote has one. */
const ACCENTED = /\P{ASCII}/u;

function wordsGone({ tokens }: Query, index: TokenIndex, places: Int32Array): number {
  const isOwnWord = ({ isOwn, kind }: QueryToken): boolean => isOwn && kind === WORD;
  if (!tokens.some((token) => isOwnWord(token) && ACCENTED.test(token.key))) return 0;
  return tokens.filter((token, at) => isOwnWord(token) && likeness(token, index, places[at]!) === 0).length;
}
