import * as v from 'valibot';
import { ConceptsSchema } from './schemas/concept.ts';
import { IndicatorsSchema } from './schemas/indicator.ts';
import { languagesSchema } from './schemas/language.ts';
import { PlacesSchema } from './schemas/place.ts';
import { relationsSchema } from './schemas/relation.ts';
import { residueSchema } from './schemas/residue.ts';
import { unitsSchema } from './schemas/unit.ts';
import { weightsSchema } from './schemas/weights.ts';
import {
  bodiesSchema,
  cautionsSchema,
  classesSchema,
  cuesSchema,
  placeWordsSchema,
  smallSchema,
  stretchesSchema,
} from './schemas/words.ts';

/** The schema of each file of data that the engine reads with, by the file's name; packs have their own (schemas/pack.ts). */
export const SCHEMAS = {
  units: unitsSchema,
  indicators: IndicatorsSchema,
  concepts: ConceptsSchema,
  cues: cuesSchema,
  cautions: cautionsSchema,
  stretches: stretchesSchema,
  placeWords: placeWordsSchema,
  bodies: bodiesSchema,
  classes: classesSchema,
  small: smallSchema,
  residue: residueSchema,
  places: PlacesSchema,
  relations: relationsSchema,
  languages: languagesSchema,
  weights: weightsSchema,
};

type Schemas = typeof SCHEMAS;

/**
 * A file of data, held against its schema. Throws when it does not fit. The build does so once (scripts/build/held-data.ts), so
 * that the packages need neither the schemas nor the time.
 */
export const held = <N extends keyof Schemas>(name: N, file: unknown): v.InferOutput<Schemas[N]> =>
  v.parse(SCHEMAS[name], file);
