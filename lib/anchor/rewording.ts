import { isBinding } from './binding.ts';
import { NUMBER, WORD } from './kinds.ts';
import { likeness, type Query, type QueryToken } from './query.ts';
import type { Side } from './side.ts';
import { OPENS, type TokenIndex } from './token-index.ts';
import { isCount, isMagnitude, isOtherValue } from './values.ts';

/** What has become of the words of the sentence or row a quote stands in, the quote's own among them. */
export interface Rewording {
  /** Stands another word in the place of one ("tổng thu" is "tổng chi")? */
  readonly isReplaced: boolean;
  /** Stands one syllable more there? It makes another word of the one beside it ("hộ cận nghèo", "chưa đạt"); several add something. */
  readonly isTurned: boolean;
  /** Stands a word there that the note has not ("hộ nghèo" is "hộ cận nghèo")? */
  readonly isPutIn: boolean;
  /** Is one of the new words one that stood beside the sentence and is missing there? Then this is the neighbour's sentence. */
  readonly isNeighbours: boolean;
}

/** Words of the page that are looked at before and behind the sentence's first and last word that is there. */
const REACH = 12;

export function rewordingOf(query: Query, index: TokenIndex, places: Int32Array): Rewording {
  const away = wordsAway(query.tokens, index, places);
  const moved = wordsMoved(query.tokens, index, places);
  const rewording = { isReplaced: false, isTurned: false, isPutIn: false, isNeighbours: false };
  for (const { gone, from, to, isOfFigure } of gapsOf(query.tokens, index, places)) {
    const words = wordsBetween(index, from, to);
    const keys = words.map((place) => index.keyOf(index.ids[place]!));
    // "100 nghìn lượt ha" for "100 ha" is another figure of the same thing
    if (gone === 0 && isOfFigure && keys.some(isMagnitude)) continue;
    for (const [n, place] of words.entries()) {
      const key = keys[n]!;
      if (isBinding(key) || isMagnitude(key) || (gone === 0 && moved.has(index.ids[place]!))) continue;
      if (gone > 0) rewording.isReplaced = true;
      else if (words.length === 1 && isSyllable(key)) rewording.isTurned = true;
      rewording.isPutIn = true;
      if (away.has(index.ids[place]!)) rewording.isNeighbours = true;
    }
  }
  return rewording;
}

/** A word that is no number and no letter of a list. */
const isSyllable = (key: string): boolean => key.length > 1 && !isCount(key);

const wordsBetween = (index: TokenIndex, from: number, to: number): number[] => {
  const words: number[] = [];
  for (let place = from; place < to; place++) if (index.kinds[place] === WORD) words.push(place);
  return words;
};

/** Does what stands outside the sentence say that this is the place: on each side that the note knows most of it is there? */
export function isVouchedFor(sides: readonly Side[]): boolean {
  const known = sides.filter(({ farNoted }) => farNoted > 0);
  return known.length > 0 && known.every(({ farNoted, farKept }) => farKept >= farNoted / 2);
}

/** The words around the sentence that are not where they were. */
function wordsAway(tokens: readonly QueryToken[], index: TokenIndex, places: Int32Array): ReadonlySet<number> {
  const away = tokens.filter(
    (token, at) => !token.isNear && token.kind === WORD && token.id >= 0 && likeness(token, index, places[at]!) === 0,
  );
  return new Set(away.map(({ id }) => id));
}

/** The words of the quote that are not where they were: "3.500 người/4.053 người" has none that is new. */
function wordsMoved(tokens: readonly QueryToken[], index: TokenIndex, places: Int32Array): ReadonlySet<number> {
  const moved = tokens.filter(
    (token, at) => token.isOwn && token.kind === WORD && token.id >= 0 && likeness(token, index, places[at]!) === 0,
  );
  return new Set(moved.map(({ id }) => id));
}

/** A stretch of the page without a token of the sentence: how many of its words are missing there; places, `to` behind the last. */
interface Gap {
  readonly gone: number;
  readonly from: number;
  readonly to: number;
  /** Does it part a number of the quote from what that counts? */
  readonly isOfFigure: boolean;
}

/** The gaps between the tokens of the sentence that are there, and those at its ends as far as the note knows them. */
function gapsOf(tokens: readonly QueryToken[], index: TokenIndex, places: Int32Array): Gap[] {
  const first = tokens.findIndex(({ isNear }) => isNear);
  const end = tokens.findLastIndex(({ isNear }) => isNear) + 1;
  const gaps: Gap[] = [];
  let gone = 0;
  let last = -1;
  let isNumber = false;
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    const place = places[at]!;
    if (place < 0 || isOtherWord(token, index, place)) {
      if (token.kind === WORD && !isBinding(token.key)) gone++;
      continue;
    }
    // a note that does not reach to the head of the sentence does not know what stood in front of its first word
    if (last >= 0) gaps.push({ gone, from: last + 1, to: place, isOfFigure: isNumber && token.isOwn });
    else
      gaps.push({
        gone,
        from: headOf(index, place, first > 0 && tokens[first]!.opens ? REACH : at - first),
        to: place,
        isOfFigure: false,
      });
    gone = 0;
    last = place;
    isNumber = token.isOwn && (token.kind === NUMBER || (isNumber && isMagnitude(token.key)));
  }
  if (last >= 0 && end < tokens.length)
    gaps.push({ gone, from: last + 1, to: tailOf(index, last + 1), isOfFigure: false });
  return gaps;
}

/** Another word that is no other value: "triệu" in the place of "tỷ" makes another figure of the same sentence. */
function isOtherWord(token: QueryToken, index: TokenIndex, place: number): boolean {
  if (token.kind !== WORD || likeness(token, index, place) > 0) return false;
  const isNumber = index.kinds[place] === NUMBER;
  return isNumber ? !isCount(token.key) : !isOtherValue(token.key, index.keyOf(index.ids[place]!));
}

const opens = (index: TokenIndex, place: number): boolean => (index.flags[place]! & OPENS) !== 0;

function headOf(index: TokenIndex, place: number, reach: number): number {
  let from = place;
  while (from > 0 && place - from < reach && !opens(index, from)) from--;
  return from;
}

function tailOf(index: TokenIndex, place: number): number {
  let to = place;
  while (to < index.length && to - place < REACH && !opens(index, to)) to++;
  return to;
}
