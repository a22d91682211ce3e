import * as v from 'valibot';

const textSchema = v.pipe(v.string(), v.minLength(1, 'empty'));
const labelSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'not-a-label'));
const endingSchema = v.pipe(v.string(), v.regex(/^[/.][a-z0-9-]+$/, 'not-an-ending'));
const parameterSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z_]+$/, 'not-a-parameter')),
  values: v.pipe(v.array(v.string()), v.minLength(1, 'empty')),
});

/**
 * data/same-page.json: how the addresses of two forms of one page differ, and where that is written. `labels` stand first in a
 * host, `endings` last in a path; a parameter is one of them with one of its values only. In small letters.
 */
export const samePageSchema = v.array(
  v.strictObject({
    by: textSchema,
    labels: v.optional(v.pipe(v.array(labelSchema), v.minLength(1, 'empty'))),
    endings: v.optional(v.pipe(v.array(endingSchema), v.minLength(1, 'empty'))),
    parameters: v.optional(v.pipe(v.array(parameterSchema), v.minLength(1, 'empty'))),
    source: textSchema,
  }),
);
