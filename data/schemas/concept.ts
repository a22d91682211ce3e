import * as v from 'valibot';
import { indicatorIdSchema } from './common.ts';

const Text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));
const Texts = v.pipe(v.array(Text), v.minLength(1));
/** Words and phrases as printed; "<admit>" stands for all words of a class, or of a group of data/indicators.json. */
const Words = Texts;
const Example = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));

/**
 * An indicator as a thing that is done or counted, not as the phrases that say so: a head, and objects that stand within reach
 * of it ("kết nạp … 90 … quần chúng ưu tú"). What the literal names of data/indicators.json list one by one this says once.
 */
const conceptSchema = v.strictObject({
  /** What it names; of several the one whose unit the number has is meant ("hộ nghèo": a rate, or how many). */
  indicators: v.pipe(v.array(indicatorIdSchema), v.minLength(1)),
  head: Words,
  /** One word of each list has to stand there too. */
  objects: v.optional(v.array(Words)),
  /** On which side of the head the objects stand; by default on either. In front of it a passive may stand between. */
  order: v.optional(v.picklist(['behind', 'before'])),
  /** How many words may stand between the parts, the names of places and of who acts left out. */
  reach: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12))),
  /** May a comma stand between the parts? */
  commas: v.optional(v.boolean()),
  /** Words beside it that belong to the name and change nothing of it; and words between its parts that say nothing else. */
  neutral: v.optional(Words),
  /** Words in it or beside it that make it something else. */
  excludes: v.optional(Words),
  /** Without a neutral word beside it the head is a name that needs context ("bán lẻ"). */
  alone: v.optional(v.literal('context')),
  /** Counts only right behind a number or "số": "33 chi bộ", but not "chi bộ đã kết nạp". */
  counted: v.optional(v.boolean()),
  /** As names have them: see data/schemas/indicator.ts. */
  measures: v.optional(v.array(v.picklist(['level', 'change', 'share-of-plan', 'index']))),
  change: v.optional(v.picklist(['up', 'down'])),
  shareOf: v.optional(v.boolean()),
  context: v.optional(v.boolean()),
  /** Sentences in which it is found, and sentences in which it is not; the build leaves them out of the packages. */
  for: v.optional(v.array(Example)),
  against: v.optional(v.array(Example)),
});

/** data/words/concepts.json: indicators as concepts, and the words they share. */
export const ConceptsSchema = v.strictObject({
  /** Words that do the same work in several concepts, by the class's name. */
  classes: v.record(v.pipe(v.string(), v.regex(/^[a-z]+$/u)), Words),
  /** Compound words inside which no shorter word of a concept is meant ("đất rừng" plants nothing, "doanh thu" is no "thu"). */
  compounds: Words,
  /** Who acts: may stand between the parts of a concept ("rừng được Hạt Kiểm lâm trồng mới"). */
  actors: Words,
  /** Single words that join a neighbour to a name ("bán lẻ hàng hóa và dịch vụ"). */
  joints: Texts,
  /** Single words that no concept reaches across. */
  parting: Texts,
  /** Single words that let the object stand in front of its verb ("đảng viên được kết nạp"). */
  passive: Texts,
  /** Single small words that, between the parts, leave open whether it was so ("ngân sách còn phải chi"). */
  doubting: Texts,
  concepts: v.array(conceptSchema),
});

export type ConceptsData = v.InferOutput<typeof ConceptsSchema>;
export type ConceptData = ConceptsData['concepts'][number];
