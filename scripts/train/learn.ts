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

/** How probable each candidate is under the weights. */
function chances(question: Question, weights: Weights): number[] {
  const scores = question.map(({ features }) => scoreOf(features, weights));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/**
 * Learns weights that make the right candidates probable: a conditional logit, one step a question (AdaGrad), the questions
 * in an order that a seed fixes. Questions with no right candidate, or with no wrong one, teach nothing. `shrink`: how fast
 * weights shrink.
 */
export function learn(questions: readonly Question[], size: number, shrink = SHRINK): Weights {
  const weights = new Float64Array(size);
  const steps = new Float64Array(size).fill(1e-3);
  const open = questions.filter((one) => one.some(({ right }) => right) && one.some(({ right }) => !right));
  const order = [...open];
  const sum = new Float64Array(size);
  const next = random(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next);
    for (const question of order) {
      const chance = chances(question, weights);
      const right = question.reduce((sum, one, at) => sum + (one.right ? chance[at]! : 0), 0);
      const pull = new Map<number, number>();
      question.forEach((one, at) => {
        const share = (one.right ? chance[at]! / right : 0) - chance[at]!;
        if (Math.abs(share) < 1e-6) return;
        for (const feature of one.features) pull.set(feature, (pull.get(feature) ?? 0) + share);
      });
      for (const [feature, amount] of pull) {
        const step = amount - shrink * weights[feature]!;
        steps[feature]! += step * step;
        weights[feature]! += (RATE * step) / Math.sqrt(steps[feature]!);
      }
    }
    if (round >= ROUNDS - AVERAGED) for (let at = 0; at < size; at++) sum[at]! += weights[at]!;
  }
  return sum.map((total) => total / AVERAGED);
}
