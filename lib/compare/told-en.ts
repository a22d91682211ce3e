import type { Say } from '../explain/say.ts';
import { capital, quoted as q, shortened } from '../explain/text.ts';
import type { PageDoubt, PairParams, Side } from './comparison.ts';
import type { Sentences } from './sentences.ts';

const NAMES: Readonly<Record<Side, string>> = { here: 'this article', there: 'the other article' };
const BOTH = 'both articles';

const who = (sides: readonly Side[]): string => {
  const [side] = sides;
  return sides.length === 1 && side !== undefined ? NAMES[side] : BOTH;
};
const other = (side: Side): string => NAMES[side === 'here' ? 'there' : 'here'];

/** `of` may be one article or both: no verb here has another form for both. */
const DOUBTS: Readonly<Record<PageDoubt, (of: string) => string>> = {
  'year-open': (of) => `${of} appeared before the year was over`,
  'year-unknown': (of) => `in ${of} nothing shows whether the year was over`,
  'year-ahead': (of) => `${of} appeared before the year began`,
  narrowed: (of) => `in ${of} the number may count only a part`,
  both: (of) => `in ${of} there is another number for the same indicator`,
  beside: (of) => `in ${of} there is another number for the same indicator`,
  several: (of) => `in ${of} there are several numbers for the same indicator`,
  repeated: (of) => `in ${of} the number stands again elsewhere, with more said of it`,
  indicator: (of) => `in ${of} the indicator is not clearly said`,
  place: (of) => `in ${of} the place is not clearly said`,
  period: (of) => `in ${of} the period is not clearly said`,
  status: (of) => `in ${of} it is not said whether this is a result or a plan`,
  measure: (of) => `in ${of} it is not said whether this is a level or a change`,
  issuer: (of) => `in ${of} it is not said who set it`,
  'plan-met': (of) => `in ${of} the plan may be another one`,
  'aimed-otherwise': (of) => `${of} says that this is another aim than what was set`,
  asked: (of) => `in ${of} the number stands in a question`,
  'far-above': (of) => `in ${of} the number is several times the target and may be of something else`,
  'other-start': (of) => `in ${of} the change is counted from another level`,
  'taken-back': (of) => `in ${of} the sentence tells of a mistake, a rumour or a correction`,
  touching: (of) => `in ${of} the digits touch another part of the page`,
  effect: (of) => `in ${of} the number is shown by a counter or an effect`,
  readings: (of) => `in ${of} the number can be read in another way`,
  part: (of) => `in ${of} the number is only a part of the one before it`,
};

function doubtsIn({ doubts, words, otherDoubts, otherWords }: PairParams['open-doubt'], say: Say): string {
  const shared = doubts.filter((doubt) => otherDoubts.includes(doubt) && doubt !== 'narrowed');
  const narrowed = (side: Side, found: readonly string[]): string =>
    found.length === 0
      ? DOUBTS.narrowed(NAMES[side])
      : `in ${NAMES[side]}, ${say.list(found.map((word) => q(shortened(word))))} may narrow the number to a part`;
  const of = (side: Side, all: readonly PageDoubt[], found: readonly string[]) =>
    all
      .filter((doubt) => !shared.includes(doubt))
      .map((doubt) => (doubt === 'narrowed' ? narrowed(side, found) : DOUBTS[doubt](NAMES[side])));
  return [
    ...shared.map((doubt) => DOUBTS[doubt](BOTH)),
    ...of('here', doubts, words),
    ...of('there', otherDoubts, otherWords),
  ].join('; ');
}

const bothSay = ({ here, there }: PairParams['same']): string =>
  `This article says ${q(here)}, the other article says ${q(there)}`;

const definition = (id: string, say: Say): string =>
  id === '' ? 'does not say how it counts' : `counts by ${say.definition(id)}`;

const turned = (direction: string): string => (direction === 'up' ? 'a rise' : 'a fall');

/** The sentences of two pages in English. */
export const toldEn: Sentences = {
  same: (both) =>
    both.here === both.there ? `Both articles say ${q(both.here)}.` : `${bothSay(both)}: the same number.`,
  'agrees-rounding': (both) => `${bothSay(both)}: the same number, rounded differently.`,
  'agrees-last-digit': (both) => `${bothSay(both)}: one unit of the last digit apart, as rounding makes it.`,
  'agrees-bound': (both) => `${bothSay(both)}: no contradiction, only the words for “more than” or “about” differ.`,
  'agrees-range': (both) => `${bothSay(both)}: no contradiction, one lies within the range of the other.`,
  'agrees-issuer': ({ issuer, otherIssuer, ...both }, say) =>
    `${bothSay(both)}: equal, though one is set by ${say.issuer(issuer)} (this article), the other by ${say.issuer(otherIssuer)} (the other article).`,
  'agrees-conversion': ({ value, otherValue, ...both }, say) =>
    value === otherValue
      ? `${bothSay(both)}: put in one form they are equal.`
      : `${bothSay(both)}: put in one form they are ${say.number(value)}% and ${say.number(otherValue)}%, no contradiction.`,
  apart: ({ difference, unit, side, ...both }, say) => {
    const distance = say.distance(difference, unit);
    if (side === '') return `${bothSay(both)}: the two do not meet.`;
    return `${bothSay(both)}: ${distance} apart, this article is ${side === 'above' ? 'higher' : 'lower'}.`;
  },
  'apart-direction': ({ here, there, direction }) =>
    `This article tells of ${turned(direction)} (${q(here)}), the other article of ${turned(direction === 'up' ? 'down' : 'up')} (${q(there)}).`,
  'open-bounds': (both) => `${bothSay(both)}: with such words it cannot be told whether they mean one number.`,
  'open-definition': ({ definition: own, otherDefinition, ...both }, say) =>
    `${bothSay(both)}. They count differently: this article ${definition(own, say)}, the other article ${definition(otherDefinition, say)}.`,
  'open-issuer': ({ issuer, otherIssuer, ...both }, say) =>
    `${bothSay(both)}. This article gives the level of ${say.issuer(issuer)}, the other article that of ${say.issuer(otherIssuer)}.`,
  'open-taken-back': ({ sides, ...both }) =>
    `${bothSay(both)}, but in ${who(sides)} the number is denied, corrected or only supposed.`,
  'open-doubt': (params, say) => `${bothSay(params)}. Not enough to go on: ${doubtsIn(params, say)}.`,
  estimate: ({ side }) =>
    `${capital(NAMES[side])} calls it an estimate, ${other(side)} a result: a later figure may be another one.`,
  'by-reader': ({ sides }) => `By your reading of the number in ${who(sides)}.`,
};
