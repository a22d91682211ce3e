import { FEW, FeatureSpace, NO_YES, SIZES } from './features.ts';
import { MEASURES, SIDES, STATUSES } from './values.ts';

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
export const LEADS = ['word', 'trong', 'den', 'tu', 'so', 'ky', 'ke', 'cua', 'dau', 'comma', 'mark', 'number'] as const;
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
  'unknown',
] as const;

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
  rule: add('rule-how-timed', ['said', 'carried', 'assumed', 'none'], NO_YES),
  ruleMeasure: add('rule-measure-status', MEASURES, STATUSES),
  ruleAt: add('rule-at-how', RULE_PLACES, ['said', 'carried', 'assumed', 'none']),
  before: add('of-figure-before', NO_YES, NO_YES),
  beforeTimed: add('of-figure-before-time-between', NO_YES, FEW),
  inTurn: add('in-turn', NO_YES),
  most: add('most-said', FEW),
} as const;
