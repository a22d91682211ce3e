import type { Status } from '../figure.ts';
import type { Candidate } from './collect.ts';
import type { FigureSpot } from './figure-spot.ts';
import { factsOf } from './status-facts.ts';
import type { CuesElsewhere } from './status-sources.ts';
import { STATUSES } from './values.ts';

const NONE: readonly number[] = [];

/** Every status a figure may have. */
export function statusCandidates(
  spot: FigureSpot,
  elsewhere: CuesElsewhere,
  keeps: boolean,
): readonly Candidate<Status>[] {
  const weights = spot.weights.status;
  const facts = factsOf(spot, elsewhere);
  return STATUSES.map((status, index) => {
    let score = 0;
    for (const fact of facts) score += weights[fact + index]!;
    return { value: status, key: status, score, features: keeps ? facts.map((fact) => fact + index) : NONE };
  });
}
