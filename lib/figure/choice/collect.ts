import type { Candidate } from './scorer.ts';

/** Candidates by their keys: what is found again gains the features of the new place. */
export class Candidates<V> {
  private readonly byKey = new Map<string, { value: V; key: string; features: number[] }>();

  /** Adds features of a value. The value of a key is the first one given. */
  add(key: string, value: V, features: readonly number[]): void {
    const known = this.byKey.get(key);
    if (known === undefined) this.byKey.set(key, { value, key, features: [...features] });
    else known.features.push(...features);
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  list(): readonly Candidate<V>[] {
    return [...this.byKey.values()];
  }
}
