import { NUMBER, SIGN, WORD } from './kinds.ts';
import { isSameToken, type Query, type QueryToken } from './query.ts';
import type { TokenIndex } from './token-index.ts';
import { isCount, isMagnitude, isOtherValue } from './values.ts';

/** Are the numbers of a quote the same, others, or not to be told (one is missing or no number any more)? */
export type Numbers = 'same' | 'other' | 'missing';

/** Are the values the same: the numbers and signs, and the words that say how many, of how much? */
export function numbersOf(query: Query, index: TokenIndex, places: Int32Array, from: number, to: number): Numbers {
  const paired = new Set<number>();
  let others = 0;
  let gone = 0;
  let signsGone = 0;
  for (let at = query.from; at < query.to; at++) {
    const token = query.tokens[at]!;
    const place = places[at]!;
    if (place >= 0 && isSameToken(token, index, place)) paired.add(place);
    else if (token.kind === SIGN && isUnitOfSame(query, at, index, places)) continue;
    else if (token.kind === SIGN && place < 0) signsGone++;
    else if (token.kind === SIGN && index.kinds[place] !== SIGN) return 'missing';
    else if (isValueIn(token, index, place)) {
      paired.add(place);
      others++;
    } else if (token.kind === NUMBER) gone++;
    else if (isLoneUnit(token, query)) return 'missing';
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

/** Is a "%" that of a number that stands? Then the number has another unit now, as the words beside it say. */
function isUnitOfSame({ tokens, from }: Query, at: number, index: TokenIndex, places: Int32Array): boolean {
  const place = at > from ? places[at - 1]! : -1;
  return place >= 0 && tokens[at - 1]!.kind === NUMBER && isSameToken(tokens[at - 1]!, index, place);
}

/** Does a place of the page hold another value than a token of the note: a number, or a word that counts or measures? */
export function isValueIn(token: QueryToken, index: TokenIndex, place: number): boolean {
  if (place < 0) return false;
  const kind = index.kinds[place];
  if (token.kind === NUMBER || token.kind === SIGN) return kind === token.kind;
  const key = index.keyOf(index.ids[place]!);
  return token.kind === WORD && (kind === NUMBER ? isCount(token.key) : isOtherValue(token.key, key));
}

/** Is it a unit with a power ("km2", which is no "km3") without its number? Beside one it is a word that says something else now. */
const isLoneUnit = ({ kind, key }: QueryToken, { tokens, from, to }: Query): boolean =>
  kind === WORD && /\d/.test(key) && !tokens.slice(from, to).some((own) => own.kind === NUMBER);

const isNumeral = (token: QueryToken | undefined): boolean =>
  token !== undefined && (token.kind === NUMBER || isCount(token.key));
const isNumeralAt = (index: TokenIndex, place: number): boolean =>
  place >= 0 && (index.kinds[place] === NUMBER || isCount(index.keyOf(index.ids[place]!)));
