import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIdTable, idAt, packIds } from '../../lib/session/packed-ids.ts';

test('names come out as they went in, whatever characters they have', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 })), (ids) => {
      const packed = packIds(ids.length, (at) => ids[at]!);
      expect(ids.map((_id, at) => idAt(packed, at))).toEqual(ids);
    }),
  );
});

test('half a character and a name of a megabyte are names too', () => {
  const ids = ['\ud800', 'a'.repeat(1_000_000), 'b'];
  const packed = packIds(ids.length, (at) => ids[at]!);
  for (const [at, id] of ids.entries()) expect(idAt(packed, at) === id).toBe(true);
});

test('a row that is not there has no name', () => {
  const packed = packIds(1, () => 'a');
  expect([
    idAt(packed, -1),
    idAt(packed, 1),
    idAt(
      packIds(0, () => ''),
      0,
    ),
  ]).toEqual(['', '', '']);
});

test('names that are told piece by piece are known by their numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 }), { maxLength: 9 }), (pieces) => {
      const table = createIdTable();
      for (const ids of pieces) table.add(packIds(ids.length, (at) => ids[at]!));
      const all = pieces.flat();
      expect(all.map((_id, number) => table.at(number))).toEqual(all);
      expect([table.at(-1), table.at(all.length)]).toEqual(['', '']);
    }),
  );
});
