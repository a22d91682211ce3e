import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Walk } from '../walk.ts';
import { contextOf } from '../walk.ts';
import { relationsOf } from './relation.ts';
import type { Witness } from './resolve.ts';
import { chooseIndicator, choosePeriod, choosePlace, chooseStatus } from './resolve.ts';
import type { Around, Spot } from './spot.ts';
import type { PropertyWeights } from './weights.ts';

export type { Witness };

/** What choosing needs beside the words of a line. */
export interface Choice {
  readonly weights: PropertyWeights;
  readonly around: (line: number) => Around;
  readonly witness: Witness | null;
}

/**
 * Chooses each property of the figures of a line, once the rules have read them: of all candidates that the words around give
 * the one that most speaks for. What the rules did not say as well is only assumed, and never accuses (ENGINE: vouch).
 * `before`: the figure in front of it in its line.
 */
export function choiceOfLine(
  walk: Walk,
  { weights, around, witness }: Choice,
  line: Line,
  index: number,
): (draft: Draft, before: Draft | null) => void {
  const shared = {
    relationOf: relationsOf(line),
    around: around(index),
    walk,
    context: contextOf(walk),
    carried: { result: walk.result, target: walk.target, span: walk.blockSpan },
  };
  return (draft, before) => {
    const spot: Spot = { ...shared, draft, before };
    chooseStatus(spot, weights, witness);
    chooseIndicator(spot, weights, witness);
    choosePeriod(spot, weights, witness);
    choosePlace(spot, weights, witness);
  };
}
