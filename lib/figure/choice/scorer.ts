import type { Candidate, Weights } from './collect.ts';

/** The sum of the weights of some features. */
export function scoreOf(features: readonly number[], weights: Weights): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return sum;
}

/** The candidate with the highest score; of equal ones the first. Null only without candidates. */
export function highest<V>(candidates: readonly Candidate<V>[]): Candidate<V> | null {
  let best: Candidate<V> | null = null;
  for (const candidate of candidates) if (best === null || candidate.score > best.score) best = candidate;
  return best;
}
