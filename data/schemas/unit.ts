import * as v from 'valibot';
import { decimalSchema, localizedSchema, unitIdSchema } from './common.ts';

const formsSchema = v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1, 'empty'))), v.minLength(1, 'empty'));

/**
 * A unit as texts print it. `forms`: every printed form, Vietnamese and English, with accents. `factor`: how many base
 * units of its dimension one of it is; two units compare only within one dimension. `discrete`: it counts things, so a
 * whole number of it is exact.
 */
/** `one`: what English calls a single one, where that is another word. */
const unitNamesSchema = v.strictObject({ ...localizedSchema.entries, one: v.optional(v.string()) });

const unitSchema = v.strictObject({
  id: unitIdSchema,
  names: unitNamesSchema,
  forms: formsSchema,
  dimension: unitIdSchema,
  factor: decimalSchema,
  discrete: v.boolean(),
  /** Its Vietnamese forms are too many other words once the accents are gone: not read in text without accents. */
  needsAccents: v.optional(v.literal(true)),
  /** The unit that a number in it is one of, where that is what an indicator is counted in; moved by that power of ten. */
  readAs: v.optional(v.strictObject({ unit: unitIdSchema, power: v.pipe(v.number(), v.integer()) })),
  /** A name behind a number may stand in its place ("admit 90 new party members"). */
  named: v.optional(v.literal(true)),
  /** Words that print a wider unit, and mean this one where it is what is counted ("kết nạp 12 đồng chí"). */
  narrows: v.optional(v.strictObject({ unit: unitIdSchema, forms: formsSchema })),
});

/** What may stand after "/" or "per": "triệu đồng/người/năm" has the unit "VND-per-person-year". */
const denominatorSchema = v.strictObject({
  id: unitIdSchema,
  names: localizedSchema,
  forms: formsSchema,
  /** In front of these words, with accents or without, it is another word ("148 đảng viên/chỉ tiêu 125"). */
  notBefore: v.optional(formsSchema),
});

export const unitsSchema = v.strictObject({
  version: v.literal(1),
  units: v.pipe(v.array(unitSchema), v.minLength(1, 'empty')),
  denominators: v.array(denominatorSchema),
});

export type Unit = v.InferOutput<typeof unitSchema>;
export type Denominator = v.InferOutput<typeof denominatorSchema>;
export type Units = v.InferOutput<typeof unitsSchema>;
