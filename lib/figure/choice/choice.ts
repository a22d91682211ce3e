import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Walk } from '../walk.ts';
import { contextOf } from '../walk.ts';
import { namesElsewhere } from './indicator-sources.ts';
import { timesElsewhere } from './period-sources.ts';
import { placesElsewhere } from './place-candidates.ts';
import { relationsOf } from './relation.ts';
import type { Means, Witness } from './resolve.ts';
import { chooseIndicator, choosePeriod, choosePlace, chooseStatus } from './resolve.ts';
import type { Around, Spot } from './spot.ts';
import { aroundLines } from './spot.ts';
import type { KindsOf } from './status-candidates.ts';
import { cuesElsewhere, kindsOnce } from './status-candidates.ts';
import type { PropertyWeights } from './weights.ts';

export type { Witness };

/** What choosing needs beside the words of a line. */
export interface Choice {
  readonly weights: PropertyWeights;
  readonly around: (line: number) => Around;
  readonly kindsOf: KindsOf;
  /** Where the relations of a line are counted. */
  readonly sums: number[];
  readonly witness: Witness | null;
}

/** Makes ready to choose for the figures of an article. `isHead`: does a line head others? */
export function createChoice(
  weights: PropertyWeights,
  lines: readonly Line[],
  isHead: (line: Line) => boolean,
  witness: Witness | null,
): Choice {
  return { weights, around: aroundLines(lines, isHead), kindsOf: kindsOnce(), sums: [], witness };
}

/**
 * Chooses each property of the figures of a line, once the rules have read them: of all candidates that the words around give
 * the one that most speaks for. What the rules did not say as well is only assumed, and never accuses (DESIGN §6: "a reading
 * that rules and scorer do not share is `assumed`"). `before`: the figure in front of it in its line.
 */
export function choiceOfLine(
  walk: Walk,
  { weights, around: aroundLine, kindsOf, sums, witness }: Choice,
  line: Line,
  index: number,
): (draft: Draft, before: Draft | null) => void {
  const around = aroundLine(index);
  const context = contextOf(walk);
  const means: Means = {
    witness,
    cues: cuesElsewhere(around, line.block, kindsOf),
    names: namesElsewhere(around, line.block),
    times: timesElsewhere(around, context),
    places: placesElsewhere(walk, around, line.block),
  };
  const shared = {
    weights,
    relationOf: relationsOf(line, sums),
    around,
    walk,
    context,
    carried: { result: walk.result, target: walk.target, span: walk.blockSpan },
  };
  return (draft, before) => {
    const spot: Spot = { ...shared, draft, before };
    chooseStatus(spot, means);
    chooseIndicator(spot, means);
    choosePeriod(spot, means);
    choosePlace(spot, means);
  };
}
