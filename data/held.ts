import * as v from 'valibot';
import { ConceptsSchema } from './schemas/concept.ts';
import { DocumentsSchema } from './schemas/document.ts';
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
  documents: DocumentsSchema,
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
 * A file of data, held against its schema. Throws when it does not fit, with the file, the entry and the path to the first fault. The
 * build does so once (scripts/build/held-data.ts), so that the packages need neither the schemas nor the time.
 */
export function held<N extends keyof Schemas>(name: N, file: unknown): v.InferOutput<Schemas[N]> {
  const found = v.safeParse(SCHEMAS[name], file);
  if (found.success) return found.output as v.InferOutput<Schemas[N]>;
  const [issue] = found.issues;
  const entry = (issue.path ?? []).map(({ value }) => nameOf(value)).findLast((own) => own !== null) ?? '';
  throw new Error(`data, ${name}: ${entry}${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

/** What an entry is called, for people: its id, or its first phrase. */
function nameOf(entry: unknown): string | null {
  const { id, phrases } = (entry ?? {}) as { readonly id?: unknown; readonly phrases?: unknown };
  const own = typeof id === 'string' ? id : Array.isArray(phrases) ? phrases[0] : null;
  return typeof own === 'string' ? `"${own}", ` : null;
}
