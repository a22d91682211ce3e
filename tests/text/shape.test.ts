import { expect, test } from 'vitest';
import {
  anyOf,
  flag,
  index,
  listOf,
  number,
  object,
  oneOf,
  orNull,
  recordOf,
  text,
  textUpTo,
} from '../../lib/text/shape.ts';

test.each([
  ['text', text, ['', 'x'], [1, null, undefined, {}, []]],
  ['number', number, [0, -1.5], ['1', Number.NaN, Number.POSITIVE_INFINITY, null]],
  ['index', index, [0, 7], [-1, 0.5, '0', 2 ** 53, null]],
  ['flag', flag, [true, false], [0, 'true', null]],
  ['textUpTo', textUpTo(2), ['', 'xx'], ['xxx', 2]],
  ['oneOf', oneOf('a', 'b'), ['a', 'b'], ['c', '', null, ['a']]],
  ['orNull', orNull(text), [null, 'x'], [undefined, 1]],
  ['listOf', listOf(index, 2), [[], [1, 2]], [[1, 2, 3], [-1], 'x', null, { length: 0 }]],
  ['recordOf', recordOf(index), [{}, { a: 1 }], [{ a: -1 }, [], null, 'x']],
  ['object', object({ a: text }), [{ a: 'x' }, { a: '', b: 1 }], [{}, { a: 1 }, null, [], Object.create({ a: 'x' })]],
  [
    'object with optional',
    object({ a: text }, { b: index }),
    [{ a: '' }, { a: '', b: 1 }, { a: '', b: undefined }],
    [{ b: 1 }, { a: '', b: null }, { a: '', b: 'x' }],
  ],
  ['anyOf', anyOf(text, index), ['x', 1], [-1, null]],
])('%s', (_name, shape, right, wrong) => {
  for (const value of right) expect(shape(value)).toBe(true);
  for (const value of wrong) expect(shape(value)).toBe(false);
});
