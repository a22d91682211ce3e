/** One weight a feature. */
export type Weights = Float64Array;

/** One value that a property may have, and how much speaks for it. */
export interface Candidate<V> {
  readonly value: V;
  readonly key: string;
  readonly score: number;
  /** What speaks for it, as indexes of the property's feature space; empty where nobody asks. */
  readonly features: readonly number[];
}

interface Entry<V> {
  readonly value: V;
  readonly key: string;
  score: number;
  count: number;
  readonly features: number[];
}

/** Candidates by their keys: what is found again gains the features of the new place. `keeps`: does somebody ask for them? */
export class Candidates<V> {
  private readonly entries: Entry<V>[] = [];
  private readonly weights: Weights;
  private readonly keeps: boolean;

  constructor(weights: Weights, keeps: boolean) {
    this.weights = weights;
    this.keeps = keeps;
  }

  private entryOf(key: string): Entry<V> | undefined {
    // a handful at most
    for (const entry of this.entries) if (entry.key === key) return entry;
    return undefined;
  }

  /** Adds features of a value. The value of a key is the first one given. */
  add(key: string, value: V, ...features: readonly number[]): void {
    let entry = this.entryOf(key);
    if (entry === undefined) {
      entry = { value, key, score: 0, count: 0, features: [] };
      this.entries.push(entry);
    }
    entry.count += features.length;
    for (const feature of features) entry.score += this.weights[feature]!;
    if (this.keeps) entry.features.push(...features);
  }

  has(key: string): boolean {
    return this.entryOf(key) !== undefined;
  }

  /** How many features each value has. */
  counts(): readonly { readonly key: string; readonly value: V; readonly count: number }[] {
    return this.entries;
  }

  list(): readonly Candidate<V>[] {
    return this.entries;
  }
}
