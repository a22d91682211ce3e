import type { Status } from '../figure.ts';
import type { Candidate, Weights } from './collect.ts';
import type { FigureSpot } from './figure-spot.ts';
import { factsOf } from './status-facts.ts';
import { STATUSES } from './values.ts';

const NONE: readonly number[] = [];

/** Every status a figure may have. `elsewhere`: what the sentences around say (see `cuesElsewhere`). */
export function statusCandidates(
  spot: FigureSpot,
  elsewhere: readonly number[],
  keeps: boolean,
): readonly Candidate<Status>[] {
  const weights = spot.weights.status;
  const facts = factsOf(spot, elsewhere);
  const candidates: Candidate<Status>[] = [];
  for (let at = 0; at < STATUSES.length; at++) {
    const status = STATUSES[at]!;
    const features = keeps ? facts.map((fact) => fact + at) : NONE;
    candidates.push({ value: status, key: status, score: sumOf(facts, at, weights), features });
  }
  return candidates;
}

/** The sum of the weights of the features that lie `offset` behind these. */
function sumOf(facts: readonly number[], offset: number, weights: Weights): number {
  let sum = 0;
  for (let at = 0; at < facts.length; at++) sum += weights[facts[at]! + offset]!;
  return sum;
}
