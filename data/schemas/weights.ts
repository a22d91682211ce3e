import * as v from 'valibot';

/** The numbers of each template; in the packages one text for all of them (see lib/figure/choice/packed-weights.ts). */
const numbers = v.union([v.record(v.string(), v.array(v.pipe(v.number(), v.integer()))), v.string()]);

/**
 * data/weights.json: how much each feature speaks for a candidate, in hundredths, by property and template. Made by
 * `npm run train` from the labelled texts; never written by hand.
 */
export const weightsSchema = v.strictObject({
  version: v.literal(1),
  properties: v.strictObject({ status: numbers, indicator: numbers, period: numbers, place: numbers }),
});

export type WeightsData = v.InferOutput<typeof weightsSchema>;
