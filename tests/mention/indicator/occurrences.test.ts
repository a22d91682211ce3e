import { describe, expect, it } from 'vitest';
import { Occurrences } from '../../../lib/mention/indicator/occurrences.ts';

const WORD = 0;
const COMPOUND = 1;
const PLAIN = 2;

const word = (first: number, last: number, ...classes: number[]) => ({ value: { classes }, first, last });
const occurrences = (...found: ReturnType<typeof word>[]): Occurrences =>
  new Occurrences(
    found.toSorted((a, b) => a.first - b.first),
    COMPOUND,
    new Set([COMPOUND, PLAIN]),
  );
const spans = (list: Iterable<{ readonly first: number; readonly last: number }>) =>
  [...list].map(({ first, last }) => [first, last]);

describe('the words of a class', () => {
  it('are those that no longer word of the class holds', () => {
    const words = occurrences(word(0, 0, WORD), word(0, 1, WORD), word(1, 1, WORD), word(4, 4, WORD));
    expect(spans(words.of(WORD))).toEqual([
      [0, 1],
      [4, 4],
    ]);
  });

  it('are not those in a longer compound, nor in one as long that begins before them', () => {
    const words = occurrences(word(1, 1, WORD), word(0, 1, COMPOUND), word(5, 6, WORD), word(4, 5, COMPOUND));
    expect(spans(words.of(WORD))).toEqual([]);
    expect(spans(occurrences(word(4, 6, WORD), word(4, 5, COMPOUND)).of(WORD))).toEqual([[4, 6]]);
  });

  it('stay in compounds where the class says so', () => {
    expect(spans(occurrences(word(1, 1, PLAIN), word(0, 1, COMPOUND)).of(PLAIN))).toEqual([[1, 1]]);
  });

  it('are found by their place', () => {
    const words = occurrences(word(2, 3, WORD), word(6, 6, WORD));
    expect(words.next(WORD, 3)?.first).toBe(6);
    expect(words.next(WORD, 7)).toBeUndefined();
    expect(words.previous(WORD, 5)?.first).toBe(2);
    expect(words.previous(WORD, 2)).toBeUndefined();
    expect(words.holding(WORD, 3)?.first).toBe(2);
    expect(words.holding(WORD, 4)).toBeUndefined();
    expect(words.next(COMPOUND, 0)).toBeUndefined();
  });
});
