import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstEndingAfter, firstStartingFrom } from '../../lib/text/in-order.ts';

/** "ab cd  e": three words. */
const words = [
  { start: 0, end: 2 },
  { start: 3, end: 5 },
  { start: 7, end: 8 },
];

describe('where an offset stands among spans in order', () => {
  it.each([
    ['within the first', 1, 0, 1],
    ['right behind one, which no longer holds it', 2, 1, 1],
    ['at the start of one', 3, 1, 1],
    ['between two', 6, 2, 2],
    ['at the last character', 7, 2, 2],
    ['behind all', 8, 3, 3],
    ['in front of all', -1, 0, 0],
  ])('%s', (_, offset, ending, starting) => {
    expect(firstEndingAfter(words, offset)).toBe(ending);
    expect(firstStartingFrom(words, offset)).toBe(starting);
  });

  it('is told of no spans, too', () => {
    expect([firstEndingAfter([], 3), firstStartingFrom([], 3)]).toEqual([0, 0]);
  });

  it('is what going through all of them gives', () => {
    const lengths = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 40 });
    fc.assert(
      fc.property(lengths, fc.nat(120), (list, offset) => {
        let at = 0;
        const spans = list.map(([gap, length]) => {
          const start = at + gap;
          at = start + length;
          return { start, end: at };
        });
        const or = (found: number): number => (found < 0 ? spans.length : found);
        expect(firstEndingAfter(spans, offset)).toBe(or(spans.findIndex(({ end }) => end > offset)));
        expect(firstStartingFrom(spans, offset)).toBe(or(spans.findIndex(({ start }) => start >= offset)));
      }),
    );
  });
});
