import { likeness, type Query, type QueryToken } from './query.ts';
import type { Side } from './side.ts';
import { OPENS, type TokenIndex } from './token-index.ts';
import { NUMBER, WORD } from './tokens.ts';
import { isCount, isOtherValue } from './values.ts';
import { keysOf } from './word-key.ts';

/** What has become of the words of the sentence or row a quote stands in, the quote's own among them. */
export interface Rewording {
  /** Stands another word in the place of one ("tổng thu" is "tổng chi"), or one that makes another thing of it? */
  readonly isReplaced: boolean;
  /** Stands a word there that the note has not ("hộ nghèo" is "hộ cận nghèo")? */
  readonly isPutIn: boolean;
  /** Is one of the new words one that stood beside the sentence and is missing there? Then this is the neighbour's sentence. */
  readonly isNeighbours: boolean;
}

/** Words that say how others hang together: another one of them makes no other sentence. */
const BINDING: ReadonlySet<string> = new Set(keysOf('của và là tại ở trong với cho các những thì mà về'));

/** Words that make another thing of the name they are put before: "hộ nghèo" and "hộ cận nghèo", "đạt" and "chưa đạt". */
const TURNING: ReadonlySet<string> = new Set(keysOf('cận thoát tái phi ngoài chưa không'));

/** Words of the page that are looked at before and behind the sentence's first and last word that is there. */
const REACH = 12;

export function rewordingOf(query: Query, index: TokenIndex, places: Int32Array): Rewording {
  const away = wordsAway(query.tokens, index, places);
  const rewording = { isReplaced: false, isPutIn: false, isNeighbours: false };
  for (const { gone, from, to } of gapsOf(query.tokens, index, places)) {
    for (let place = from; place < to; place++) {
      if (index.kinds[place] !== WORD || BINDING.has(index.keyOf(index.ids[place]!))) continue;
      if (gone > 0 || TURNING.has(index.keyOf(index.ids[place]!))) rewording.isReplaced = true;
      rewording.isPutIn = true;
      if (away.has(index.ids[place]!)) rewording.isNeighbours = true;
    }
  }
  return rewording;
}

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

/** A stretch of the page without a token of the sentence: how many of its words are missing there; places, `to` behind the last. */
interface Gap {
  readonly gone: number;
  readonly from: number;
  readonly to: number;
}

/** The gaps between the tokens of the sentence that are there, and those at its ends as far as the note knows them. */
function gapsOf(tokens: readonly QueryToken[], index: TokenIndex, places: Int32Array): Gap[] {
  const first = tokens.findIndex(({ isNear }) => isNear);
  const end = tokens.findLastIndex(({ isNear }) => isNear) + 1;
  const gaps: Gap[] = [];
  let gone = 0;
  let last = -1;
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    const place = places[at]!;
    if (place < 0 || isOtherWord(token, index, place)) {
      if (token.kind === WORD && !BINDING.has(token.key)) gone++;
      continue;
    }
    // of what stood in front of its first word a note that does not reach to the head of the sentence knows nothing
    if (last >= 0) gaps.push({ gone, from: last + 1, to: place });
    else gaps.push({ gone, from: headOf(index, place, tokens[first]!.opens ? REACH : at - first), to: place });
    gone = 0;
    last = place;
  }
  if (last >= 0 && end < tokens.length) gaps.push({ gone, from: last + 1, to: tailOf(index, last + 1) });
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
