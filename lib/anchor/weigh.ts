import type { Alignment } from './align.ts';
import { type Reworded, rewordedBeside } from './beside.ts';
import { NUMBER, WORD } from './kinds.ts';
import { isNeighbour, isNeighboursNumber } from './neighbours.ts';
import { type NumberNames, numberNames } from './number-names.ts';
import { likeness, type Query } from './query.ts';
import { type Numbers, numbersOf } from './quote-numbers.ts';
import { namesGone, shareOf, syllablesGone } from './quote-words.ts';
import { type Rewording, rewordingOf } from './rewording.ts';
import { type Side, sideOf } from './side.ts';
import { stretchOf } from './stretch.ts';
import type { TokenIndex } from './token-index.ts';

/** What an alignment says of a quote: where it stands on the page, and how much of it and around it is there. */
export interface Weighed {
  readonly score: number;
  /** Tokens of the page, `to` behind the last; equal when nothing of the quote is there. */
  readonly from: number;
  readonly to: number;
  /** Of the numbers in it. */
  readonly numbers: Numbers;
  /** The shares (0 to 1) of the weight of its words, and of its words and numbers, that are there; 1 when it has none. */
  readonly words: number;
  readonly own: number;
  /** Words with a capital in the quote itself that are not there. */
  readonly namesGone: number;
  /** Words of a quote that may be Vietnamese that are not there, not even with a slip: each of its syllables makes another word. */
  readonly syllablesGone: number;
  /** Is what stands here what stood beside the quote, and is missing there now? */
  readonly isNeighbour: boolean;
  /** The same of a number in it alone. */
  readonly isNeighboursNumber: boolean;
  readonly numberNames: NumberNames;
  readonly rewording: Rewording;
  /** Where numbers are the same: what words beside them say now. */
  readonly reworded: Reworded | null;
  readonly before: Side;
  readonly after: Side;
}

export function weigh(query: Query, index: TokenIndex, { places, score }: Alignment): Weighed {
  const { from, to } = stretchOf(query, index, places);
  const noted = notedBy(query, index, places);
  return {
    score,
    from,
    to,
    numbers: numbersOf(query, index, places, from, to),
    words: shareOf(query, index, places, [WORD]),
    own: shareOf(query, index, places, [WORD, NUMBER]),
    namesGone: namesGone(query, index, places),
    syllablesGone: syllablesGone(query, index, places),
    isNeighbour: isNeighbour(query, index, places, from, to),
    isNeighboursNumber: isNeighboursNumber(query, index, places, from, to),
    numberNames: numberNames(query, index, places),
    rewording: rewordingOf(query, index, places),
    reworded: rewordedBeside(query, index, places, from, to),
    before: sideOf(query, 0, query.from, index, places, noted, from - 1, -1),
    after: sideOf(query, query.to, query.tokens.length, index, places, noted, to, 1),
  };
}

/** The places of the page that are paired with a token that is the same. */
function notedBy({ tokens }: Query, index: TokenIndex, places: Int32Array): ReadonlySet<number> {
  return new Set(places.filter((place, at) => place >= 0 && likeness(tokens[at]!, index, place) > 0));
}
