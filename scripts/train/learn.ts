import type { Weights } from '../../lib/figure/choice/collect.ts';
import { scoreOf } from '../../lib/figure/choice/scorer.ts';

/** The candidates of one figure's property; `right`: may this one be chosen? */
export type Question = readonly { readonly features: readonly number[]; readonly right: boolean }[];

const ROUNDS = 12;
/** The weights after each of the last rounds are averaged: the order of the last questions tells less. */
const AVERAGED = 6;
const RATE = 0.3;
/** Weights that nothing speaks for shrink by so much, so that a feature seen once decides nothing. */
const SHRINK = 0.02;
const SEED = 1;

/** A generator of numbers in [0, 1) that gives the same ones every time (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle<T>(list: T[], next: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}

/** Puts into `chances` how probable each candidate is under the weights. */
function weigh(question: Question, weights: Weights, chances: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < question.length; at++) {
    const score = scoreOf(question[at]!.features, weights);
    chances[at] = score;
    if (score > most) most = score;
  }
  let sum = 0;
  for (let at = 0; at < question.length; at++) sum += chances[at] = Math.exp(chances[at]! - most);
  for (let at = 0; at < question.length; at++) chances[at]! /= sum;
}

/**
 * Learns weights that make the right candidates probable: a conditional logit, one step a question (AdaGrad), the questions
 * in an order that a seed fixes. Questions with no right candidate, or with no wrong one, teach nothing. `shrink`: how fast
 * weights shrink. Plain loops over a few arrays that are used again: there are millions of steps.
 */
export function learn(questions: readonly Question[], size: number, shrink = SHRINK): Weights {
  const weights = new Float64Array(size);
  const steps = new Float64Array(size).fill(1e-3);
  const order = questions.filter((one) => one.some(({ right }) => right) && one.some(({ right }) => !right));
  const chances = new Float64Array(order.reduce((most, { length }) => Math.max(most, length), 0));
  /** How much the question in hand pulls at each feature; `pulled` has those that it pulls at, `puller` whose pull stands there. */
  const pull = new Float64Array(size);
  const puller = new Int32Array(size).fill(-1);
  const pulled = new Int32Array(size);
  const sum = new Float64Array(size);
  const next = random(SEED);
  let step = 0;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next);
    for (const question of order) {
      weigh(question, weights, chances);
      let right = 0;
      for (let at = 0; at < question.length; at++) if (question[at]!.right) right += chances[at]!;
      let count = 0;
      for (let at = 0; at < question.length; at++) {
        const one = question[at]!;
        const share = (one.right ? chances[at]! / right : 0) - chances[at]!;
        if (Math.abs(share) < 1e-6) continue;
        for (const feature of one.features) {
          if (puller[feature] !== step) {
            puller[feature] = step;
            pull[feature] = 0;
            pulled[count++] = feature;
          }
          pull[feature]! += share;
        }
      }
      for (let at = 0; at < count; at++) {
        const feature = pulled[at]!;
        const move = pull[feature]! - shrink * weights[feature]!;
        steps[feature]! += move * move;
        weights[feature]! += (RATE * move) / Math.sqrt(steps[feature]!);
      }
      step++;
    }
    if (round >= ROUNDS - AVERAGED) for (let at = 0; at < size; at++) sum[at]! += weights[at]!;
  }
  return sum.map((total) => total / AVERAGED);
}
