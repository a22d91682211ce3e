import type { Evidence, How } from '../figure.ts';
import type { Candidate } from './collect.ts';
import { highest } from './scorer.ts';
import type { Property } from './weights.ts';

/** How firmly the rules say a property; `none`: not at all. What the reader says comes when all has been read. */
export type Said = Exclude<How, 'reader' | 'number'> | 'none';

export const saidOf = (evidence: Evidence | null): Said =>
  evidence === null || evidence.how === 'reader' || evidence.how === 'number' ? 'none' : evidence.how;

const NEVER = Number.POSITIVE_INFINITY;

/**
 * By how much a candidate must outweigh what the rules say to be taken instead, by property and by how firmly they say it. Set
 * from where the two differed on texts that the weights had not learnt from: of an indicator the scorer was right three times as
 * often whatever the rules said; of a place, and of a time or status that words in the clause say, the rules were.
 */
const MARGINS: Readonly<Record<Property, Readonly<Record<Said, number>>>> = {
  indicator: { said: 1, carried: 0.5, assumed: 0, none: 1.25 },
  status: { said: NEVER, carried: 1, assumed: 0.5, none: 0 },
  period: { said: NEVER, carried: 0.25, assumed: 0.25, none: 0 },
  place: { said: NEVER, carried: 1, assumed: 1, none: 0 },
};

/** What becomes of a property: `agreed`: rules and scorer say the same; `kept`: the rules' value, doubted; `taken`: the scorer's. */
export interface Outcome<V> {
  readonly kind: 'agreed' | 'kept' | 'taken';
  readonly value: V;
}

/** Holds the candidate that scores highest against what the rules say (`ruled`: its key). */
export function vouch<V>(
  property: Property,
  candidates: readonly Candidate<V>[],
  ruled: string,
  said: Said,
): Outcome<V> {
  const best = highest(candidates)!;
  if (best.key === ruled) return { kind: 'agreed', value: best.value };
  const rule = candidates.find(({ key }) => key === ruled);
  const margin = best.score - (rule?.score ?? Number.NEGATIVE_INFINITY);
  return { kind: margin >= MARGINS[property][said] ? 'taken' : 'kept', value: best.value };
}
