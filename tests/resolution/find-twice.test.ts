import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTwice } from '../../lib/resolution/find-twice.ts';

/** What a plain look at every place of the text says. */
function plainly(text: string, words: string) {
  const all =
    words === ''
      ? []
      : [...text]
          .keys()
          .filter((at) => text.startsWith(words, at))
          .toArray();
  return all.length === 0 ? null : { first: all[0], again: all.length > 1 };
}

const few = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 40 });

test('finds what a look at every place finds, in a short text', () => {
  fc.assert(
    fc.property(few, few, (text, words) => {
      expect(findTwice(text, words)).toEqual(plainly(text, words));
    }),
  );
});

test('and where their middle stands very often', () => {
  const often = 'ab'.repeat(1000);
  fc.assert(
    fc.property(few, fc.integer({ min: 0, max: 30 }), few, (before, pairs, behind) => {
      const words = `${before}${'ab'.repeat(pairs)}${behind}`;
      const text = `${often}c${words}c${often}`;
      expect(findTwice(text, words)).toEqual(plainly(text, words));
    }),
  );
});

test('takes words that nearly stand everywhere', () => {
  const text = 'a'.repeat(400_000);
  expect(findTwice(text, `b${'a'.repeat(899)}`)).toBeNull();
  expect(findTwice(`${text}b${'a'.repeat(899)}`, `b${'a'.repeat(899)}`)).toEqual({ first: 400_000, again: false });
});
