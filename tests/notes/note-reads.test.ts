import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createNoteReader } from '../../lib/notes/note-reader.ts';
import type { NoteStore } from '../../lib/notes/store.ts';
import { freshStores, got, NAME } from './open-store.ts';
import { putRaw } from './raw-database.ts';
import { sampleNote, URL_A } from './sample-note.ts';

const open = freshStores();
/** Notes of these numbers, each a second later than the one before, on pages of their own. */
async function filled(...numbers: number[]): Promise<NoteStore> {
  const store = open();
  for (const n of numbers)
    await got(store.add({ ...sampleNote(n), page: { url: `https://bao.example.com/${n}`, title: '' } }, null));
  return store;
}
type Piece = Extract<Awaited<ReturnType<NoteStore['batch']>>, { ok: true }>['value'];

const textsOf = (notes: readonly { note: { text: string } }[]) => notes.map(({ note }) => note.text);

test('all notes come in pieces, in the order of their names, damaged ones told apart', async () => {
  const store = await filled(3, 1, 2);
  await putRaw(NAME, 'notes', [{ id: 'urn:uuid:x', page: URL_A }]);
  const pieces: Piece[] = [];
  do pieces.push(await got(store.batch(pieces.at(-1)?.next ?? null, 2)));
  while (pieces.at(-1)?.next !== null);
  expect(pieces.map(({ notes }) => textsOf(notes))).toEqual([['ghi chú 1', 'ghi chú 2'], ['ghi chú 3'], []]);
  expect(pieces.flatMap(({ damaged }) => damaged)).toMatchObject([{ key: 'urn:uuid:x' }]);
});

test('who only reads needs no store', async () => {
  await filled(1, 2);
  const reader = createNoteReader(NAME);
  expect(textsOf((await got(reader.batch(null, 5))).notes)).toEqual(['ghi chú 1', 'ghi chú 2']);
  expect(textsOf(await got(reader.get([sampleNote(2).id])))).toEqual(['ghi chú 2']);
});

describe.each([true, false])('the latest, where a browser reads backwards: %s', (backwards) => {
  const { getAllRecords } = IDBIndex.prototype as { getAllRecords?: unknown };
  beforeEach(() => {
    if (!backwards) Reflect.deleteProperty(IDBIndex.prototype, 'getAllRecords');
  });
  afterEach(() => {
    Object.assign(IDBIndex.prototype, { getAllRecords });
  });

  test('come first, so many as are asked for, without damaged ones', async () => {
    const store = await filled(2, 1, 3);
    await putRaw(NAME, 'notes', [{ id: 'x', page: URL_A, modified: '2100-01-01T00:00:00.000Z' }]);
    expect(textsOf(await got(store.latest(2)))).toEqual(['ghi chú 3', 'ghi chú 2']);
    expect(textsOf(await got(store.latest(9)))).toEqual(['ghi chú 3', 'ghi chú 2', 'ghi chú 1']);
  });

  test('of many that were written at the same time are so many as are asked for', async () => {
    const store = open();
    const at = (n: number, modified: string) => ({ ...sampleNote(n), modified });
    for (const n of [1, 2, 3, 4, 5]) await got(store.add(at(n, '2026-11-20T00:00:00.000Z'), null));
    await got(store.add(at(6, '2026-11-21T00:00:00.000Z'), null));
    await got(store.add(at(7, '2026-11-19T00:00:00.000Z'), null));
    for (const count of [1, 2, 3, 6]) {
      const texts = textsOf(await got(store.latest(count)));
      expect(texts[0]).toBe('ghi chú 6');
      expect(new Set(texts).size).toBe(count);
      expect(texts).not.toContain('ghi chú 7');
    }
    expect(textsOf(await got(store.latest(7))).at(-1)).toBe('ghi chú 7');
  });

  test('of an empty store are none', async () => {
    expect(await got(open().latest(40))).toEqual([]);
  });
});

test('notes are had by their names, in the order asked for', async () => {
  const store = await filled(1, 2);
  const ids = [2, 5, 1].map((n) => sampleNote(n).id);
  expect(textsOf(await got(store.get(ids)))).toEqual(['ghi chú 2', 'ghi chú 1']);
});

test('deleted notes are not counted, and are read as deleted', async () => {
  const store = await filled(1, 2);
  const [first] = await got(store.get([sampleNote(1).id]));
  await got(store.remove(first!.note.id, [first!.rev]));
  expect(await got(store.count())).toBe(1);
  expect((await got(store.latest(9))).map(({ deleted }) => deleted)).toEqual([false, true]);
});

test('a store is dumped as it is, in pieces', async () => {
  const store = await filled(1, 2);
  await putRaw(NAME, 'notes', [{ id: 'a', note: null }]);
  await putRaw(NAME, 'tombstones', [{ id: 't', past: ['r'] }]);
  const first = await got(store.dump('notes', null, 2));
  expect(first.records).toMatchObject([{ id: 'a', note: null }, { id: sampleNote(1).id }]);
  const second = await got(store.dump('notes', first.next, 2));
  expect(second).toMatchObject({ records: [{ id: sampleNote(2).id }], next: null });
  expect(await got(store.dump('tombstones', null, 9))).toEqual({ records: [{ id: 't', past: ['r'] }], next: null });
  expect(await got(store.dump('drafts', null, 9))).toEqual({ records: [], next: null });
});
