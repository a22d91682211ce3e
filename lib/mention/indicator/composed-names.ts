import type { Token } from '../../text/tokens.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import { SMALL_BARE, SMALL_NORM } from '../../words/word-tags.ts';
import type { PlaceMention } from '../place/place-mentions.ts';
import type { Concepts } from './concept.ts';
import { findConcepts } from './find-concepts.ts';
import type { ConceptName, IndicatorName } from './indicator-name.ts';
import type { FoundLexeme } from './occurrences.ts';

type Name = PhraseMatch<IndicatorName>;

/** What is known of a line when its names are composed. `taken`: is the token part of a number that is a figure? */
export interface ComposedLine {
  readonly tokens: readonly Token[];
  readonly unaccented: boolean;
  readonly taken: (token: number) => boolean;
  readonly places: readonly PlaceMention[];
}

/**
 * The names that the concepts make of a line, in the order of their first tokens. `printed`: the names that stand there as the
 * data prints them; what one of them says with as many words of the same indicator is not said twice.
 */
export function composedNames(
  concepts: Concepts<ConceptName>,
  lexemes: readonly FoundLexeme[],
  { tokens, unaccented, taken, places }: ComposedLine,
  printed: readonly Name[],
): Name[] {
  const inPlace = placesByToken(places, tokens.length);
  const small = unaccented ? SMALL_BARE : SMALL_NORM;
  const found = findConcepts(concepts, lexemes, {
    tokens,
    unaccented,
    taken,
    small: (at) => (tokens[at]!.tag & small) !== 0,
    inPlace: (at) => inPlace !== null && inPlace[at] === 1,
  });
  if (found.length === 0) return [];
  const said = new Set(
    printed.map(({ value, first, last, weight }) => `${value.indicator.id} ${first} ${last} ${weight}`),
  );
  return found
    .map(({ value, loose, first, last, runs, weight }): Name => {
      return { value: loose ? value.loose : value.firm, first, last, runs, weight };
    })
    .filter(({ value, first, last, weight }) => !said.has(`${value.indicator.id} ${first} ${last} ${weight}`));
}

function placesByToken(places: readonly PlaceMention[], length: number): Uint8Array | null {
  if (places.length === 0) return null;
  const flags = new Uint8Array(length);
  for (const { first, last } of places) flags.fill(1, first, last + 1);
  return flags;
}
