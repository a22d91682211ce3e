import type { Discourse } from '../discourse.ts';
import { contextOf } from '../discourse.ts';
import type { Line } from '../line.ts';
import type { Filled, Located } from '../slots.ts';
import type { Around } from './around.ts';
import type { FigureSpot } from './figure-spot.ts';
import { namesElsewhere } from './indicator-sources.ts';
import { freshOf } from './period-fresh.ts';
import { listedYears } from './period-listed.ts';
import { timesElsewhere } from './period-sources.ts';
import { placesElsewhere } from './place-candidates.ts';
import { relationsOf } from './relation.ts';
import type { Chooser, Means, Witness } from './resolve.ts';
import { chooseIndicator, choosePeriod, choosePlace, chooseStatus } from './resolve.ts';
import { cuesElsewhere } from './status-candidates.ts';
import type { PropertyWeights } from './weights.ts';

export type { Witness };

/** What choosing needs beside the words of a line. */
export interface Choice {
  readonly weights: PropertyWeights;
  readonly around: (line: number) => Around;
  readonly witness: Witness | null;
  /** The time that the article's results are first said to be of. */
  readonly main: string | null;
}

/** A choice may rest on those before it: a period on the status, all on the indicator. */
const CHOOSERS: readonly Chooser[] = [chooseStatus, chooseIndicator, choosePeriod, choosePlace];

/**
 * Makes the chooser of a line: it chooses each property of a figure, once the rules have read it: of all candidates that the
 * words around give the one that most speaks for. What the rules did not say as well is only assumed, and never accuses
 * (DESIGN §6: "a reading that rules and scorer do not share is `assumed`"). `before`: the figure in front of it in its line.
 */
export function choiceOfLine(
  discourse: Discourse,
  { weights, around: aroundLine, witness, main }: Choice,
  line: Line,
  index: number,
): (figure: Located, before: Filled | null) => Located {
  const around = aroundLine(index);
  const context = contextOf(discourse);
  const means: Means = {
    witness,
    cues: cuesElsewhere(around, line.block),
    names: namesElsewhere(around, line.block),
    times: timesElsewhere(around, context),
    places: placesElsewhere(discourse, around, line.block),
  };
  const { result, target, blockSpan } = discourse;
  const shared = {
    weights,
    relationOf: relationsOf(line),
    around,
    discourse,
    context,
    carried: { result, target, span: blockSpan },
    main,
    fresh: freshOf(result, line, around.back),
    listed: listedYears(line, around.back),
  };
  return (read, before) => {
    const previous = before ?? discourse.previous;
    let spot: FigureSpot = { ...shared, figure: read, before, previous };
    for (const choose of CHOOSERS) {
      const figure = choose(spot, means);
      if (figure !== spot.figure) spot = { ...shared, figure, before, previous };
    }
    return spot.figure;
  };
}
