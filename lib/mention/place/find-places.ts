import { keepLongest } from '../../words/longest.ts';
import type { Found } from '../../words/phrase-index.ts';
import { placesBeforeBrackets } from './bracketed-places.ts';
import { levelsIn } from './place-levels.ts';
import type { PlaceLexicon, PlaceWords } from './place-lexicon.ts';
import type { PlaceContext, PlaceMention, PlaceName } from './place-mentions.ts';
import { isApposition, isOneOf, roleOf } from './place-roles.ts';
import { placesByLevel } from './places-by-level.ts';
import { placesByName } from './places-by-name.ts';

const NONE: readonly PlaceMention[] = [];

/** The places a sentence names, in order: found by name, then by level, then their roles. `phrases`: the words of places in it. */
export function findPlaces(
  lexicon: PlaceLexicon,
  phrases: Found<PlaceWords>,
  context: PlaceContext,
): readonly PlaceMention[] {
  if (phrases.place.length === 0 && phrases.level.length === 0) return NONE;
  const isOfOffice = officesIn(phrases, context);
  const levels = levelsIn(phrases.level, context);
  const named = placesByName(phrases.place, levels, context);
  const others = placesByLevel(lexicon, levels, named, context, isOfOffice);
  const listed = [...named, ...others];
  const mentions = [...listed, ...placesBeforeBrackets(listed, context)]
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, id, kind, organ }: PlaceName): PlaceMention => {
      return { first, last, id, kind, organ: organ || isOfOffice(first), role: roleOf(context, first, last) };
    });
  if (mentions.length < 2) return mentions;
  return mentions.map((mention, index) =>
    isApposition(lexicon, context, mentions[index - 1], mention) ||
    isOneOf(context, mentions.slice(Math.max(0, index - 2), index), mention)
      ? { ...mention, role: 'apposition' }
      : mention,
  );
}

/** Does the name of an office ("UBND", "Công an") end right in front of a token, or one word before it? */
function officesIn({ organ }: Found<PlaceWords>, { tokens }: PlaceContext): (first: number) => boolean {
  const ends = new Set(
    keepLongest(organ)
      .filter(({ value }) => value)
      .map(({ last }) => last),
  );
  if (ends.size === 0) return () => false;
  return (first) => {
    for (let at = first - 1; at >= Math.max(0, first - 2); at--) {
      if (ends.has(at)) return true;
      if (tokens[at]!.kind === 'mark') return false;
    }
    return false;
  };
}
