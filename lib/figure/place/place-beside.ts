import type { PlaceMention } from '../../mention/place/place-mentions.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { BRACKET, SEMICOLON } from '../../mention/sentence/sentence.ts';
import { allIn, anyIn, firstIn, lastIn, tokenIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Spot } from '../spot/slots.ts';
import type { NamedPlace, PlaceInput } from './named-place.ts';
import { innermost, isOwn } from './named-place.ts';
import { officeBefore, officeElsewhere } from './place-offices.ts';

const LOCATIVE = new Set(['tai', 'o', 'cua', 'in', 'of', 'at']);

/** The place in front of the number in its own part of the sentence: the nearest, with what it lies in. */
export function placeBefore(spot: Spot, from: number, input: PlaceInput): NamedPlace | null {
  const { sentence, placed } = spot;
  const before = allIn(
    sentence.places,
    from,
    placed.first,
    (mention) => isOwn(mention) && (spot.window.inBracket || !isBracketed(sentence, mention, placed.first)),
  );
  const last = before.at(-1) ?? officeElsewhere(spot, from, input) ?? officeBefore(spot, from, placed.first, input);
  if (last === undefined) return null;
  const together = before.filter(
    (mention) =>
      mention === last || (last.first - mention.last <= 3 && !anyIn(sentence.places, mention.last + 1, last.first)),
  );
  // "Chợ Đồn 820, Ba Bể 905 người": of places that do not lie in one another the nearest
  return innermost(together.length === 0 ? [last] : together.toReversed(), input, sentence);
}

/** "bốn phường (Đức Xuân, Sông Cầu, ...) và bốn xã": a list in brackets that closes before the number. */
function isBracketed(sentence: Sentence, mention: PlaceMention, to: number): boolean {
  for (let at = mention.last + 1; at < to; at++) {
    const mark = sentence.breaks[at] === BRACKET ? sentence.tokens[at]!.bare : '';
    if (mark === '(') return false;
    if (mark === ')') return true;
  }
  return false;
}

/** "mở lớp cho 30 học viên tại xã Nông Thượng": the place behind the number, up to the next clause. */
export function placeBehind(spot: Spot, input: PlaceInput): NamedPlace | null {
  const { sentence, placed, window } = spot;
  const behind = allIn(sentence.places, placed.last + 1, window.to, isOwn);
  const first = behind[0];
  if (first === undefined) return null;
  const before = sentence.tokens[first.first - 1]?.bare ?? '';
  if (!LOCATIVE.has(before)) return null;
  return innermost(
    behind.filter(({ first: at }) => at - first.last <= 4),
    input,
  );
}

/** The place behind a later number of the same clause, for the numbers in front of it ("01 lớp cho 30 học viên tại ..."). */
export function placeAcross(spot: Spot, input: PlaceInput): NamedPlace | null {
  const { sentence, placed } = spot;
  const next = firstIn(sentence.quantities, placed.last + 1, placed.last + 12);
  if (next === undefined) return null;
  for (let at = placed.last + 1; at < next.first; at++) if (sentence.breaks[at] !== 0) return null;
  let to = next.last + 1;
  while (to < sentence.tokens.length && sentence.breaks[to] === 0 && sentence.taken[to] === 0) to++;
  const behind = allIn(sentence.places, next.last + 1, to, isOwn)[0];
  if (behind === undefined || !LOCATIVE.has(sentence.tokens[behind.first - 1]?.bare ?? '')) return null;
  return innermost([behind], input);
}

/**
 * "cao hơn bình quân của tỉnh (26,61%)", "so với thành phố Bắc Kạn (2,88%)": the bracket right behind a place is of it, and so is what
 * a compared place is told with ("thấp hơn xã Bình Thạnh với 91%").
 */
export function bracketBehind({ sentence, placed }: Spot): PlaceMention | undefined {
  const between = tokenIn(sentence.tokens, placed.first - 1);
  if (between?.norm === 'với') return comparedWith(sentence, placed.first);
  if (between?.bare !== '(') return undefined;
  const mention = lastIn(sentence.places, Math.max(0, placed.first - LONGEST_PLACE), placed.first);
  if (mention === undefined || mention.last !== placed.first - 2 || mention.organ) return undefined;
  return mention.role === 'whose' || mention.role === 'compared' ? mention : undefined;
}

const LONGEST_PLACE = 10;

/** The place that ends in front of the word before a number, where "hơn" stands in front of it. */
function comparedWith(sentence: Sentence, at: number): PlaceMention | undefined {
  const mention = lastIn(sentence.places, Math.max(0, at - LONGEST_PLACE), at);
  if (mention === undefined || mention.last !== at - 2 || mention.organ) return undefined;
  return tokenIn(sentence.tokens, mention.first - 1)?.norm === 'hơn' ? mention : undefined;
}

/** The first token behind the last semicolon in front of a number. */
export function partStart(sentence: Sentence, at: number, from: number): number {
  let start = at;
  while (start > from && sentence.breaks[start - 1] !== SEMICOLON) start--;
  return start;
}
