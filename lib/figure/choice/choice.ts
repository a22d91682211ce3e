import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { contextOf } from '../discourse/discourse.ts';
import type { Filled, Located } from '../spot/slots.ts';
import { answered } from './answer.ts';
import type { Around } from './around.ts';
import { aroundSentences } from './around.ts';
import type { FigureSpot } from './figure-spot.ts';
import { namesElsewhere } from './indicator-sources.ts';
import { monthOf, seasonOf } from './period-facts.ts';
import { freshOf } from './period-fresh.ts';
import { listedYears } from './period-listed.ts';
import { timesElsewhere } from './period-sources.ts';
import type { Votes } from './period-votes.ts';
import { votesOf } from './period-votes.ts';
import { placesElsewhere } from './place-sources.ts';
import { relationsOf } from './relation.ts';
import type { Chooser, Means, Witness } from './resolve.ts';
import { chooseIndicator, choosePeriod, choosePlace, chooseStatus } from './resolve.ts';
import type { KindsOf } from './status-sources.ts';
import { cuesElsewhere, kindsOnce } from './status-sources.ts';
import type { PropertyWeights } from './weights.ts';

export type { Witness };

/** What choosing needs beside the words of a sentence. */
export interface Choice {
  readonly weights: PropertyWeights;
  readonly around: (sentence: number) => Around;
  readonly kindsOf: KindsOf;
  /** Where the relations of a sentence are counted. */
  readonly sums: number[];
  readonly witness: Witness | null;
  /** The time that the article's results are first said to be of. */
  readonly main: string | null;
  /** When in its year the page was published, as an index of SEASONS. */
  readonly season: number;
  readonly votes: Votes;
}

/** Makes ready to choose for the figures of an article `published` on a day. `isHead`: does a sentence head others? */
export function createChoice(
  weights: PropertyWeights,
  published: string | null,
  sentences: readonly Sentence[],
  isHead: (sentence: Sentence) => boolean,
  main: string | null,
  witness: Witness | null,
): Choice {
  return {
    weights,
    around: aroundSentences(sentences, isHead),
    kindsOf: kindsOnce(),
    sums: [],
    main,
    season: seasonOf(published),
    votes: votesOf(sentences),
    witness,
  };
}

/** A choice may rest on those before it: a period on the status, all on the indicator. */
const CHOOSERS: readonly Chooser[] = [chooseStatus, chooseIndicator, choosePeriod, choosePlace];

/**
 * Makes the chooser of a sentence: it chooses each property of a figure, once the rules have read it: of all candidates that the
 * words around give the one that most speaks for. What the rules did not say as well is only assumed, and never accuses
 * (DESIGN §6: "a reading that rules and scorer do not share is `assumed`"). `before`: the figure in front of it in its sentence.
 */
export function choiceOfSentence(
  discourse: Discourse,
  choice: Choice,
  sentence: Sentence,
  index: number,
): (figure: Located, before: Filled | null) => Located {
  let given: Given | null = null;
  return (read, before) => {
    // what stands in the cells of tables is not chosen, so most of their sentences never ask
    given ??= givenTo(discourse, choice, sentence, index);
    const { shared, means } = given;
    const previous = before ?? discourse.previous;
    let spot: FigureSpot = { ...shared, figure: read, before, previous };
    for (const choose of CHOOSERS) {
      const figure = choose(spot, means);
      if (figure !== spot.figure) spot = { ...shared, figure, before, previous };
    }
    return answered(spot);
  };
}

/** What the choices for the figures of a sentence are made from. */
interface Given {
  readonly means: Means;
  readonly shared: Omit<FigureSpot, 'figure' | 'before' | 'previous'>;
}

function givenTo(
  discourse: Discourse,
  { weights, around: aroundSentence, kindsOf, sums, main, season, votes, witness }: Choice,
  sentence: Sentence,
  index: number,
): Given {
  const around = aroundSentence(index);
  const context = contextOf(discourse);
  const means: Means = {
    witness,
    cues: cuesElsewhere(around, sentence.block, kindsOf),
    names: namesElsewhere(around, sentence.block),
    times: timesElsewhere(around, context, monthOf(discourse.article.published)),
    places: placesElsewhere(discourse, around, sentence.block),
  };
  const { result, target, blockSpan } = discourse;
  const shared = {
    weights,
    relationOf: relationsOf(sentence, sums),
    around,
    discourse,
    context,
    carried: { result, target, span: blockSpan },
    main,
    votes,
    fresh: freshOf(result, sentence, around.back),
    listed: listedYears(sentence, around.back),
    season,
  };
  return { means, shared };
}
