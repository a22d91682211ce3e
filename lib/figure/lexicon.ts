import type { DefinitionData, IndicatorData, IndicatorsData } from '../../data/schemas/indicator.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import type { Classifier } from '../text/forms.ts';
import { barePhrase, normPhrase } from '../text/tokens.ts';
import { bodyIndex } from './bodies.ts';
import type { CueKind } from './cues.ts';
import { cuePhrases, FUNCTION_WORDS } from './cues.ts';
import type { Measure } from './figure.ts';
import { beginsTime } from './period-words.ts';
import type { PhraseIndex } from './phrases.ts';
import { beginsPhrase, indexPhrases } from './phrases.ts';
import type { PlaceLexicon } from './place-lexicon.ts';
import { compilePlaces } from './place-lexicon.ts';
import { BEGINS_CUE, BEGINS_DEFINITION, BEGINS_NAME, BEGINS_TIME, SMALL_BARE, SMALL_NORM } from './word-tags.ts';

/** One way to name an indicator. */
export interface IndicatorName {
  readonly indicator: IndicatorData;
  readonly text: string;
  readonly context: boolean;
  readonly measures: readonly Measure[] | null;
  readonly change: 'up' | 'down' | null;
  readonly shareOf: boolean;
  readonly close: boolean;
}

/** The data this room reads with, ready for matching. Build it once; it holds no state of an article. */
export interface FigureLexicon {
  readonly indicators: ReadonlyMap<string, IndicatorData>;
  readonly names: PhraseIndex<IndicatorName>;
  readonly definitions: PhraseIndex<DefinitionData>;
  readonly cues: PhraseIndex<CueKind>;
  readonly places: PlaceLexicon;
  readonly bodies: PhraseIndex<boolean>;
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

function namesOf(data: IndicatorsData): (readonly [string, IndicatorName])[] {
  return data.indicators.flatMap((indicator) =>
    indicator.names.flatMap((name) => {
      const form = typeof name === 'string' ? { text: name } : name;
      return expand(form.text, data.groups).map((text): readonly [string, IndicatorName] => [
        text,
        {
          indicator,
          text,
          context: form.context ?? false,
          measures: form.measures ?? null,
          change: form.change ?? null,
          shareOf: form.shareOf ?? false,
          close: form.close ?? false,
        },
      ]);
    }),
  );
}

/** Makes the lexicon from data/indicators.json and data/places.json. */
export function compileLexicon(data: {
  readonly indicators: IndicatorsData;
  readonly places: readonly PlaceData[];
}): FigureLexicon {
  const { indicators, definitions } = data.indicators;
  const names = indexPhrases(namesOf(data.indicators), BEGINS_NAME);
  const definitionIndex = indexPhrases(
    definitions.flatMap((definition) =>
      definition.words.map((word): readonly [string, DefinitionData] => [word, definition]),
    ),
    BEGINS_DEFINITION,
  );
  const cues = indexPhrases(cuePhrases(), BEGINS_CUE);
  const places = compilePlaces(data.places);
  const bodies = bodyIndex();
  return {
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    names,
    definitions: definitionIndex,
    cues,
    places,
    bodies,
    classify: classifierOf([names, definitionIndex, cues, places.names, places.levels, places.organs, bodies]),
  };
}

/** Tells of a word which phrases begin with it, whether a time does, and whether it is one of the small ones. */
function classifierOf(indexes: readonly PhraseIndex<unknown>[]): Classifier {
  const smallNorm = new Set(FUNCTION_WORDS.map((word) => normPhrase(word)));
  const smallBare = new Set(FUNCTION_WORDS.map((word) => barePhrase(word)));
  return (norm, bare) => {
    let tags = beginsTime(bare) ? BEGINS_TIME : 0;
    for (const index of indexes) tags |= beginsPhrase(index, bare);
    if (smallNorm.has(norm)) tags |= SMALL_NORM;
    return smallBare.has(bare) ? tags | SMALL_BARE : tags;
  };
}
