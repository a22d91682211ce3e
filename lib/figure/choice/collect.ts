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

const NONE: readonly number[] = [];

/** A candidate that still gains features. */
export class OpenCandidate<V> implements Candidate<V> {
  readonly key: string;
  readonly value: V;
  score = 0;
  /** How many features speak for or against it. */
  count = 0;
  private readonly weights: Weights;
  private readonly kept: number[] | null;

  constructor(key: string, value: V, weights: Weights, keeps: boolean) {
    this.key = key;
    this.value = value;
    this.weights = weights;
    this.kept = keeps ? [] : null;
  }

  get features(): readonly number[] {
    return this.kept ?? NONE;
  }

  /** Adds a feature. */
  put(feature: number): this {
    this.score += this.weights[feature]!;
    this.count++;
    this.kept?.push(feature);
    return this;
  }
}

/** Candidates by their keys: what is found again gains the features of the new place. `keeps`: does somebody ask for them? */
export class Candidates<V> {
  private readonly entries: OpenCandidate<V>[] = [];
  private readonly weights: Weights;
  private readonly keeps: boolean;

  constructor(weights: Weights, keeps: boolean) {
    this.weights = weights;
    this.keeps = keeps;
  }

  /** The candidate of a key, if there is one. */
  find(key: string): OpenCandidate<V> | undefined {
    // a handful at most
    for (const entry of this.entries) if (entry.key === key) return entry;
    return undefined;
  }

  /** The candidate of a key; a new one has this value. */
  at(key: string, value: V): OpenCandidate<V> {
    let entry = this.find(key);
    if (entry === undefined) {
      entry = new OpenCandidate(key, value, this.weights, this.keeps);
      this.entries.push(entry);
    }
    return entry;
  }

  list(): readonly OpenCandidate<V>[] {
    return this.entries;
  }
}
