import { expect, test } from 'vitest';
import { createKnownHeights } from '../../components/long-list/known-heights.ts';

const ROWS = 20_000;
/** Rows named by their numbers, of which some stood at 100 to 139 and at 5,000 to 5,009. */
const drawn = [...Array(40).keys()].map((n) => 100 + n).concat([...Array(10).keys()].map((n) => 5000 + n));
const heightOf = (name: number): number => 80 + (name % 7) * 20;

function known() {
  const heights = createKnownHeights(150);
  for (const name of drawn) heights.set(String(name), name, heightOf(name));
  return heights;
}

test('supposes what is usual, and the average of what was drawn from then on', () => {
  const heights = createKnownHeights(150);
  expect(heights.usual()).toBe(150);
  heights.set('a', 0, 100);
  heights.set('b', 1, 300);
  expect(heights.usual()).toBe(200);
  heights.set('b', 1, 250);
  expect(heights.usual()).toBe(175);
});

test('knows the rows of the same list again, where they stood', () => {
  expect(known().of(ROWS, String)).toEqual(drawn.map((name) => [name, heightOf(name)]));
});

test.each([
  ['rows that have gone from the middle', (row: number) => (row < 120 ? row : row + 3), -3],
  ['rows that have come in the middle', (row: number) => (row < 120 ? row : row < 123 ? ROWS + row : row - 3), 3],
])('knows them again behind %s', (_what, nameAt, moved) => {
  const found = known().of(ROWS, (row) => String(nameAt(row)));
  const names = found.map(([row]) => nameAt(row));
  expect(found.map(([, height]) => height)).toEqual(names.map(heightOf));
  expect(found.at(-1)![0]).toBe(5009 + moved);
  expect(names.length).toBeGreaterThanOrEqual(drawn.length - 3);
});

test('knows them again in list after list, as they move on', () => {
  const heights = known();
  for (let moved = 20; moved <= 200; moved += 20)
    expect(
      heights.of(ROWS, (row) => String(row - moved)),
      `by ${moved}`,
    ).toHaveLength(drawn.length);
});

test('asks few of the rows, and none that the list has not', () => {
  const asked: number[] = [];
  const heights = known();
  heights.of(ROWS, (row) => {
    asked.push(row);
    return String(row);
  });
  expect(asked.length).toBeLessThan(300);
  expect(new Set(asked).size).toBe(asked.length);
  expect(heights.of(110, String).map(([row]) => row)).toEqual(drawn.filter((row) => row < 110));
});
