import type { ConceptData, ConceptsData } from '../../data/schemas/concept.ts';
import type { DefinitionData, IndicatorsData } from '../../data/schemas/indicator.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import type { Relations } from '../../data/schemas/relation.ts';
import type { Units } from '../../data/schemas/unit.ts';
import type { WeightsData } from '../../data/schemas/weights.ts';
import { SMALL_KINDS } from '../../data/schemas/word-kinds.ts';
import type { Words as WordLists } from '../../data/schemas/words.ts';
import type { Concepts, Lexeme } from '../mention/indicator/concept.ts';
import { compileConcepts } from '../mention/indicator/concept.ts';
import type { Classifier } from '../text/forms.ts';
import { barePhrase, normPhrase, tokenize } from '../text/tokens.ts';
import { bodyPhrases } from './bodies.ts';
import type { CautionPhrase } from './caution-words.ts';
import { cautionPhrases } from './caution-words.ts';
import type { PropertyWeights } from './choice/weights.ts';
import { weightsFrom } from './choice/weights.ts';
import { type CountedIndicator, countedIndicator } from './counted-indicator.ts';
import type { CueKind } from './cues.ts';
import { cuePhrases } from './cues.ts';
import type { Measure } from './figure.ts';
import { beginsTime } from './period-words.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { beginsPhrase, indexPhrases } from './phrase-index.ts';
import type { PlaceLexicon, PlaceWords } from './place-lexicon.ts';
import { compilePlaces, placePhrases } from './place-lexicon.ts';
import type { StretchPhrase } from './stretch-words.ts';
import { stretchPhrases } from './stretch-words.ts';
import { compileClasses, type WordClasses } from './word-classes.ts';
import { phrasesOf } from './word-phrases.ts';
import { BEGINS_PHRASE, BEGINS_TIME, SMALL_BARE, SMALL_NORM } from './word-tags.ts';

/** One way to name an indicator. */
export interface IndicatorName {
  readonly indicator: CountedIndicator;
  readonly text: string;
  readonly context: boolean;
  readonly measures: readonly Measure[] | null;
  readonly change: 'up' | 'down' | null;
  readonly shareOf: boolean;
  readonly close: boolean;
  /** Was it composed from a concept's words, and not printed as one of the data's names? */
  readonly concept: boolean;
  /** Is there a word inside that nothing explains? Such a name may show agreement, and accuses nobody. */
  readonly loose: boolean;
}

/** The two names a concept can be: with all its words explained, and with a word between them that is not. */
export interface ConceptName {
  readonly firm: IndicatorName;
  readonly loose: IndicatorName;
}

/** What the phrases that this room looks for stand for. */
interface Words extends PlaceWords {
  readonly name: IndicatorName;
  readonly definition: DefinitionData;
  readonly cue: CueKind;
  /** An organisation below the city; true for those that a title may be about. */
  readonly body: boolean;
  readonly caution: CautionPhrase;
  /** Words of time that name no period. */
  readonly stretch: StretchPhrase;
  /** A word that concepts are composed of. */
  readonly lexeme: Lexeme;
}

/** The data this room reads with, ready for matching. Build it once; it holds no state of an article. */
export interface FigureLexicon {
  readonly indicators: ReadonlyMap<string, CountedIndicator>;
  /** The indicators that are shares of one whole. */
  readonly shares: ReadonlySet<string>;
  /** The definitions that are prices: they narrow whatever is counted in money, and shares of the economy. */
  readonly prices: readonly string[];
  readonly phrases: PhraseIndex<Words>;
  readonly concepts: Concepts<ConceptName>;
  readonly places: PlaceLexicon;
  /** The classes of words that single rules ask for. */
  readonly classes: WordClasses;
  /** How much speaks for what, where several readings are open; null: the rules alone decide. */
  readonly weights: PropertyWeights | null;
  /** The tags of a word for all of these (see word-tags.ts); the tokens to be read must carry them. */
  readonly classify: Classifier;
}

const GROUP = /<([a-z]+)>/u;

/** Every phrase that a text with "<group>" in it stands for. */
function expand(text: string, groups: Readonly<Record<string, readonly string[]>>): string[] {
  const found = GROUP.exec(text);
  if (found === null) return [text];
  const members = groups[found[1]!] ?? [];
  return members.flatMap((member) => expand(text.replace(found[0], member), groups));
}

type Groups = IndicatorsData['groups'];

function namesOf(indicators: readonly CountedIndicator[], groups: Groups): (readonly [string, IndicatorName])[] {
  return indicators.flatMap((indicator) =>
    indicator.names.flatMap((name) => {
      const form = typeof name === 'string' ? { text: name } : name;
      return expand(form.text, groups).map((text): readonly [string, IndicatorName] => [
        text,
        {
          indicator,
          text,
          context: form.context ?? false,
          measures: form.measures ?? null,
          change: form.change ?? null,
          shareOf: form.shareOf ?? false,
          close: form.close ?? false,
          concept: false,
          loose: false,
        },
      ]);
    }),
  );
}

/** What a match of a concept is called, for one of its indicators. Throws where the data has no such indicator. */
function conceptName(
  indicators: ReadonlyMap<string, CountedIndicator>,
): (id: string, concept: ConceptData, context: boolean) => ConceptName {
  return (id, concept, context) => {
    const indicator = indicators.get(id);
    if (indicator === undefined) throw new Error(`a concept names the unknown indicator ${id}`);
    const firm: IndicatorName = {
      indicator,
      text: [concept.head, ...(concept.objects ?? [])].map(([word]) => word).join(' + '),
      context,
      measures: concept.measures ?? null,
      change: concept.change ?? null,
      shareOf: concept.shareOf ?? false,
      close: false,
      concept: true,
      loose: false,
    };
    return { firm, loose: { ...firm, loose: true } };
  };
}

/** Every word of each indicator's names, by its id, with accents and without. */
export function nameWords(data: IndicatorsData): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    data.indicators.map(({ id, names }) => {
      const own = new Set<string>();
      const texts = names.flatMap((name) => expand(typeof name === 'string' ? name : name.text, data.groups));
      for (const text of texts) {
        for (const { kind, norm, bare } of tokenize(text)) if (kind === 'word') own.add(norm).add(bare);
      }
      return [id, own];
    }),
  );
}

/** Makes the lexicon from the files of data/ that say what indicators, units, places and words are. */
export function compileLexicon(data: {
  readonly units: Units;
  readonly indicators: IndicatorsData;
  readonly concepts: ConceptsData;
  readonly words: WordLists;
  readonly places: readonly PlaceData[];
  readonly relations: Relations;
  readonly weights: WeightsData | null;
}): FigureLexicon {
  const { definitions, groups } = data.indicators;
  const counted = data.indicators.indicators.map((entry) => countedIndicator(entry, data.units.units));
  const indicators = new Map(counted.map((indicator) => [indicator.id, indicator]));
  const concepts = compileConcepts(data.concepts, groups, conceptName(indicators));
  const phrases = indexPhrases<Words>(
    {
      name: namesOf(counted, groups),
      definition: definitions.flatMap((definition) =>
        definition.words.map((word): readonly [string, DefinitionData] => [word, definition]),
      ),
      cue: cuePhrases(data.words.cues),
      ...placePhrases(data.places, data.words.places),
      body: bodyPhrases(data.words.bodies),
      caution: cautionPhrases(data.words.cautions),
      stretch: stretchPhrases(data.words.stretches),
      lexeme: concepts.lexemes,
    },
    BEGINS_PHRASE,
  );
  return {
    indicators,
    shares: new Set(data.relations.wholes.flatMap((whole) => whole.indicators)),
    prices: definitions.flatMap(({ id, prices }) => (prices === true ? [id] : [])),
    phrases,
    concepts,
    places: compilePlaces(data.places),
    classes: compileClasses(data.words.classes),
    weights: data.weights === null ? null : weightsFrom(data.weights),
    classify: classifierOf(phrases, data.words.small),
  };
}

/** Tells of a word whether a phrase begins with it, whether a time does, and whether it is one of the small ones. */
function classifierOf(phrases: PhraseIndex<Words>, small: WordLists['small']): Classifier {
  const words = phrasesOf(small, SMALL_KINDS);
  const smallNorm = new Set(words.map(([word]) => normPhrase(word)));
  const smallBare = new Set(words.map(([word]) => barePhrase(word)));
  return (norm, bare) => {
    let tags = beginsPhrase(phrases, bare);
    if (beginsTime(bare)) tags |= BEGINS_TIME;
    if (smallNorm.has(norm)) tags |= SMALL_NORM;
    return smallBare.has(bare) ? tags | SMALL_BARE : tags;
  };
}
