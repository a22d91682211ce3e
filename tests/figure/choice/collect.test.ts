import { expect, it } from 'vitest';
import { Candidates } from '../../../lib/figure/choice/collect.ts';
import { highest, scoreOf } from '../../../lib/figure/choice/scorer.ts';

const weights = Float64Array.from([1, 2, -4, 0.5]);

it('what is found in several places is one candidate with all that speaks for it', () => {
  const found = new Candidates<string>(weights, true);
  found.add('2016', 'title', 0);
  found.add('2017', 'sentence', 1);
  found.add('2016', 'head', 1, 3);
  expect(found.list().map(({ key, value, score, features }) => [key, value, score, features])).toEqual([
    ['2016', 'title', 3.5, [0, 1, 3]],
    ['2017', 'sentence', 2, [1]],
  ]);
});

it('the highest score is chosen, the first of equal ones', () => {
  const found = new Candidates<string>(weights, false);
  found.add('a', 'a', 1);
  found.add('b', 'b', 0, 0);
  found.add('c', 'c', 2);
  expect(highest(found.list())?.key).toBe('a');
  expect(found.list()[0]!.features).toEqual([]);
  expect(highest([])).toBeNull();
  expect(scoreOf([0, 2], weights)).toBe(-3);
});
