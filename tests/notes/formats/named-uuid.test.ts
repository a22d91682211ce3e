import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namedUuid } from '../../../lib/notes/formats/named-uuid.ts';

it('is the same for the same words, a UUID of version 8, and another for others', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
      fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
      (a, b) => {
        expect(namedUuid(...a)).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
        expect(namedUuid(...a) === namedUuid(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      },
    ),
  );
});

it('keeps apart what differs by one sign, by its order, or by where one word ends', () => {
  const words = [
    [],
    [''],
    ['', ''],
    ['ab'],
    ['a', 'b'],
    ['b', 'a'],
    ['ab', ''],
    ['', 'ab'],
    ['aB'],
    ['\u0000'],
    ['\u0001'],
  ];
  expect(new Set(words.map((one) => namedUuid(...one))).size).toBe(words.length);
  const numbers = Array.from({ length: 20_000 }, (_, n) => namedUuid('note', `https://a.vn/tin/${n}`));
  expect(new Set(numbers).size).toBe(numbers.length);
  // every sixth of it differs by itself
  expect(new Set(numbers.map((name) => name.slice(0, 8))).size).toBeGreaterThan(19_990);
  expect(new Set(numbers.map((name) => name.slice(-12))).size).toBe(numbers.length);
});
