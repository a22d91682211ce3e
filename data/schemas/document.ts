import * as v from 'valibot';
import { PLACE_KINDS } from './place.ts';

const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const Words = v.pipe(v.array(Text), v.minLength(1));
/** Letters and blanks alone: rules look for all of them in one pattern. */
const Spoken = v.pipe(v.array(v.pipe(Text, v.regex(/^\p{Ll}+(?: \p{Ll}+)*$/u))), v.minLength(1));
const TwoWords = v.pipe(v.array(v.pipe(Text, v.regex(/^\p{Ll}+ \p{Ll}+$/u))), v.minLength(1));
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
  /** Words for the levels of places as heads print them. */
  levels: v.array(
    v.strictObject({
      kind: v.picklist(PLACE_KINDS),
      words: Spoken,
      /** Letters that stand for them; a stop may follow ("TP."). */
      letters: v.optional(Spoken),
      /** The bodies of the level that hold its name ("Thị ủy"). */
      bodies: v.optional(Spoken),
      /** Right behind the word these make another one of it ("xã hội"). */
      notBefore: v.optional(Spoken),
    }),
  ),
  /** Words by which the name of a row is told from what stands around it. */
  naming: v.strictObject({
    /** Say how much of something, and not of what: alone they are no name. */
    amounts: Spoken,
    /** Say what is done with a thing, and not which it is. */
    deeds: Spoken,
    /** Right in front of a number: tell of it, and name nothing. */
    telling: Spoken,
    /** In front of a name, and none of it. */
    leading: Spoken,
    /** Begin a name though their first word alone would lead to one. */
    beginning: TwoWords,
    /** Behind the unit: the name ends in front of them; and what does not end it though it begins with one. */
    ending: Spoken,
    notEnding: TwoWords,
    /** Verbs of what a number counts, right behind its unit; of these those that may also tell of the number. */
    opening: Spoken,
    doing: Spoken,
    /** What is done with a number, in front of its name ("duy trì"); so too where one of `changed` follows ("nâng tỷ lệ"). */
    keeping: TwoWords,
    changing: Spoken,
    changed: Spoken,
    /** Units that only count what is named in front: "sốt xuất huyết: 43 ca". */
    counters: Spoken,
    /** Behind a number: another statement begins. */
    joining: Spoken,
    /** What a name says at its end that it is of ("toàn huyện"). */
    areas: Spoken,
    /** Say that a number is only what was planned; and those of them without which it is not said. */
    ofPlans: Spoken,
    plans: Spoken,
  }),
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
