import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Walk } from '../walk.ts';
import { contextOf } from '../walk.ts';
import { namesElsewhere } from './indicator-sources.ts';
import { freshOf } from './period-fresh.ts';
import { listedYears } from './period-listed.ts';
import { timesElsewhere } from './period-sources.ts';
import { placesElsewhere } from './place-candidates.ts';
import { relationsOf } from './relation.ts';
import type { Means, Witness } from './resolve.ts';
import { chooseIndicator, choosePeriod, choosePlace, chooseStatus } from './resolve.ts';
import type { Around, Spot } from './spot.ts';
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
  /** The last figure that was chosen for so far. */
  readonly memory: { last: Draft | null };
}

/**
 * Chooses each property of the figures of a line, once the rules have read them: of all candidates that the words around give
 * the one that most speaks for. What the rules did not say as well is only assumed, and never accuses (DESIGN §6: "a reading
 * that rules and scorer do not share is `assumed`"). `before`: the figure in front of it in its line.
 */
export function choiceOfLine(
  walk: Walk,
  { weights, around: aroundLine, witness, main, memory }: Choice,
  line: Line,
  index: number,
): (draft: Draft, before: Draft | null) => void {
  const around = aroundLine(index);
  const context = contextOf(walk);
  const means: Means = {
    witness,
    cues: cuesElsewhere(around, line.block),
    names: namesElsewhere(around, line.block),
    times: timesElsewhere(around, context),
    places: placesElsewhere(walk, around, line.block),
  };
  const shared = {
    weights,
    relationOf: relationsOf(line),
    around,
    walk,
    context,
    carried: { result: walk.result, target: walk.target, span: walk.blockSpan },
    main,
    fresh: freshOf(walk.result, line, around.back),
    listed: listedYears(line, around.back),
  };
  return (draft, before) => {
    const spot: Spot = { ...shared, draft, before, previous: memory.last };
    chooseStatus(spot, means);
    chooseIndicator(spot, means);
    choosePeriod(spot, means);
    choosePlace(spot, means);
    memory.last = draft;
  };
}
