import type { Token } from '../../text/tokens.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import { SMALL_BARE, SMALL_NORM } from '../../words/word-tags.ts';
import type { PlaceMention } from '../place/place-mentions.ts';
import { anyIn } from '../sentence/sentence-lookup.ts';
import type { Concepts } from './concept.ts';
import type { ConceptMatch } from './find-concepts.ts';
import { findConcepts } from './find-concepts.ts';
import type { ConceptName, IndicatorName } from './indicator-name.ts';
import type { FoundLexeme } from './occurrences.ts';

type Name = PhraseMatch<IndicatorName>;

/** What is known of a sentence when its names are composed. `taken`: is the token part of a number that is a figure? */
export interface ComposedSentence {
  readonly tokens: readonly Token[];
  readonly unaccented: boolean;
  readonly taken: (token: number) => boolean;
  readonly places: readonly PlaceMention[];
}

/**
 * The names that the concepts make of a sentence, in the order of their first tokens. `printed`: the names that stand there as the
 * data prints them; what one of them says with as many words of the same indicator is not said twice.
 */
export function composedNames(
  concepts: Concepts<ConceptName>,
  lexemes: readonly FoundLexeme[],
  { tokens, unaccented, taken, places }: ComposedSentence,
  printed: readonly Name[],
): Name[] {
  let inPlace: Uint8Array | null = null;
  const small = unaccented ? SMALL_BARE : SMALL_NORM;
  const found = findConcepts(concepts, lexemes, {
    tokens,
    unaccented,
    taken,
    small: (at) => (tokens[at]!.tag & small) !== 0,
    inPlace: (at) => {
      if (places.length === 0) return false;
      inPlace ??= placesByToken(places, tokens.length);
      return inPlace[at] === 1;
    },
  });
  return found
    .filter((match) => !isPrinted(match, printed))
    .map(({ value, loose, first, last, runs, weight }) => {
      return { value: loose ? value.loose : value.firm, first, last, runs, weight };
    });
}

/** Does a printed name say the same indicator with the same words? */
function isPrinted({ value, first, last, weight }: ConceptMatch<ConceptName>, printed: readonly Name[]): boolean {
  const { id } = value.firm.indicator;
  return anyIn(
    printed,
    first,
    first + 1,
    (name) => name.last === last && name.weight === weight && name.value.indicator.id === id,
  );
}

function placesByToken(places: readonly PlaceMention[], length: number): Uint8Array {
  const flags = new Uint8Array(length);
  for (const { first, last } of places) flags.fill(1, first, last + 1);
  return flags;
}
