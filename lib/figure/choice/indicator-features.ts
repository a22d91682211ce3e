import { FEW, FeatureSpace, NO_YES, SIZES } from './features.ts';
import { MEASURES, SIDES } from './values.ts';

/** Is the number in the indicator's own unit, or a share of it? */
const FITS = ['own', 'share'] as const;
export const UNIT_KINDS = ['count', 'percent', 'money', 'noun', 'other'] as const;
/** The verb in front of a number. */
export const VERB_KINDS = [
  'none',
  'other',
  'up',
  'down',
  'exceed',
  'down-to',
  'up-to',
  'left',
  'reach',
  'equal',
  'is',
  'share',
] as const;
/** How a name was found; `loose`: composed with a word inside that nothing explains. */
export const NAME_KINDS = ['literal', 'composed', 'loose'] as const;
export const NAME_SOURCES = [
  'before',
  'rate-before',
  'governing',
  'rate-governing',
  'total',
  'rate-total',
  'first',
  'rate-first',
  'previous',
  'rate-previous',
  'title',
  'head',
  'intro',
  'back1',
  'back2',
  'question',
] as const;

/** What may speak for an indicator as what a figure measures. */
export const INDICATOR_SPACE = new FeatureSpace();

const add = INDICATOR_SPACE.template.bind(INDICATOR_SPACE);
export const INDICATOR_FEATURES = {
  sideNumbers: add('side-numbers', SIDES, FEW),
  sideCommas: add('side-commas-numbers', SIDES, FEW, FEW),
  commasNoun: add('commas-noun-side', FEW, NO_YES, SIDES),
  sideBreaks: add('side-semicolons-colons', SIDES, FEW),
  content: add('side-content', SIDES, SIZES),
  distance: add('side-distance-unit', SIDES, SIZES, UNIT_KINDS),
  fit: add('side-fit', SIDES, FITS),
  fitMeasure: add('fit-measure-open', FITS, MEASURES, NO_YES),
  fitUnit: add('fit-unit', FITS, UNIT_KINDS),
  weight: add('words-side', SIZES, SIDES),
  context: add('context-fit-side', NO_YES, FITS, SIDES),
  usable: add('usable', NO_YES),
  shareOf: add('share-of-percent-side', NO_YES, NO_YES, SIDES),
  close: add('close-distance', NO_YES, FEW),
  other: add('rival-side', NO_YES, SIDES),
  rank: add('rank-side-fit', FEW, SIDES, FITS),
  own: add('own-subject-side', NO_YES, NO_YES, SIDES),
  verb: add('verb-side-fit', VERB_KINDS, SIDES, FITS),
  aside: add('in-aside', NO_YES),
  colon: add('colon-behind', NO_YES),
  noun: add('noun-behind-side', NO_YES, SIDES),
  brackets: add('brackets-side-inside', FEW, SIDES, NO_YES),
  touching: add('touching-side', NO_YES, SIDES),
  within: add('within-longer', NO_YES),
  inTurn: add('in-turn', NO_YES),
  kind: add('name-kind-side', NAME_KINDS, SIDES),
  source: add('source-subject', NAME_SOURCES, NO_YES),
  sourceUnit: add('source-unit-fit', NAME_SOURCES, UNIT_KINDS, FITS),
  sourceNoun: add('source-noun-verb', NAME_SOURCES, NO_YES, NO_YES),
  sourceNames: add('source-names', NAME_SOURCES, FEW),
  sourceSame: add('source-same-unit-open', NAME_SOURCES, NO_YES, NO_YES),
  sourceMeasure: add('source-measure', NAME_SOURCES, MEASURES),
  sourcePointed: add('source-pointed-same-unit', NAME_SOURCES, NO_YES, NO_YES),
  sourceAimed: add('source-aimed-same-unit', NAME_SOURCES, NO_YES, NO_YES),
  noneSays: add('none-pointed-aimed', NO_YES, NO_YES),
  rest: add('of-the-rest-side', NO_YES, SIDES),
  none: add('none-subject-noun', NO_YES, NO_YES),
  noneNames: add('none-names-unit', FEW, UNIT_KINDS),
  noneMeasure: add('none-measure-unit', MEASURES, UNIT_KINDS),
  rule: add('rule-how', ['said', 'carried', 'assumed', 'none']),
  ruleUnit: add('rule-unit-how', UNIT_KINDS, ['said', 'carried', 'assumed', 'none']),
} as const;
