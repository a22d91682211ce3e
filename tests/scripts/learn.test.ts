import { expect, it } from 'vitest';
import { highest, scoreOf } from '../../lib/figure/choice/scorer.ts';
import type { Question } from '../../scripts/train/learn.ts';
import { learn } from '../../scripts/train/learn.ts';

/** Feature 0 speaks for what is right, 1 against it, 2 says nothing. */
const QUESTIONS: readonly Question[] = Array.from({ length: 40 }, (_, at) => [
  { features: at % 3 === 0 ? [1, 2] : [1], right: false },
  { features: at % 2 === 0 ? [0, 2] : [0], right: true },
]);

const chosen = (question: Question, weights: Float64Array): boolean =>
  highest(
    question.map(({ features, right }, at) => ({
      value: right,
      key: String(at),
      features,
      score: scoreOf(features, weights),
    })),
  )!.value;

it('learns what speaks for the right candidates, and the same from the same', () => {
  const weights = learn(QUESTIONS, 3);
  expect(QUESTIONS.every((question) => chosen(question, weights))).toBe(true);
  expect(weights[0]!).toBeGreaterThan(0);
  expect(weights[1]!).toBeLessThan(0);
  expect(Math.abs(weights[2]!)).toBeLessThan(weights[0]!);
  expect(learn(QUESTIONS, 3)).toEqual(weights);
});

it('learns nothing from a question that all or none of its candidates answer', () => {
  const all: Question = [
    { features: [0], right: true },
    { features: [1], right: true },
  ];
  const none = all.map((one) => ({ ...one, right: false }));
  expect([...learn([all, none, []], 2)]).toEqual([0, 0]);
});
