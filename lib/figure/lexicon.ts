import type { DefinitionData, IndicatorData, IndicatorsData } from '../../data/schemas/indicator.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import { barePhrase, normPhrase } from '../text/tokens.ts';
import { bodyIndex } from './bodies.ts';
import type { CueKind } from './cues.ts';
import { cuePhrases, FUNCTION_WORDS } from './cues.ts';
import type { Measure } from './figure.ts';
import type { PhraseIndex } from './phrases.ts';
import { indexPhrases } from './phrases.ts';
import type { PlaceLexicon } from './place-lexicon.ts';
import { compilePlaces } from './place-lexicon.ts';

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
  readonly bodies: PhraseIndex<true>;
  readonly functionWords: { readonly norm: ReadonlySet<string>; readonly bare: ReadonlySet<string> };
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
  return {
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    names: indexPhrases(namesOf(data.indicators)),
    definitions: indexPhrases(
      definitions.flatMap((definition) =>
        definition.words.map((word): readonly [string, DefinitionData] => [word, definition]),
      ),
    ),
    cues: indexPhrases(cuePhrases()),
    places: compilePlaces(data.places),
    bodies: bodyIndex(),
    functionWords: {
      norm: new Set(FUNCTION_WORDS.map((word) => normPhrase(word))),
      bare: new Set(FUNCTION_WORDS.map((word) => barePhrase(word))),
    },
  };
}
