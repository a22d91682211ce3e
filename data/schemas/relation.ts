import * as v from 'valibot';
import { idSchema, indicatorIdSchema, localizedSchema } from './common.ts';

/** Indicators that are shares of one whole: all of them together are 100%. */
const wholeSchema = v.strictObject({
  id: idSchema,
  name: localizedSchema,
  indicators: v.pipe(v.array(indicatorIdSchema), v.minLength(2, 'empty')),
});

/** A count and the rate it makes of one whole, such as all households; every pair of a `whole` shares that whole. */
const rateSchema = v.strictObject({ whole: idSchema, count: indicatorIdSchema, rate: indicatorIdSchema });

/** data/relations.json: how indicators hang together, for the arithmetic on a page. */
export const relationsSchema = v.strictObject({
  version: v.literal(1),
  wholes: v.array(wholeSchema),
  rates: v.array(rateSchema),
});

export type Relations = v.InferOutput<typeof relationsSchema>;
