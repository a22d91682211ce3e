import type { PlaceData, PlaceKind } from '../../../data/schemas/place.ts';
import { isUpperAt } from '../../text/characters.ts';
import { keepLongest } from '../../words/longest.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import { areWords } from '../../words/word-classes.ts';
import { isNumberName, tellsApart } from './numbered-places.ts';
import type { Level, Levels } from './place-levels.ts';
import { levelAfter, levelBefore } from './place-levels.ts';
import { SMALL_KINDS } from './place-lexicon.ts';
import type { PlaceContext, PlaceName } from './place-mentions.ts';

const fits = (place: PlaceData, kind: PlaceKind): boolean =>
  place.kind === kind || (place.formerly?.includes(kind) ?? false);

/** A name and the places that bear it. */
interface Homonyms {
  readonly first: number;
  readonly last: number;
  readonly places: readonly PlaceData[];
}

/** The names in a sentence, each once; of two that share tokens the first. */
function homonymsOf(matches: readonly PhraseMatch<PlaceData>[]): Homonyms[] {
  const names = keepLongest(matches);
  const found: Homonyms[] = [];
  for (let index = 0; index < names.length; ) {
    const { first, last } = names[index]!;
    const places: PlaceData[] = [];
    while (names[index]?.first === first && names[index]!.last === last) places.push(names[index++]!.value);
    if (names[index] !== undefined && names[index]!.first <= last) index++;
    found.push({ first, last, places });
  }
  return found;
}

/** Which of the places that bear a name is meant: the one of the level beside it, else one that stands without. */
function meant(
  { places }: Homonyms,
  level: Level | null,
  listed: PlaceKind | null,
  isUpper: boolean,
): PlaceData | null {
  if (!isUpper && level === null) return null;
  const kind = level?.word.kind ?? listed;
  const byKind = kind === null ? undefined : places.find((place) => fits(place, kind));
  return byKind ?? (level === null ? places.find((place) => place.bare !== false) : undefined) ?? null;
}

/** Is the digit that a name ends with one of the name here ("Phường 6", "xã Sơn Kim 1")? */
const isNumber = (kind: PlaceKind, at: number, { tokens, taken }: PlaceContext): boolean =>
  isNumberName(tokens, at, kind) || (!taken(at) && tellsApart(tokens, at, kind));

/** Do the tokens in [from, to) only join what stands around them? */
function areJoints(sentence: PlaceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!areWords(sentence, at, 'joint')) return false;
  return true;
}

/** "ông Dương Quang Thành": a name that goes on is a person's, where no word says that it is a commune's. */
function goesOn({ text, tokens }: PlaceContext, last: number): boolean {
  const next = tokens[last + 1];
  return next?.kind === 'word' && isUpperAt(text, next.start) && !isUpperAt(text, next.end - 1);
}

/** The places that a sentence calls by names of the data, in order: "thành phố Bắc Kạn", "xã Dương Quang, Nông Thượng". */
export function placesByName(
  matches: readonly PhraseMatch<PlaceData>[],
  levels: Levels,
  sentence: PlaceContext,
): PlaceName[] {
  const { text, tokens, taken } = sentence;
  const found: PlaceName[] = [];
  // The level of the place before holds for a list: "các xã Dương Quang, Nông Thượng".
  let list: { readonly last: number; readonly kind: PlaceKind } | null = null;
  for (const name of homonymsOf(matches)) {
    const { first, last } = name;
    if (taken(first)) continue;
    const level = levelBefore(levels, tokens, first) ?? levelAfter(levels, sentence, last);
    const isListed: boolean = list !== null && areJoints(sentence, list.last + 1, first);
    const listed: PlaceKind | null = isListed ? list!.kind : null;
    const isNumbered = tokens[last]!.kind === 'digits' && last > first;
    const place = meant(name, level, listed, isNumbered || isUpperAt(text, tokens[first]!.start));
    if (place === null || (isNumbered && !isNumber(place.kind, last, sentence))) continue;
    if (level === null && listed === null && SMALL_KINDS.has(place.kind) && goesOn(sentence, last)) continue;
    const { id, kind } = place;
    found.push({
      first: level === null ? first : Math.min(level.first, first),
      last: level !== null && level.first > last ? level.first : last,
      id,
      kind,
      organ: level?.word.organ ?? false,
    });
    list = level === null && listed === null ? null : { last, kind };
  }
  return found;
}
