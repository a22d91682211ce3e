import { MARK, NUMBER, WORD } from './kinds.ts';
import { likeness, type Query, type QueryToken } from './query.ts';
import type { TokenIndex } from './token-index.ts';

/** How a query lies on a page: for each of its tokens the place it is paired with, or -1. */
export interface Alignment {
  readonly score: number;
  readonly places: Int32Array;
}

/** Tokens that may be put in or taken out before a part of a query is out of reach. */
export const BAND = 24;

const GAP = 0.7;
/** What is put in at the end of a quote is not put into it: "…kế hoạch" and its full stop. */
const WITHIN = 0.1;
const NEVER = -1e9;

/** What pairing a query's token with a place of the page brings: much for the same, something for a like word. */
function pair(token: QueryToken, index: TokenIndex, place: number): number {
  const worth = token.isOwn && token.kind !== NUMBER ? token.weight / 2 : token.weight;
  const like = likeness(token, index, place);
  if (like > 0) return worth * like;
  const kind = index.kinds[place];
  if (token.kind === NUMBER && kind === NUMBER) return token.isOwn ? 0 : -0.1;
  if (token.kind === MARK && kind === MARK) return -0.02;
  return token.kind === WORD && kind === WORD ? -0.4 : -1.2;
}

/** What leaving a token of the query or of the page out costs, beside opening the gap. */
const skip = (kind: number): number => (kind === MARK ? 0.01 : 0.15);

/** Tokens between two points where the work may rest. */
const STRIDE = 1000;

/** States of the way: paired, a query's token left out, a token of the page passed over. */
const PAIRED = 0;
const LEFT_OUT = 1;
const PASSED = 2;

/**
 * The best way to lay a query on the page around a shift (place minus query token), in time linear in the query: its tokens
 * in their order, each paired with a place or left out, places between them passed over. The quote itself is left out
 * cheaply: where both sides have closed over it, it is gone. Rests at each `yield`.
 */
export function* align(query: Query, index: TokenIndex, shift: number): Generator<void, Alignment> {
  const { tokens } = query;
  const ways = new Uint8Array(tokens.length * WIDTH);
  let before: Row = { paired: new Float64Array(WIDTH), leftOut: never(), passed: never() };
  let row: Row = { paired: never(), leftOut: never(), passed: never() };
  for (let at = 0; at < tokens.length; at++) {
    const gap = at + 1 < tokens.length && tokens[at]!.isOwn && tokens[at + 1]!.isOwn ? GAP + WITHIN : GAP;
    const way = ways.subarray(at * WIDTH, (at + 1) * WIDTH);
    layToken(tokens[at]!, at + shift - BAND, at === 0, gap, index, before, row, way);
    [before, row] = [row, before];
    if (at % STRIDE === STRIDE - 1) yield;
  }
  return trace(tokens.length, shift, ways, before);
}

/** The best scores in each state, by the place's distance from the shift (the first is BAND before it). */
interface Row {
  readonly paired: Float64Array;
  readonly leftOut: Float64Array;
  readonly passed: Float64Array;
}

const WIDTH = 2 * BAND + 1;
const never = (): Float64Array => new Float64Array(WIDTH).fill(NEVER);

/**
 * Fills the row of one token from the row before it, and notes for each state where its best score came from. `gap`: what it
 * costs to begin passing places over behind it.
 */
function layToken(
  token: QueryToken,
  firstPlace: number,
  isFirst: boolean,
  gap: number,
  index: TokenIndex,
  before: Row,
  row: Row,
  ways: Uint8Array,
): void {
  const open = isFirst ? 0 : token.isOwn ? GAP / 4 : GAP;
  const leave = token.isOwn ? 0.02 : skip(token.kind);
  for (let k = 0; k < WIDTH; k++) {
    const place = firstPlace + k;
    const inside = place >= 0 && place < index.length;
    let way = best(before.paired[k]!, before.leftOut[k]!, before.passed[k]!);
    row.paired[k] = inside ? scoreOf(before, k, way, 0) + pair(token, index, place) : NEVER;
    let state = PAIRED;
    if (k + 1 < WIDTH) {
      state = best(before.paired[k + 1]! - open, before.leftOut[k + 1]!, before.passed[k + 1]! - open);
      row.leftOut[k] = scoreOf(before, k + 1, state, state === LEFT_OUT ? 0 : open) - leave;
    } else row.leftOut[k] = NEVER;
    way |= state << 2;
    if (k > 0 && inside) {
      state = best(row.paired[k - 1]! - gap, row.leftOut[k - 1]! - gap, row.passed[k - 1]!);
      row.passed[k] = scoreOf(row, k - 1, state, state === PASSED ? 0 : gap) - skip(index.kinds[place]!);
    } else {
      state = PAIRED;
      row.passed[k] = NEVER;
    }
    ways[k] = way | (state << 4);
  }
}

const best = (paired: number, leftOut: number, passed: number): number =>
  paired >= leftOut && paired >= passed ? PAIRED : leftOut >= passed ? LEFT_OUT : PASSED;

function scoreOf(row: Row, k: number, state: number, cost: number): number {
  const scores = state === PAIRED ? row.paired : state === LEFT_OUT ? row.leftOut : row.passed;
  return scores[k]! - cost;
}

/** Goes the best way back and notes the pairs. */
function trace(length: number, shift: number, ways: Uint8Array, last: Row): Alignment {
  let k = 0;
  let state = PAIRED;
  let score = Number.NEGATIVE_INFINITY;
  for (const from of [PAIRED, LEFT_OUT]) {
    for (let other = 0; other < WIDTH; other++) {
      // of equal ways the one nearest to the shift that was asked for
      const reached = scoreOf(last, other, from, Math.abs(other - BAND) * 1e-6);
      if (reached > score) [k, state, score] = [other, from, reached];
    }
  }
  const places = new Int32Array(length).fill(-1);
  for (let at = length - 1; at >= 0; ) {
    const way = ways[at * WIDTH + k]!;
    if (state === PAIRED) places[at] = at + shift + k - BAND;
    if (state === PASSED) {
      state = (way >> 4) & 3;
      k--;
      continue;
    }
    state = state === PAIRED ? way & 3 : (way >> 2) & 3;
    if (places[at] === -1) k++;
    at--;
  }
  return { score, places };
}
