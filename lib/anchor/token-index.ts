import { tokensOf } from './tokens.ts';

/** The tokens of a page in their order, by numbers of their keys, and where each key stands. */
export interface TokenIndex {
  readonly length: number;
  readonly ids: Int32Array;
  readonly kinds: Uint8Array;
  /** The number of a number's groups of digits; 0 for other tokens. */
  readonly groups: Int32Array;
  /** CAPITAL: it begins with one; OPENS: a sentence, a row or a paragraph begins with it. */
  readonly flags: Uint8Array;
  /** UTF-16 offsets in the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The key with a number, and the number of a key, or -1 when the page has it not. */
  readonly keyOf: (id: number) => string;
  readonly idOf: (key: string) => number;
  /** The places of a key among the tokens, in their order; none for -1. */
  readonly placesOf: (id: number) => Int32Array;
  /** How many places it has. */
  readonly countOf: (id: number) => number;
  /** The keys of words, for the tokens of a query. */
  readonly wordKeys: Map<string, string>;
}

export const CAPITAL = 1;
export const OPENS = 2;

/** Tokens between two points where the work may rest. */
const STRIDE = 2000;
const NOWHERE = new Int32Array(0);

/** Indexes a text in linear time; rests at each `yield`. */
export function* indexTokens(text: string): Generator<void, TokenIndex> {
  const wordKeys = new Map<string, string>();
  const keys: string[] = [''];
  const numbers = new Map<string, number>([['', 0]]);
  const counts: number[] = [0];
  const ids: number[] = [];
  const kinds: number[] = [];
  const groups: number[] = [];
  const flags: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, keys.length);
    counts.push(0);
    return keys.push(key) - 1;
  };
  for (const token of tokensOf(text, wordKeys)) {
    const id = numberOf(token.key);
    counts[id]!++;
    ids.push(id);
    kinds.push(token.kind);
    groups.push(numberOf(token.groups));
    flags.push((token.isCapital ? CAPITAL : 0) | (token.opens ? OPENS : 0));
    starts.push(token.start);
    ends.push(token.end);
    if (ids.length % STRIDE === 0) yield;
  }
  const places = placesById(ids, counts);
  return {
    length: ids.length,
    ids: Int32Array.from(ids),
    kinds: Uint8Array.from(kinds),
    groups: Int32Array.from(groups),
    flags: Uint8Array.from(flags),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    keyOf: (id) => keys[id] ?? '',
    idOf: (key) => numbers.get(key) ?? -1,
    placesOf: places,
    countOf: (id) => counts[id] ?? 0,
    wordKeys,
  };
}

/** The places of each id, from one array in the order of the ids. */
function placesById(ids: readonly number[], counts: readonly number[]): (id: number) => Int32Array {
  const from = new Int32Array(counts.length + 1);
  for (let id = 0; id < counts.length; id++) from[id + 1] = from[id]! + counts[id]!;
  const next = from.slice();
  const all = new Int32Array(ids.length);
  for (const [place, id] of ids.entries()) all[next[id]!++] = place;
  return (id) => (id < 0 ? NOWHERE : all.subarray(from[id]!, from[id + 1]!));
}
