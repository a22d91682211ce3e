import * as v from 'valibot';

// packs of readers bring indicators too: what is wrong with one is told by these codes (lib/resolution/fault.ts)
const Id = v.pipe(v.string(), v.regex(/^(?:other:)?[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'not-an-id'));
const Text = v.pipe(v.string(), v.trim(), v.minLength(1, 'empty'), v.maxLength(120, 'too-long'));
/** What a number says of its indicator: how much there is, how much more or less, how much of a plan, or of another time. */
export type Measure = v.InferOutput<typeof Measure>;
const Measure = v.picklist(['level', 'change', 'share-of-plan', 'index']);

/**
 * How texts name an indicator. `text`: words as printed; "…" stands for a few inserted words ("kết nạp … đảng viên").
 * "<output> <industry>" stands for every pair of words of two groups. Accents are needed only to tell words apart in a
 * text that has them.
 */
export const indicatorNameSchema = v.strictObject({
  text: Text,
  /** Counts only in an article that names the indicator elsewhere by a name of its own ("tổng thu" beside "ngân sách"). */
  context: v.optional(v.boolean()),
  /** The measures this name may stand for; every one when absent ("công nghiệp đạt 38,4%" is a share, "tăng 8%" is not). */
  measures: v.optional(v.array(Measure)),
  /** What the name itself says of the measure: "hộ thoát nghèo" is a fall in the number of poor households. */
  change: v.optional(v.picklist(['up', 'down'])),
  /** "55% tổ chức cơ sở đảng ...": a percentage in front of the name is the indicator, not a share of something else. */
  shareOf: v.optional(v.boolean()),
  /** Less than a name of its own ("hoa kiểng" of "Diện tích hoa kiểng"): it may show agreement, and accuses nobody. */
  loose: v.optional(v.boolean()),
  /** Counts only right in front of the number ("thành phố thu 63,4 tỷ đồng"). */
  close: v.optional(v.boolean()),
});

const Definition = v.strictObject({
  id: Id,
  name: v.strictObject({ vi: Text, en: Text }),
  words: v.pipe(v.array(Text), v.minLength(1, 'empty')),
  /** What is meant where no definition is named ("trồng rừng" is new planting): beside none it says the same, but accuses nobody. */
  usual: v.optional(v.literal(true)),
  /** Prices of some year narrow every amount of money and every share of the economy, whichever indicator it is. */
  prices: v.optional(v.boolean()),
});

export const indicatorSchema = v.strictObject({
  id: Id,
  name: v.strictObject({ vi: Text, en: Text }),
  /**
   * Several things under one head ("Cây trồng khác"): enough to know that a page's number is none of the source's, too little to be
   * a figure of a source where its words do not say the head's own name.
   */
  group: v.optional(v.literal(true)),
  /** Documents count its things kind by kind (pupils, schools, firms): with a word more that its names have not, it is one of the kinds. */
  kinds: v.optional(v.literal(true)),
  /** What a document calls it as well as by its name ("BHYT"): more than one of the things of a group, and none set apart. */
  says: v.optional(v.pipe(v.array(Text), v.minLength(1))),
  /** Words that make a thing of its own of it in a document ("nhập khẩu" of exports), though a page's number is looked up here. */
  apart: v.optional(v.pipe(v.array(Text), v.minLength(1))),
  better: v.picklist(['higher', 'lower', 'neutral']),
  /** Do the amounts of the months of a year add up to the year's amount? */
  additive: v.boolean(),
  /** Words in its names that are said of less than the whole ("chi bộ" of all Party organisations). */
  narrower: v.optional(v.pipe(v.array(Text), v.minLength(1))),
  /** Units of a level, ids of units.json. */
  units: v.pipe(v.array(v.string()), v.minLength(1, 'empty')),
  /** What "đạt 103%" without further words means; by default a share of the plan, or the level where that is a percentage. */
  barePercent: v.optional(v.picklist(['share-of-plan', 'change'])),
  /** Indicators that are spoken of with this one: its names are context enough for theirs ("xã đạt chuẩn" for "tiêu chí"). */
  kin: v.optional(v.array(Id)),
  /** The indicator that is this one's share of the whole: "28 hộ nghèo, bằng 3,39%". */
  rate: v.optional(Id),
  /** Units that are printed for short: "thu nhập bình quân đầu người 40 triệu đồng" is per person and year. */
  implies: v.optional(v.record(v.string(), v.string())),
  /** What a page about it speaks of; where a source prints it, the first look at a page asks for these. */
  topics: v.optional(v.pipe(v.array(Text), v.minLength(1, 'empty'))),
  /** Counted on pages of any kind: it makes none a page about results ("8 xã, phường", "120 vận động viên"). */
  incidental: v.optional(v.literal(true)),
  names: v.pipe(v.array(v.union([Text, indicatorNameSchema])), v.minLength(1, 'empty')),
  /** Ids of the definitions that may narrow it. */
  definitions: v.optional(v.array(Id)),
});

/** data/indicators.json: what figures measure, and the definitions that narrow it. */
export const IndicatorsSchema = v.strictObject({
  /** Words that stand for each other in names, by the group's name. */
  groups: v.record(v.pipe(v.string(), v.regex(/^[a-z]+$/u)), v.pipe(v.array(Text), v.minLength(1, 'empty'))),
  definitions: v.array(Definition),
  indicators: v.pipe(
    v.array(indicatorSchema),
    v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'two indicators share an id'),
  ),
});

export type IndicatorsData = v.InferOutput<typeof IndicatorsSchema>;
export type IndicatorData = IndicatorsData['indicators'][number];
export type DefinitionData = IndicatorsData['definitions'][number];
