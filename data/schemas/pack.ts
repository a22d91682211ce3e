import * as v from 'valibot';
import { PACK_LIMITS } from '../pack-limits.ts';
import { decimalSchema, idSchema, indicatorIdSchema, localizedSchema, unitIdSchema } from './common.ts';
import { indicatorNameSchema, indicatorSchema } from './indicator.ts';
import { placeSchema } from './place.ts';

/**
 * The resolution pack: one document with its own figures, as data. A new document is a new file; nothing in the code knows
 * a particular one. What a single schema cannot see (quotes standing in the text, ids that exist, references between
 * entries) is checked by lib/resolution at load.
 */

/** The format this program reads. A file with a higher number is of a newer program and is refused as such. */
export const PACK_FORMAT = 1;

const words = (longest: number) => v.pipe(v.string(), v.minLength(1, 'empty'), v.maxLength(longest, 'too-long'));

/** Counted before it is looked into: a hundred thousand entries are one fault, found at once. */
const listOf = <T extends v.GenericSchema>(schema: T, most = PACK_LIMITS.entries) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most, 'too-many'), v.array(schema));

/** "2016", "2016-H1", "2017-Q1", "2017-9M", "2020-04", "2011-2016", "2025-to-06-06" (DESIGN, the word "period"). */
const periodSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:H[12]|Q[1-4]|[1-9]M|1[0-2]M|0[1-9]|1[0-2]|\d{4}|to|to-\d{2}-\d{2}))?$/, 'not-a-period'),
);

const statusSchema = v.picklist(['result', 'estimate', 'target']);
const measureSchema = v.picklist(['level', 'change', 'share-of-plan', 'index']);
const directionSchema = v.nullable(v.picklist(['up', 'down']));
const boundSchema = v.picklist(['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'range']);

/** "plan", "same-period", "whole" or a period. */
const baseSchema = v.nullable(
  v.pipe(
    v.string(),
    v.regex(/^(?:plan|same-period|whole|\d{4}(?:-(?:H[12]|Q[1-4]|[1-9]M|1[0-2]M|\d{4}))?)$/, 'not-a-base'),
  ),
);

/** Words of the document: together with its prefix and suffix the quote stands in the text exactly once. */
const quoteSchema = v.strictObject({
  exact: words(PACK_LIMITS.quote),
  prefix: v.pipe(v.string(), v.maxLength(PACK_LIMITS.context, 'too-long')),
  suffix: v.pipe(v.string(), v.maxLength(PACK_LIMITS.context, 'too-long')),
});

/** Another public page (or a law) that a doubt or a note rests on, and what it says. */
const evidenceSchema = v.strictObject({
  id: idSchema,
  source: words(500),
  says: localizedSchema,
});

const noteSchema = v.strictObject({ text: localizedSchema, evidence: listOf(idSchema) });

/** The printed words cannot be settled: the readings that stand, each with its reason. Such a figure accuses nobody. */
const doubtSchema = v.strictObject({
  text: localizedSchema,
  readings: v.pipe(
    v.array(
      v.strictObject({
        value: decimalSchema,
        unit: unitIdSchema,
        measure: measureSchema,
        base: baseSchema,
        reason: localizedSchema,
      }),
    ),
    v.minLength(1, 'empty'),
    v.maxLength(12, 'too-many'),
  ),
  evidence: listOf(idSchema),
});

/** A level that is known to be a share of a plan: `share` is the id of the printed share, `plan` the plan's amount. */
const followsSchema = v.strictObject({
  share: idSchema,
  plan: decimalSchema,
  reason: localizedSchema,
  evidence: listOf(idSchema),
});

const figureSchema = v.strictObject({
  id: idSchema,
  indicator: indicatorIdSchema,
  place: idSchema,
  period: periodSchema,
  status: statusSchema,
  measure: measureSchema,
  direction: directionSchema,
  value: decimalSchema,
  high: v.nullable(decimalSchema),
  unit: unitIdSchema,
  bound: boundSchema,
  precision: v.nullable(decimalSchema),
  base: baseSchema,
  definition: v.nullable(idSchema),
  issuer: v.nullable(idSchema),
  quote: quoteSchema,
  doubt: v.nullable(doubtSchema),
  notes: listOf(noteSchema),
  follows: v.nullable(followsSchema),
});

/** A target without a number. `indicators`: what measures progress towards it; `met`: words that say it is reached. */
const commitmentSchema = v.strictObject({
  id: idSchema,
  place: idSchema,
  period: periodSchema,
  text: localizedSchema,
  indicators: listOf(indicatorIdSchema),
  met: listOf(words(200)),
  quote: quoteSchema,
});

/** A number that follows from printed ones. It explains, it never decides a verdict. */
const derivedSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(['arithmetic', 'inference']),
  indicator: indicatorIdSchema,
  place: idSchema,
  period: periodSchema,
  measure: measureSchema,
  value: decimalSchema,
  high: v.nullable(decimalSchema),
  unit: unitIdSchema,
  from: listOf(idSchema),
  text: localizedSchema,
  evidence: listOf(idSchema),
});

/**
 * How a page can name the conference or session, or where there is none (ordinal and term null) the document; dates and numbers
 * that are not known stay null and identify nothing.
 */
const conferenceSchema = v.strictObject({
  /** Names of the committee, the most complete first. */
  organ: v.pipe(v.array(words(200)), v.minLength(1, 'empty'), v.maxLength(20, 'too-many')),
  /** Names without the place, which count on a page that is about the place. */
  organShort: listOf(words(200), 20),
  ordinal: v.nullable(
    v.pipe(v.number(), v.integer('not-an-integer'), v.minValue(1, 'too-small'), v.maxValue(999, 'too-large')),
  ),
  term: v.nullable(
    v.strictObject({
      from: v.pipe(v.number(), v.integer('not-an-integer')),
      to: v.pipe(v.number(), v.integer('not-an-integer')),
      /** The number of the congress ("khóa VI" is 6), null when not known. */
      ordinal: v.nullable(v.pipe(v.number(), v.integer('not-an-integer'))),
    }),
  ),
  /** ISO date of the conference. */
  date: v.nullable(v.pipe(v.string(), v.isoDate('not-a-date'))),
  /** The resolution's number as printed ("05-NQ/TU"). */
  number: v.nullable(words(60)),
});

/** A name as in data/indicators.json, without its groups: "<industry>" stands for words of our own data. */
const plain = v.check((text: string) => !/[<>|]/u.test(text), 'not-allowed');
const nameSchema = v.union([
  v.pipe(words(120), plain),
  v.strictObject({ ...indicatorNameSchema.entries, text: v.pipe(words(120), plain) }),
]);

/** An indicator that the document speaks of and the data has not, as data/indicators.json has them. */
const broughtIndicatorSchema = v.strictObject({
  ...v.omit(indicatorSchema, ['kin', 'rate', 'definitions', 'group', 'apart']).entries,
  id: idSchema,
  units: v.pipe(listOf(unitIdSchema, 20), v.minLength(1, 'empty')),
  names: v.pipe(listOf(nameSchema, 60), v.minLength(1, 'empty')),
});

/** What the document speaks of that the data has not. An id that the data has by now is the data's. */
const bringsSchema = v.strictObject({
  /** A place stands behind the one it lies in. */
  places: v.optional(listOf(placeSchema)),
  indicators: v.optional(listOf(broughtIndicatorSchema)),
});

const namesSchema = v.strictObject({ document: localizedSchema, report: localizedSchema, resolution: localizedSchema });

export const packSchema = v.strictObject({
  format: v.literal(PACK_FORMAT, 'not-this-format'),
  id: idSchema,
  /** Beyond what is taken over from a file or a backup, so that what is counted on from there can be read as well. */
  version: v.pipe(
    v.number(),
    v.integer('not-an-integer'),
    v.minValue(1, 'too-small'),
    v.maxValue(Number.MAX_SAFE_INTEGER, 'too-large'),
  ),
  /** The document's own title, as printed. */
  title: words(500),
  /**
   * How sentences name the document as a whole, the report its results come from, and the resolution of its targets; `short`
   * is how cards do, where there is no room for all of it: a pack without it is called by the long names there too.
   */
  names: v.strictObject({ ...namesSchema.entries, short: v.optional(namesSchema) }),
  source: v.strictObject({ url: v.nullable(v.pipe(v.string(), v.maxLength(500, 'too-long'), v.url('not-a-url'))) }),
  issuer: idSchema,
  place: idSchema,
  periods: v.strictObject({ results: listOf(periodSchema, 20), targets: listOf(periodSchema, 20) }),
  /** Null where nothing tells a page that reports the document from others. */
  conference: v.nullable(conferenceSchema),
  text: words(PACK_LIMITS.text),
  figures: v.pipe(listOf(figureSchema, PACK_LIMITS.figures), v.minLength(1, 'empty')),
  commitments: listOf(commitmentSchema),
  derived: listOf(derivedSchema),
  evidence: listOf(evidenceSchema),
  brings: v.optional(bringsSchema),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type ReferenceFigure = v.InferOutput<typeof figureSchema>;
export type Commitment = v.InferOutput<typeof commitmentSchema>;
export type DerivedFigure = v.InferOutput<typeof derivedSchema>;
export type Quote = v.InferOutput<typeof quoteSchema>;
