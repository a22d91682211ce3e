import { isSameToken, type Query } from './query.ts';
import type { TokenIndex } from './token-index.ts';

/** A shift under which many tokens of a query meet the same tokens of the page: page place minus query place. */
export interface Seed {
  readonly shift: number;
  readonly weight: number;
}

/** So many of a query's tokens, the rarest, are looked up, and so many of their places in all. */
const MOST_TOKENS = 48;
const MOST_PLACES = 500;

/**
 * The shifts at which a query may lie, each with the weight of the tokens that meet there, in no order. The work is bounded
 * whatever the query is: common tokens are passed over while there are rarer ones.
 */
export function seedsOf(query: Query, index: TokenIndex): Map<number, number> {
  const votes = new Map<number, number>();
  let left = MOST_PLACES;
  for (const { at, weight, places } of knownTokens(query, index).slice(0, MOST_TOKENS)) {
    if (places.length > left && votes.size > 0) break;
    for (const place of places.subarray(0, left)) votes.set(place - at, (votes.get(place - at) ?? 0) + weight);
    left -= places.length;
  }
  return votes;
}

/** The tokens of a query that the page has, the rarest first. */
const knownTokens = ({ tokens }: Query, index: TokenIndex) =>
  tokens
    .map(({ id, weight }, at) => ({ at, weight, places: index.placesOf(id) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length);

/** A quote that stands unchanged in more places than this is too common to tell them apart; the first ones are looked at. */
const MOST_UNCHANGED = 400;

/** The shifts under which every token of the query is on the page, one behind the other. */
export function unchangedAt(query: Query, index: TokenIndex): number[] {
  const { tokens } = query;
  let rarest: { at: number; places: Int32Array } = { at: 0, places: new Int32Array(0) };
  for (const [at, token] of tokens.entries()) {
    const places = index.placesOf(token.id);
    // a number may be there under its groups of digits only
    if (places.length === 0 && token.groups <= 0) return [];
    if (places.length > 0 && (rarest.places.length === 0 || places.length < rarest.places.length))
      rarest = { at, places };
  }
  const liesAt = (shift: number): boolean =>
    shift >= 0 &&
    shift + tokens.length <= index.length &&
    tokens.every((token, at) => isSameToken(token, index, shift + at));
  return [...rarest.places.subarray(0, MOST_UNCHANGED)].map((place) => place - rarest.at).filter(liesAt);
}

/** A place with a smaller share of the heaviest one's weight is not looked at. */
const WORTH_A_LOOK = 0.3;

/** Shifts this near to each other are one place with words put in or taken out. */
const NEAR = 16;

/**
 * The half of a bucket that a shift is in. Bucket n has the halves n and n + 1, so that each shift counts in two buckets, and no
 * place lies on a border of both.
 */
const halfOf = (shift: number): number => Math.floor((shift * 2) / NEAR);

interface Bucket {
  readonly weight: number;
  shift: number;
  best: number;
}

/** The buckets that are worth a look, without their shifts. */
function heaviestBuckets(votes: ReadonlyMap<number, number>): Map<number, Bucket> {
  const weights = new Map<number, number>();
  let most = 0;
  for (const [shift, weight] of votes) {
    const half = halfOf(shift);
    for (let at = half - 1; at <= half; at++) {
      const sum = (weights.get(at) ?? 0) + weight;
      weights.set(at, sum);
      if (sum > most) most = sum;
    }
  }
  const heaviest = new Map<number, Bucket>();
  for (const [at, weight] of weights)
    if (weight >= most * WORTH_A_LOOK) heaviest.set(at, { weight, shift: Number.NaN, best: 0 });
  return heaviest;
}

/**
 * The likeliest places of a query, the likeliest first, at most `most`; of equals those nearest to `expected` (a shift, or
 * null). Shifts near each other count together and are given by the heaviest of them.
 */
export function placesOf(votes: ReadonlyMap<number, number>, expected: number | null, most: number): Seed[] {
  const distance = (shift: number): number => (expected === null ? 0 : Math.abs(shift - expected));
  const heaviest = heaviestBuckets(votes);
  for (const [shift, weight] of votes) {
    const half = halfOf(shift);
    for (let at = half - 1; at <= half; at++) {
      const bucket = heaviest.get(at);
      if (bucket === undefined) continue;
      const isBetter = weight > bucket.best || (weight === bucket.best && distance(shift) < distance(bucket.shift));
      if (isBetter) Object.assign(bucket, { shift, best: weight });
    }
  }
  const ranked = [...heaviest.values()].sort((a, b) => b.weight - a.weight || distance(a.shift) - distance(b.shift));
  const chosen: Seed[] = [];
  for (const { shift, weight } of ranked) {
    if (chosen.length >= most) break;
    if (chosen.every((other) => Math.abs(other.shift - shift) > NEAR / 2)) chosen.push({ shift, weight });
  }
  return chosen;
}
