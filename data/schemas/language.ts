import * as v from 'valibot';

const Word = v.pipe(v.string(), v.regex(/^\p{Ll}+$/u));

/**
 * data/words/languages.json: the commonest small words of languages in Latin letters, by which a text shows its language.
 * Those of Vietnamese are for text without accents; with them its letters tell.
 */
export const languagesSchema = v.strictObject({
  version: v.literal(1),
  languages: v.array(
    v.strictObject({
      /** BCP 47. */
      id: v.pipe(v.string(), v.regex(/^[a-z]{2}$/u)),
      words: v.pipe(v.array(Word), v.minLength(20)),
    }),
  ),
});

export type Languages = v.InferOutput<typeof languagesSchema>;
