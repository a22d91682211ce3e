import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAll } from '../../lib/resolution/find-all.ts';
import { findTwice } from '../../lib/resolution/find-twice.ts';

const one = (text: string, words: string) => findTwice(text, words);
const few = fc.string({ unit: fc.constantFrom('a', 'b', 'ấ'), maxLength: 40 });

test('finds of each what looking for it alone finds', () => {
  fc.assert(
    fc.property(few, few, fc.array(few), (before, behind, others) => {
      const all = [before, behind, `${before}${behind}`, ...others];
      const text = `${behind}${before}${behind}c${others.slice(1).join('')}`;
      expect(findAll(text, all)).toEqual(all.map((words) => one(text, words)));
    }),
  );
});

test('and pieces of the text itself, of any length', () => {
  const places = fc.array(fc.tuple(fc.nat(300), fc.nat(60)), { maxLength: 40 });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 300 }),
      places,
      (text, at) => {
        const all = at.map(([start, length]) => text.slice(start, start + length));
        expect(findAll(text, all)).toEqual(all.map((words) => one(text, words)));
      },
    ),
  );
});

test('takes words that nearly stand everywhere', () => {
  const text = `${'a'.repeat(400_000)}b`;
  const all = Array.from({ length: 2_000 }, (_, n) => `${'a'.repeat(n + 1)}b`);
  expect(findAll(text, all)).toEqual(all.map((_, n) => ({ first: 400_000 - n - 1, again: false })));
});
