import type { ConceptsData } from '../../data/schemas/concept.ts';
import type { DefinitionData, IndicatorsData } from '../../data/schemas/indicator.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import type { Units } from '../../data/schemas/unit.ts';
import { SMALL_KINDS } from '../../data/schemas/word-kinds.ts';
import type { Words as WordLists } from '../../data/schemas/words.ts';
import type { Classifier, FormCache, OneString } from '../text/forms.ts';
import { createFormCache } from '../text/forms.ts';
import { barePhrase, normPhrase } from '../text/tokens.ts';
import type { PhraseIndex } from '../words/phrase-index.ts';
import { beginsPhrase, indexPhrases } from '../words/phrase-index.ts';
import { classTags, compileClasses, type WordClasses } from '../words/word-classes.ts';
import { phrasesOf } from '../words/word-phrases.ts';
import { BEGINS_PHRASE, BEGINS_TIME, SMALL_BARE, SMALL_NORM } from '../words/word-tags.ts';
import { bodyPhrases } from './cue/bodies.ts';
import type { CautionPhrase, HidingPhrase } from './cue/caution-words.ts';
import { cautionPhrases } from './cue/caution-words.ts';
import type { CueKind } from './cue/cues.ts';
import { cuePhrases } from './cue/cues.ts';
import type { Concepts, Lexeme } from './indicator/concept.ts';
import { compileConcepts } from './indicator/concept.ts';
import { type CountedIndicator, countedIndicator } from './indicator/counted-indicator.ts';
import { type ConceptName, conceptName, type IndicatorName, namesOf } from './indicator/indicator-name.ts';
import { compileOwnNames, type OwnNames } from './indicator/own-names.ts';
import { beginsTime } from './period/period-words.ts';
import type { StretchPhrase } from './period/stretch-words.ts';
import { stretchPhrases } from './period/stretch-words.ts';
import type { PlaceLexicon, PlaceWords } from './place/place-lexicon.ts';
import { compilePlaces, placePhrases } from './place/place-lexicon.ts';

/** What the phrases that this room looks for stand for. */
interface Words extends PlaceWords {
  readonly name: IndicatorName;
  readonly definition: DefinitionData;
  readonly cue: CueKind;
  /** An organisation below the city; true for those that a title may be about. */
  readonly body: true;
  readonly caution: CautionPhrase | HidingPhrase;
  /** Words of time that name no period. */
  readonly stretch: StretchPhrase;
  /** A word that concepts are composed of. */
  readonly lexeme: Lexeme;
}

/** The words that mentions are found by, ready for matching. Build it once; it holds no state of an article. */
export interface MentionLexicon {
  readonly indicators: ReadonlyMap<string, CountedIndicator>;
  readonly phrases: PhraseIndex<Words>;
  readonly concepts: Concepts<ConceptName>;
  /** The names of indicators that packs bring, whose words may stand in any order; none without such packs. */
  readonly own: OwnNames;
  readonly places: PlaceLexicon;
  /** The classes of words that single rules ask for. */
  readonly classes: WordClasses;
  /** The tags of a word for all of these (see word-tags.ts); the tokens to be read must carry them. */
  readonly classify: Classifier;
  /** The forms of words met so far, with these tags. */
  readonly forms: FormCache;
  /** The words of the phrases: a cache for the tokens to be read does well to share them. */
  readonly strings: OneString;
}

/** What the lexicon is made of: the files of data/ that say what indicators, units, places and words are. */
export interface MentionData {
  readonly units: Units;
  readonly indicators: IndicatorsData;
  readonly concepts: ConceptsData;
  readonly words: WordLists;
  readonly places: readonly PlaceData[];
  /** The ids of the indicators that packs bring. */
  readonly brought?: ReadonlySet<string>;
}

/** Makes the lexicon. Throws where a concept names an indicator that is not there. */
export function compileMentions(data: MentionData): MentionLexicon {
  const { definitions, groups } = data.indicators;
  const counted = data.indicators.indicators.map((entry) => countedIndicator(entry, data.units.units));
  const indicators = new Map(counted.map((indicator) => [indicator.id, indicator]));
  const concepts = compileConcepts(data.concepts, groups, conceptName(indicators));
  const strings: OneString = new Map();
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
    createFormCache(() => 0, strings),
  );
  const classes = compileClasses(data.words.classes);
  const classify = classifierOf(phrases, classes, data.words.small);
  return {
    indicators,
    phrases,
    concepts,
    own: compileOwnNames(data.brought === undefined ? [] : counted.filter(({ id }) => data.brought!.has(id))),
    places: compilePlaces(data.places),
    classes,
    classify,
    forms: createFormCache(classify, strings),
    strings,
  };
}

/** Tells of a word whether a phrase, a time or a class of words begins with it, and whether it is one of the small ones. */
function classifierOf(phrases: PhraseIndex<Words>, classes: WordClasses, small: WordLists['small']): Classifier {
  const ofClasses = classTags(classes);
  const words = phrasesOf(small, SMALL_KINDS);
  const smallNorm = new Set(words.map(([word]) => normPhrase(word)));
  const smallBare = new Set(words.map(([word]) => barePhrase(word)));
  return (norm, bare) => {
    let tags = beginsPhrase(phrases, bare) | (ofClasses.get(bare) ?? 0);
    if (beginsTime(bare)) tags |= BEGINS_TIME;
    if (smallNorm.has(norm)) tags |= SMALL_NORM;
    return smallBare.has(bare) ? tags | SMALL_BARE : tags;
  };
}
