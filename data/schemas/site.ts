import * as v from 'valibot';
import { idSchema, localizedSchema } from './common.ts';

/** A match pattern for web pages on a named host and its subdomains; a host of one part ("com") would be far too many. */
const matchSchema = v.pipe(
  v.string(),
  v.regex(/^(?:\*|https?):\/\/(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/\*$/, 'not-a-match-pattern'),
);

/** data/sites.json: the local news sites whose pages are looked at by themselves. */
export const sitesSchema = v.pipe(
  v.array(
    v.strictObject({
      id: idSchema,
      name: localizedSchema,
      matches: v.pipe(v.array(matchSchema), v.minLength(1, 'empty')),
    }),
  ),
  v.check((sites) => new Set(sites.map(({ id }) => id)).size === sites.length, 'two sites share an id'),
);
