import * as v from 'valibot';
import {
  BODY_KINDS,
  CAUTION_KINDS,
  CUE_WORD_KINDS,
  PLACE_WORD_KINDS,
  SMALL_KINDS,
  STRETCH_KINDS,
  WORD_CLASSES,
} from './word-kinds.ts';

const Phrase = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const Example = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

const Phrases = v.pipe(v.array(Phrase), v.minLength(1));

const entryOf = <const K extends readonly string[]>(kinds: K) => ({
  /** What the phrases say; of several kinds each is meant. */
  kinds: v.pipe(v.array(v.picklist(kinds)), v.minLength(1)),
  /** Words of one meaning as printed, with accents; "…" stands for a few tokens of any kind. */
  phrases: Phrases,
  /** Sentences with the words that are found in brackets, and sentences that hold a phrase's letters where it is not meant. */
  for: v.optional(v.array(Example)),
  against: v.optional(v.array(Example)),
});

const wordsOf = <const K extends readonly string[]>(kinds: K) => v.array(v.strictObject(entryOf(kinds)));

/** Of words that overlap the longest is meant. `hiddenBy`: longer ones that mean something else ("tăng cường" is no growth). */
const hidingWordsOf = <const K extends readonly string[]>(kinds: K) =>
  v.array(v.strictObject({ ...entryOf(kinds), hiddenBy: v.optional(Phrases) }));

/** data/words/cues.json */
export const cuesSchema = hidingWordsOf(CUE_WORD_KINDS);
/** data/words/cautions.json */
export const cautionsSchema = hidingWordsOf(CAUTION_KINDS);
/** data/words/stretches.json */
export const stretchesSchema = hidingWordsOf(STRETCH_KINDS);
/** data/words/places.json */
export const placeWordsSchema = hidingWordsOf(PLACE_WORD_KINDS);
/** data/words/bodies.json */
export const bodiesSchema = wordsOf(BODY_KINDS);
/** data/words/classes.json. `needsAccents`: without them the letters are other words, so text without accents has none. */
export const classesSchema = v.array(
  v.strictObject({ ...entryOf(WORD_CLASSES), needsAccents: v.optional(v.literal(true)) }),
);
/** data/words/small.json: single words. */
export const smallSchema = wordsOf(SMALL_KINDS);

/** An entry of a file of words, of whichever kinds. */
export interface WordEntry<K extends string = string> {
  readonly kinds: readonly K[];
  readonly phrases: readonly string[];
  readonly hiddenBy?: readonly string[] | undefined;
  readonly for?: readonly string[] | undefined;
  readonly against?: readonly string[] | undefined;
}

export type WordClass = (typeof WORD_CLASSES)[number];

export interface ClassEntry extends WordEntry<WordClass> {
  readonly needsAccents?: true | undefined;
}

/** The words that lib/figure reads with, by file. */
export interface Words {
  readonly cues: readonly WordEntry<(typeof CUE_WORD_KINDS)[number]>[];
  readonly cautions: readonly WordEntry<(typeof CAUTION_KINDS)[number]>[];
  readonly stretches: readonly WordEntry<(typeof STRETCH_KINDS)[number]>[];
  readonly places: readonly WordEntry<(typeof PLACE_WORD_KINDS)[number]>[];
  readonly bodies: readonly WordEntry<(typeof BODY_KINDS)[number]>[];
  readonly classes: readonly ClassEntry[];
  readonly small: readonly WordEntry<(typeof SMALL_KINDS)[number]>[];
}
