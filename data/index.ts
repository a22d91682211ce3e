import * as v from 'valibot';
import indicators from './indicators.json' with { type: 'json' };
import bacKanCity2016 from './packs/bac-kan-city-2016-12.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };
import relations from './relations.json' with { type: 'json' };
import { type ConceptsData, ConceptsSchema } from './schemas/concept.ts';
import { type IndicatorsData, IndicatorsSchema } from './schemas/indicator.ts';
import { type Languages, languagesSchema } from './schemas/language.ts';
import { type PlaceData, PlacesSchema } from './schemas/place.ts';
import { type Relations, relationsSchema } from './schemas/relation.ts';
import { type ResidueData, residueSchema } from './schemas/residue.ts';
import { type Units, unitsSchema } from './schemas/unit.ts';
import { type WeightsData, weightsSchema } from './schemas/weights.ts';
import {
  bodiesSchema,
  cautionsSchema,
  classesSchema,
  cuesSchema,
  placeWordsSchema,
  smallSchema,
  stretchesSchema,
  type Words,
} from './schemas/words.ts';
import units from './units.json' with { type: 'json' };
import { unpacked } from './unpacked.ts';
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
}

export interface BuiltinData extends Lexicons {
  /** The packs as parsed JSON: lib/resolution checks and loads them as it does a reader's own. */
  readonly packFiles: readonly unknown[];
}

/** Everything in data/ that the engine needs, each file held against its schema. Throws when one does not fit. */
export function builtinData(): BuiltinData {
  return {
    units: v.parse(unitsSchema, unpacked(units)),
    indicators: v.parse(IndicatorsSchema, unpacked(indicators)),
    concepts: v.parse(ConceptsSchema, unpacked(concepts)),
    words: {
      cues: v.parse(cuesSchema, unpacked(cues)),
      cautions: v.parse(cautionsSchema, unpacked(cautions)),
      stretches: v.parse(stretchesSchema, unpacked(stretches)),
      places: v.parse(placeWordsSchema, unpacked(placeWords)),
      bodies: v.parse(bodiesSchema, unpacked(bodies)),
      classes: v.parse(classesSchema, unpacked(classes)),
      small: v.parse(smallSchema, unpacked(small)),
    },
    residue: v.parse(residueSchema, unpacked(residue)),
    places: v.parse(PlacesSchema, unpacked(places)),
    relations: v.parse(relationsSchema, relations),
    languages: v.parse(languagesSchema, unpacked(languages)),
    weights: v.parse(weightsSchema, weights),
    packFiles: [bacKanCity2016],
  };
}
