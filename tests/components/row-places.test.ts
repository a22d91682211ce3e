import { expect, test } from 'vitest';
import { createRowPlaces } from '../../components/long-list/row-places.ts';

test('rows stand below each other, as high as they were measured or are supposed to be', () => {
  const places = createRowPlaces(5, 100);
  expect(places.height).toBe(500);
  expect(places.measured([[1, 40]])).toBe(true);
  expect([0, 1, 2, 5].map(places.topOf)).toEqual([0, 100, 140, 440]);
  expect(places.between(99, 141)).toEqual({ from: 0, to: 3 });
  expect(places.between(10_000, 20_000)).toEqual({ from: 4, to: 5 });
});

test('says whether anything is other than was known', () => {
  const places = createRowPlaces(5, 100);
  expect(places.measured([[1, 100]])).toBe(false);
  // a row of another, longer list
  expect(places.measured([[7, 40]])).toBe(false);
  expect(places.measured([[4, 101]])).toBe(true);
});

test('what is supposed anew leaves alone what was measured, also where it was as supposed', () => {
  const places = createRowPlaces(4, 100);
  places.measured([
    [0, 100],
    [2, 60],
  ]);
  places.suppose(150);
  expect([1, 2, 3, 4].map(places.topOf)).toEqual([100, 250, 310, 460]);
});

test('tells how much rows above have grown since they were measured, and nothing of those that are new', () => {
  const places = createRowPlaces(5, 100);
  places.measured([
    [0, 120],
    [3, 80],
  ]);
  const now = [
    [0, 150],
    [1, 300],
    [3, 100],
  ] as const;
  expect(places.grownAbove(3, now)).toBe(30);
  expect(places.grownAbove(4, now)).toBe(50);
  expect(places.grownAbove(0, now)).toBe(0);
});
