import type { Token } from '../../text/tokens.ts';
import { findPhrases } from '../../words/find-phrases.ts';
import { keepLongest } from '../../words/longest.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import type { Worded } from '../../words/word-classes.ts';
import { bitOf, unhidden } from '../cue/caution-words.ts';
import { setOf } from '../cue/cue-sets.ts';
import type { CueKind } from '../cue/cues.ts';
import { type ComposedSentence, composedNames } from '../indicator/composed-names.ts';
import type { FoundLexeme } from '../indicator/occurrences.ts';
import { findOwnNames } from '../indicator/own-names.ts';
import type { MentionLexicon } from '../lexicon.ts';
import { findPeriods } from '../period/find-periods.ts';
import { withStretches } from '../period/period-stretches.ts';
import { findPlaces } from '../place/find-places.ts';
import type { PlaceMention } from '../place/place-mentions.ts';
import type { Cue, SentenceWords } from './sentence.ts';

/** One word that its accents tell from others ("cá", "trường") says nothing in a text without any. */
const ACCENTED = /[^ -~]/u;

/** Without such words where the text is written without accents. */
const plainOnly = <T extends { readonly text: string }>(
  found: readonly PhraseMatch<T>[],
  unaccented: boolean,
): readonly PhraseMatch<T>[] =>
  unaccented ? found.filter(({ weight, value }) => weight > 1 || !ACCENTED.test(value.text)) : found;

/** Cues of an aim. */
const AIMS: ReadonlySet<CueKind> = new Set(['target', 'target-head', 'plan']);

type Names = SentenceWords['names'];

/** The names that do not begin and end in the names of places. */
function outsidePlaces(names: Names, places: readonly PlaceMention[], length: number): Names {
  if (names.length === 0 || places.length === 0) return names;
  const inPlace = new Uint8Array(length);
  for (const { first, last } of places) inPlace.fill(1, first, last + 1);
  return names.filter(({ first, last }) => inPlace[first] === 0 || inPlace[last] === 0);
}

/**
 * Finds the words of a sentence that the rules know. `text`: the article's; `taken`: is the token part of a number that is a
 * figure? Names inside the name of a place are left out.
 */
export function findWords(
  lexicon: MentionLexicon,
  text: string,
  tokens: readonly Token[],
  unaccented: boolean,
  taken: (token: number) => boolean,
): SentenceWords {
  const found = findPhrases(lexicon.phrases, tokens, unaccented);
  const sentence: Worded = { tokens, unaccented, classes: lexicon.classes };
  const places = findPlaces(lexicon.places, found, { ...sentence, text, taken });
  // "19/21 chỉ tiêu": what is counted sets no aim
  const isCounted = ({ first, last }: { readonly first: number; readonly last: number }): boolean => {
    for (let at = first; at <= last; at++) if (!taken(at)) return false;
    return true;
  };
  const said = keepLongest(found.cue).filter((cue) => !(AIMS.has(cue.value) && isCounted(cue)));
  const cues = said.map(({ value, first, last }): Cue => ({ kind: value, set: setOf(value), first, last }));
  const composable = { tokens, unaccented, taken, places };
  const names = withOwn(lexicon, withComposed(lexicon, found, composable), composable);
  const cautions = plainOnly(unhidden(found.caution), unaccented);
  return {
    cues,
    cueKinds: cues.reduce((kinds, { set }) => kinds | set, 0),
    places,
    periods: withStretches(
      findPeriods(sentence, taken),
      found.stretch.length === 0 ? found.stretch : plainOnly(keepLongest(found.stretch), unaccented),
      sentence,
      taken,
    ),
    names: plainOnly(outsidePlaces(keepLongest(names), places, tokens.length), unaccented),
    definitions: found.definition,
    bodies: found.body,
    cautions,
    cautionKinds: cautions.reduce((kinds, { value }) => kinds | bitOf(value.kind), 0),
  };
}

/** The names that the data prints with those that its concepts compose, in the order of their first tokens. */
function withComposed(
  lexicon: MentionLexicon,
  { name, lexeme }: { readonly name: Names; readonly lexeme: readonly FoundLexeme[] },
  sentence: ComposedSentence,
): Names {
  if (lexeme.length === 0) return name;
  const made = composedNames(lexicon.concepts, lexeme, sentence, name);
  return made.length === 0 ? name : [...name, ...made].sort((a, b) => a.first - b.first);
}

/** With the names that packs bring, in whatever order their words stand. */
function withOwn({ own }: MentionLexicon, names: Names, sentence: ComposedSentence): Names {
  if (own.size === 0) return names;
  const found = findOwnNames(own, sentence, names);
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.first - b.first);
}
