import type { Query } from './query.ts';
import type { TokenIndex } from './token-index.ts';

/** A shift under which many tokens of a query meet the same tokens of the page: page place minus query place. */
export interface Seed {
  readonly shift: number;
  readonly weight: number;
}

/** So many of a query's tokens, the rarest, are looked up, and so many places of each. */
const MOST_TOKENS = 48;
const MOST_PLACES = 400;

/**
 * The shifts at which a query may lie, each with the weight of the tokens that meet there, in no order. The work is bounded
 * whatever the query is: common tokens are passed over while there are rarer ones.
 */
export function seedsOf(query: Query, index: TokenIndex): Map<number, number> {
  const votes = new Map<number, number>();
  const known = query.tokens
    .map(({ id, weight }, at) => ({ at, weight, places: index.placesOf(id) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, MOST_TOKENS);
  for (const { at, weight, places } of known) {
    if (places.length > MOST_PLACES && votes.size > 0) break;
    for (const place of places.subarray(0, MOST_PLACES)) votes.set(place - at, (votes.get(place - at) ?? 0) + weight);
  }
  return votes;
}

/** Shifts this near to each other are one place with words put in or taken out. */
export const NEAR = 16;

/**
 * The likeliest places of a query, the likeliest first, at most `most`; of equals those nearest to `expected` (a shift, or
 * null). Shifts near each other count together and are given by the heaviest of them.
 */
export function placesOf(votes: ReadonlyMap<number, number>, expected: number | null, most: number): Seed[] {
  const distance = (shift: number): number => (expected === null ? 0 : Math.abs(shift - expected));
  const buckets = new Map<number, { weight: number; shift: number; best: number }>();
  for (const [shift, weight] of votes) {
    // each shift counts in two buckets that overlap by half, so that no place lies on a border of both
    for (const at of [Math.floor(shift / NEAR) * 2, Math.floor((shift + NEAR / 2) / NEAR) * 2 + 1]) {
      const bucket = buckets.get(at) ?? { weight: 0, shift, best: 0 };
      bucket.weight += weight;
      const isBetter = weight > bucket.best || (weight === bucket.best && distance(shift) < distance(bucket.shift));
      if (isBetter) Object.assign(bucket, { shift, best: weight });
      buckets.set(at, bucket);
    }
  }
  const ranked = [...buckets.values()].sort((a, b) => b.weight - a.weight || distance(a.shift) - distance(b.shift));
  const chosen: Seed[] = [];
  for (const { shift, weight } of ranked) {
    if (chosen.length >= most) break;
    if (chosen.every((other) => Math.abs(other.shift - shift) > NEAR / 2)) chosen.push({ shift, weight });
  }
  return chosen;
}
