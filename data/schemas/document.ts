import * as v from 'valibot';

const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const Words = v.pipe(v.array(Text), v.minLength(1));
const Name = v.strictObject({ vi: Text, en: Text });

/** data/documents.json: what documents that give figures call themselves, and the bodies that issue them. */
export const DocumentsSchema = v.strictObject({
  kinds: v.array(
    v.strictObject({
      id: v.picklist(['resolution', 'report', 'decision', 'plan', 'conclusion', 'notice']),
      /** Lines that are this, or begin with it, head such a document. */
      heads: Words,
      name: Name,
    }),
  ),
  organs: v.array(
    v.strictObject({
      /** Behind the level of its place this is the issuer's id ("province-people-council"); alone where it stands for one place. */
      id: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/u)),
      heads: Words,
      /** "{place}" is the place with its level, "{level}" the level alone. */
      name: Name,
      /** How pages name it, the fullest first. */
      called: Words,
      /** How they name it besides where its place is of this kind; "{name}" is the place's name without its level. */
      calledBy: v.optional(v.record(v.string(), Words)),
      meeting: v.picklist(['conference', 'session', 'congress', 'none']),
    }),
  ),
  /** What stands beside or below the issuer on every paper of its kind, and names nobody. */
  mottoes: Words,
  /** Lines that begin so are of a body of the whole country. */
  central: Words,
  /** Words that say how a thing is counted or when, and not which thing it is. */
  counting: v.strictObject({
    /** Those that names of indicators have. */
    inNames: Words,
    /** Those that stand beside names. */
    besideNames: Words,
  }),
});

export type Documents = v.InferOutput<typeof DocumentsSchema>;
export type DocumentKind = Documents['kinds'][number];
export type Organ = Documents['organs'][number];
