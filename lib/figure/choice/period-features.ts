import { FEW, FeatureSpace, NO_YES, SIZES } from './features.ts';
import { MEASURES, PREVIOUS, SIDES, STATUSES } from './values.ts';

/** Where a word for "now" stands to a number: in its own clause, in the sentence in front of it, or nowhere. */
export const NOWS = ['none', 'sentence', 'own'] as const;

/**
 * How the words of a time are taken: as they stand; for the month of their day ("sáng 27/5" of an event); for the year up to
 * now ("đến nay", "từ năm 2011 đến nay"); for the whole year that they are a part of ("9 tháng" beside the year's plan).
 */
export const READINGS = ['itself', 'month', 'so-far', 'year'] as const;

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
/** Is the indicator known, and does it add up over the year? */
export const KNOWNS = ['unknown', 'stock', 'adds'] as const;
/** How a period lies to another: a part of it, the whole it is a part of, of an earlier or a later year. */
export const RELATIONS = ['none', 'same', 'finer', 'coarser', 'earlier', 'later', 'other'] as const;
export const HOWS = ['said', 'carried', 'assumed', 'none'] as const;
/** Where the sentence stands that gave the time carried so far. */
export const FRESH = ['paragraph', 'near', 'far'] as const;

/** What may speak for a time as a figure's period. */
export const PERIOD_SPACE = new FeatureSpace();

const add = PERIOD_SPACE.template.bind(PERIOD_SPACE);
export const PERIOD_FEATURES = {
  sideNumbers: add('side-numbers-semicolons', SIDES, FEW, FEW),
  sideCommas: add('side-commas-numbers', SIDES, SIZES, FEW),
  role: add('role-measure-side', PERIOD_ROLES, MEASURES, SIDES),
  kind: add('kind-side', PERIOD_KINDS, SIDES),
  task: add('task-status-side', NO_YES, STATUSES, SIDES),
  near: add('role-near-bracket', PERIOD_ROLES, NO_YES, FEW),
  opens: add('opens-numbers', NO_YES, FEW),
  distance: add('side-distance', SIDES, SIZES),
  own: add('own-subject-side', NO_YES, NO_YES, SIDES),
  joined: add('joined-commas', NO_YES, FEW),
  rank: add('rank-side', FEW, SIDES),
  lead: add('lead-side', LEADS, SIDES),
  brackets: add('brackets-side-inside', FEW, SIDES, NO_YES),
  span: add('span-rank-numbers', NO_YES, FEW, FEW),
  adds: add('adds-kind', NO_YES, PERIOD_KINDS),
  source: add('source-timed', PERIOD_SOURCES, NO_YES),
  sourceKind: add('source-kind', PERIOD_SOURCES, PERIOD_KINDS),
  sourceStatus: add('source-status-task', PERIOD_SOURCES, STATUSES, NO_YES),
  rule: add('rule-how-timed', HOWS, NO_YES),
  ruleMeasure: add('rule-measure-status', MEASURES, STATUSES),
  ruleAt: add('rule-at-how', RULE_PLACES, HOWS),
  before: add('of-figure-before', NO_YES, NO_YES),
  beforeTimed: add('of-figure-before-time-between', NO_YES, FEW),
  inTurn: add('in-turn', NO_YES),
  reading: add('reading-kind', READINGS, PERIOD_KINDS),
  readingStatus: add('reading-status-known', READINGS, STATUSES, KNOWNS),
  sourceReading: add('source-reading', PERIOD_SOURCES, READINGS),
  sourceMeasure: add('source-measure', PERIOD_SOURCES, MEASURES),
  sourceLead: add('source-lead', PERIOD_SOURCES, LEADS),
  ofFrom: add('of-number-it-rose-from', SIDES),
  previous: add('previous-from-last-bracket', NO_YES, NO_YES, NO_YES),
  listed: add('listed-in-turn', NO_YES),
  pair: add('pair-side-numbers-measure', SIDES, FEW, MEASURES),
  fresh: add('carried-from-many-timed', FRESH, NO_YES, NO_YES),
  freshLead: add('carried-from-lead', FRESH, LEADS),
  toLatest: add('to-latest-timed-status', RELATIONS, NO_YES, STATUSES),
  last: add('of-last-figure-timed-same-status', PREVIOUS, NO_YES, NO_YES),
  gap: add('year-to-published-season-status', YEAR_GAPS, SEASONS, STATUSES),
  shape: add('shape-known-measure', SHAPES, KNOWNS, MEASURES),
  toRule: add('to-rule-how-carried-from', RELATIONS, HOWS, FRESH),
  toMain: add('to-main-timed-status', RELATIONS, NO_YES, STATUSES),
  shapeTold: add('shape-years-days-known', SHAPES, NO_YES, NO_YES, KNOWNS),
  sourceTold: add('source-years-days-known', PERIOD_SOURCES, NO_YES, NO_YES, KNOWNS),
  shapeNow: add('shape-now-known', SHAPES, NOWS, KNOWNS),
  most: add('most-said', FEW),
} as const;
