/** Where a word for "now" stands to a number: in its own clause, in the sentence in front of it, or nowhere. */
export const NOWS = ['none', 'sentence', 'own'] as const;

/**
 * How the words of a time are taken: as they stand; for the month of their day ("sáng 27/5" of an event); for the year up to
 * now ("đến nay", "từ năm 2011 đến nay"); for the whole year that they are a part of ("9 tháng" beside the year's plan); up to
 * the end of the year before, in the first months of one ("từ năm 2011 đến nay"); for the last year of a span ("từ năm 2011 đến hết năm 2016 ... lên 14 tiêu chí").
 */
export const READINGS = ['itself', 'month', 'so-far', 'year', 'to-past', 'end', 'months', 'months-ended'] as const;

export const PERIOD_KINDS = [
  'year',
  'span',
  'half',
  'months',
  'quarter',
  'month',
  'to-date',
  'whole-year',
  'this-year',
  'last-year',
  'past-year',
  'next-year',
  'now',
  'day',
  'stretch',
] as const;
export const PERIOD_ROLES = ['when', 'base', 'plan', 'standard', 'term', 'document', 'unread'] as const;
/** What stands in front of a time; `word`: any other word. */
export const LEADS = [
  'word',
  'trong',
  'den',
  'tu',
  'so',
  'ky',
  'ke',
  'cua',
  'dau',
  'cuoi',
  'het',
  'feast',
  'entering',
  'comma',
  'mark',
  'number',
] as const;
/** Where the words stand that the rules took. */
export const RULE_PLACES = ['none', 'in-front', 'behind', 'elsewhere'] as const;
export const PERIOD_SOURCES = [
  'title',
  'head',
  'intro',
  'back1',
  'back2',
  'back3',
  'back-task',
  'back-span',
  'term',
  'next',
  'result',
  'target',
  'span',
  'published',
  'year-before',
  'base-next',
  'base-span',
  'base-part',
  'main',
  'last',
  'lead',
  'restated',
  'listed',
  'previous',
  'pair',
  'risen',
  'year-of-part',
  'published-month',
  'published-so-far',
  'unknown',
] as const;
export type PeriodSource = (typeof PERIOD_SOURCES)[number];
/** The index of each source. */
export const SOURCE_AT = Object.fromEntries(PERIOD_SOURCES.map((name, at) => [name, at])) as Readonly<
  Record<PeriodSource, number>
>;
/** What form a period has in DESIGN's notation. */
export const SHAPES = ['year', 'part', 'month', 'so-far', 'to-day', 'span', 'unknown'] as const;
/** How the year of a period lies to the year of publication. */
export const YEAR_GAPS = ['unknown', 'long-before', 'before', 'same', 'later', 'span'] as const;
/** When in its year a page was published. */
export const SEASONS = ['unknown', 'early', 'middle', 'late'] as const;
/** How the last year of a span lies to the year of publication. */
export const SPAN_ENDS = ['none', 'long-before', 'before', 'same', 'later'] as const;
/** What is counted or measured; `extent`: metres and the like, which things have at any time. */
export const AMOUNTS = ['money', 'share', 'area', 'extent', 'person', 'household', 'criterion', 'other'] as const;
/** Is the indicator known, and does it add up over the year? */
export const KNOWNS = ['unknown', 'stock', 'adds'] as const;
/** How a period lies to another: a part of it, the whole it is a part of, of an earlier or a later year. */
export const RELATIONS = ['none', 'same', 'finer', 'coarser', 'earlier', 'later', 'other'] as const;
export const HOWS = ['said', 'carried', 'assumed', 'none'] as const;
/**
 * The nearest word in front of a number that tells whether it is done, is to come, just is ("có 1.083 hộ"), or what something
 * has come to ("lên 14 tiêu chí"); without accents.
 */
export const TELLING = [
  'none',
  'da',
  'se',
  'dang',
  'vua',
  'moi',
  'co',
  'gom',
  'la',
  'hon',
  'rong',
  'dai',
  'gia',
  'len',
  'xuong',
  'con',
  'thanh',
  'them',
  'tang',
  'giam',
  'dat',
  'duoc',
  'chiem',
  'phai',
  'tong',
  'cac',
] as const;
/** Where the sentence stands that gave the time carried so far. */
export const FRESH = ['paragraph', 'near', 'far'] as const;
