/** One value that a property may have. `features`: what speaks for it, as indexes of the property's feature space. */
export interface Candidate<V> {
  readonly value: V;
  readonly key: string;
  readonly features: readonly number[];
}

/** One weight a feature. */
export type Weights = Float64Array;

/** The sum of the weights of a candidate's features. */
export function scoreOf({ features }: { readonly features: readonly number[] }, weights: Weights): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return sum;
}

/** The candidate with the highest score; of equal ones the first. Null only without candidates. */
export function highest<C extends Candidate<unknown>>(candidates: readonly C[], weights: Weights): C | null {
  let best: C | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, weights);
    if (score > most) {
      best = candidate;
      most = score;
    }
  }
  return best;
}
