import { expect, it } from 'vitest';
import { Candidates } from '../../../lib/figure/choice/collect.ts';
import { highest, scoreOf } from '../../../lib/figure/choice/scorer.ts';

const weights = Float64Array.from([1, 2, -4, 0.5]);

it('what is found in several places is one candidate with all that speaks for it', () => {
  const found = new Candidates<string>(weights, true);
  found.at('2016', 'title').put(0);
  found.at('2017', 'sentence').put(1);
  found.at('2016', 'head').put(1).put(3);
  expect(found.list().map(({ key, value, score, features }) => [key, value, score, features])).toEqual([
    ['2016', 'title', 3.5, [0, 1, 3]],
    ['2017', 'sentence', 2, [1]],
  ]);
});

it('the highest score is chosen, the first of equal ones', () => {
  const found = new Candidates<string>(weights, false);
  found.at('a', 'a').put(1);
  found.at('b', 'b').put(0).put(0);
  found.at('c', 'c').put(2);
  expect(highest(found.list())?.key).toBe('a');
  expect(found.list()[0]!.features).toEqual([]);
  expect(highest([])).toBeNull();
  expect(scoreOf([0, 2], weights)).toBe(-3);
});
