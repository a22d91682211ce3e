import { CUE_KINDS } from '../../mention/cue/cues.ts';
import { FEW, FeatureSpace, NO_YES } from './features.ts';
import { KNOWNS, SEASONS } from './period-values.ts';
import { MEASURES, PREVIOUS, STATUSES } from './values.ts';

/** Where a cue stands to a number. */
export const CUE_PLACES = ['own', 'near', 'clause', 'sentence', 'behind', 'far-behind', 'inside'] as const;
export const CAUTIONS = ['mistake', 'imagined', 'so-far', 'goes-on', 'negated', 'undone'] as const;
/** How the year of a figure lies to another year. */
export const YEARS = ['unknown', 'before', 'same', 'next', 'later', 'span'] as const;
/**
 * Words in front of a number that no cue knows and that still tell an aim from a result: somebody settles it ("hội nghị chốt",
 * "thống nhất"), needs it ("muốn làm xong 2,6 km"), falls short of it ("chưa đủ 90"), or holds something against a mark
 * ("vượt mốc 100 ha").
 */
export const AIM_WORDS = ['none', 'settled', 'needed', 'short', 'mark'] as const;
/** Words right in front of a number, without accents; read at up to three tokens before it. */
export const STATUS_WORDS = [
  'giao',
  'phan',
  'dat',
  'duoc',
  'la',
  'phai',
  'can',
  'se',
  'da',
  'uoc',
  'chi',
  'muc',
  'khong',
  'chua',
  'neu',
  'de',
  'len',
  'xuong',
  'con',
  'them',
  'hon',
  'ke',
] as const;

/** What may speak for a status; each template ends in the status itself. */
export const STATUS_SPACE = new FeatureSpace();

const add = (name: string, ...places: readonly (readonly string[])[]) => STATUS_SPACE.row(name, places, STATUSES);
export const STATUS_FEATURES = {
  prior: add('prior'),
  cue: add('cue-place', CUE_KINDS, CUE_PLACES),
  cueMeasure: add('near-cue-measure', CUE_KINDS, MEASURES),
  firm: add('last-firm-cue-numbers', CUE_KINDS, FEW),
  last: add('last-cue', CUE_KINDS),
  title: add('title-cue', CUE_KINDS),
  head: add('head-cue', CUE_KINDS),
  intro: add('list-head-cue', CUE_KINDS),
  back: add('sentence-before-cue', CUE_KINDS),
  before: add('before-marks-subject', STATUSES, FEW, NO_YES),
  governing: add('governing-same-sentence', STATUSES, NO_YES),
  rule: add('rule-how', STATUSES, ['said', 'carried', 'assumed']),
  ruleMeasure: add('rule-measure', STATUSES, MEASURES),
  ruleFirst: add('rule-how-first-in-sentence', STATUSES, ['said', 'carried', 'assumed'], NO_YES),
  toPublished: add('year-to-published', YEARS),
  toLatest: add('year-to-latest', YEARS),
  toSeason: add('year-to-published-whole-season-known', YEARS, NO_YES, SEASONS, KNOWNS),
  caution: add('caution-in-front', CAUTIONS, NO_YES),
  toMain: add('year-to-main', YEARS),
  aim: add('aim-word-measure', AIM_WORDS, MEASURES),
  aimYear: add('aim-word-year-to-main', AIM_WORDS, YEARS),
  above: add('sentence-above-cue', CUE_KINDS),
  question: add('question-cue', CUE_KINDS),
  total: add('total-status', STATUSES),
  previous: add('previous-figure-place-year', STATUSES, PREVIOUS, YEARS),
  bracket: add('bracket-first', NO_YES, NO_YES),
  word: add('word-in-front', STATUS_WORDS, ['1', '2', '3']),
} as const;
