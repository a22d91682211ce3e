import { wordsOf } from './front-coded.ts';
import { held } from './held.ts';
import indicators from './indicators.json' with { type: 'json' };
import { PACK_FILES } from './packs.ts';
import places from './places.json' with { type: 'json' };
import relations from './relations.json' with { type: 'json' };
import type { ConceptsData } from './schemas/concept.ts';
import type { IndicatorsData } from './schemas/indicator.ts';
import type { Languages } from './schemas/language.ts';
import type { PlaceData } from './schemas/place.ts';
import type { Relations } from './schemas/relation.ts';
import type { ResidueData } from './schemas/residue.ts';
import type { Units } from './schemas/unit.ts';
import type { WeightsData } from './schemas/weights.ts';
import type { Words } from './schemas/words.ts';
import units from './units.json' with { type: 'json' };
import { unpacker } from './unpacked.ts';
import { VOCABULARY } from './vocabulary.ts';
import weights from './weights.json' with { type: 'json' };
import bodies from './words/bodies.json' with { type: 'json' };
import cautions from './words/cautions.json' with { type: 'json' };
import classes from './words/classes.json' with { type: 'json' };
import concepts from './words/concepts.json' with { type: 'json' };
import cues from './words/cues.json' with { type: 'json' };
import languages from './words/languages.json' with { type: 'json' };
import placeWords from './words/places.json' with { type: 'json' };
import residue from './words/residue.json' with { type: 'json' };
import small from './words/small.json' with { type: 'json' };
import stretches from './words/stretches.json' with { type: 'json' };

/** What the engine reads with. */
export interface Lexicons {
  readonly units: Units;
  readonly indicators: IndicatorsData;
  readonly concepts: ConceptsData;
  readonly words: Words;
  readonly residue: ResidueData;
  readonly places: readonly PlaceData[];
  readonly relations: Relations;
  readonly languages: Languages;
  readonly weights: WeightsData | null;
  /** The ids of the indicators that packs bring; none of them is in the files of data/. */
  readonly brought?: ReadonlySet<string>;
}

export interface BuiltinData extends Lexicons {
  /** The packs as parsed JSON: lib/resolution checks and loads them as it does a reader's own. */
  readonly packFiles: readonly unknown[];
}

/** Everything in data/ that the engine needs, each file held against its schema. Throws when one does not fit. */
export function builtinData(): BuiltinData {
  const unpacked = unpacker(wordsOf(VOCABULARY));
  return {
    units: held('units', unpacked(units)),
    indicators: held('indicators', unpacked(indicators)),
    concepts: held('concepts', unpacked(concepts)),
    words: {
      cues: held('cues', unpacked(cues)),
      cautions: held('cautions', unpacked(cautions)),
      stretches: held('stretches', unpacked(stretches)),
      places: held('placeWords', unpacked(placeWords)),
      bodies: held('bodies', unpacked(bodies)),
      classes: held('classes', unpacked(classes)),
      small: held('small', unpacked(small)),
    },
    residue: held('residue', unpacked(residue)),
    places: held('places', unpacked(places)),
    relations: held('relations', relations),
    languages: held('languages', unpacked(languages)),
    weights: held('weights', weights),
    packFiles: PACK_FILES.map(unpacked),
  };
}
