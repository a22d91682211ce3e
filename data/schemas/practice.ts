import * as v from 'valibot';

const wordsSchema = v.pipe(v.string(), v.minLength(1, 'empty'));

/**
 * data/practice.json: the article of the welcome page. `changed`: the figures that were changed on purpose, as the source prints
 * them and as the article does; `kept`: the others, as the article prints them. Each in the article's order.
 */
export const practiceSchema = v.strictObject({
  title: wordsSchema,
  published: v.pipe(v.string(), v.isoDate('not-a-date')),
  paragraphs: v.pipe(v.array(wordsSchema), v.minLength(1, 'empty')),
  changed: v.array(v.strictObject({ source: wordsSchema, here: wordsSchema })),
  kept: v.array(wordsSchema),
});

export type Practice = v.InferOutput<typeof practiceSchema>;
