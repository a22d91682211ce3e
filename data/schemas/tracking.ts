import * as v from 'valibot';

const nameSchema = v.pipe(v.string(), v.regex(/^[a-z_]+$/, 'not-a-parameter'));
const textSchema = v.pipe(v.string(), v.minLength(1, 'empty'));

/**
 * data/tracking.json: parameters of an address that say where a reader came from, by whom they are put there, and where
 * that is written. In small letters; `prefixes` stand for all names that begin with them.
 */
export const trackingSchema = v.pipe(
  v.array(
    v.strictObject({
      by: textSchema,
      names: v.array(nameSchema),
      prefixes: v.optional(v.array(v.pipe(nameSchema, v.endsWith('_', 'not-a-prefix')))),
      source: textSchema,
    }),
  ),
  v.check((groups) => {
    const names = groups.flatMap((group) => group.names);
    return new Set(names).size === names.length;
  }, 'a parameter is listed twice'),
);
