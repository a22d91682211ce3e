import * as v from 'valibot';

/**
 * Pieces that several data schemas share. Every check carries a message that is a short code: lib/explain turns the code
 * and the path of an issue into a sentence, so no schema holds words for the screen.
 */

/** An id of this project's data: lower case ASCII words joined by hyphens, at most 80 characters. */
export const idSchema = v.pipe(
  v.string(),
  v.maxLength(80, 'too-long'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-an-id'),
);

/** An id of an indicator, which may be of the open family "other:..." (known by name, printed by no resolution). */
export const indicatorIdSchema = v.pipe(
  v.string(),
  v.maxLength(80, 'too-long'),
  v.regex(/^(?:other:)?[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-an-id'),
);

/** Unit ids keep the capitals of currency codes ("VND-per-person-year"). */
export const unitIdSchema = v.pipe(
  v.string(),
  v.maxLength(80, 'too-long'),
  v.regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, 'not-an-id'),
);

/** An exact decimal in plain notation, as a string: no exponent, no superfluous zeros, no "-0". */
export const decimalSchema = v.pipe(
  v.string(),
  v.maxLength(60, 'too-long'),
  v.regex(/^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/, 'not-a-decimal'),
);

/** Words in both languages of the screens. */
export const localizedSchema = v.strictObject({
  vi: v.pipe(v.string(), v.minLength(1, 'empty'), v.maxLength(2000, 'too-long')),
  en: v.pipe(v.string(), v.minLength(1, 'empty'), v.maxLength(2000, 'too-long')),
});
