import { describe, expect, it } from 'vitest';
import { FeatureSpace, few, indexIn, size } from '../../../lib/figure/choice/features.ts';

describe('a feature space', () => {
  const space = new FeatureSpace();
  const plain = space.template('plain');
  const side = space.template('side', ['before', 'behind']);
  const both = space.template('both', ['a', 'b', 'c'], ['x', 'y']);

  it('gives every value of every template an index of its own', () => {
    const all = [plain(), side(0), side(1), ...[0, 1, 2].flatMap((first) => [both(first, 0), both(first, 1)])];
    expect(new Set(all)).toEqual(new Set(Array.from({ length: space.size }, (_, at) => at)));
  });

  it('names a feature by its template and its values', () => {
    expect(space.nameOf(plain())).toBe('plain');
    expect(space.nameOf(side(1))).toBe('side:behind');
    expect(space.nameOf(both(2, 1))).toBe('both:c,y');
  });
});

it('counts are put in a few sizes', () => {
  expect([0, 1, 2, 9].map(few)).toEqual([0, 1, 2, 2]);
  expect([0, 3, 4, 6, 7, 12, 13, 24, 25, 900].map(size)).toEqual([0, 3, 4, 4, 5, 5, 6, 6, 7, 7]);
  expect(indexIn(['a', 'b'], 'b')).toBe(1);
  expect(indexIn(['a', 'b'], 'z', 1)).toBe(1);
});
