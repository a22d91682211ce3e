import { expect, test, vi } from 'vitest';
import { recordOf } from '../../lib/notes/note-record.ts';
import { EVERY_PAGE } from '../../lib/notes/store.ts';
import { freshStores, got, NAME } from './open-store.ts';
import { contentsOf, putRaw } from './raw-database.ts';
import { AT, sampleNote, URL_A } from './sample-note.ts';

const open = freshStores();
const NOW = AT.toISOString();

test('all notes are deleted, and brought back as they were', async () => {
  const store = open();
  for (const n of [1, 2, 3]) await got(store.add(sampleNote(n), null));
  const before = (await got(store.ofPage(URL_A))).notes.map(({ note }) => note);
  expect(await got(store.removeAll(NOW))).toBe(3);
  expect(await got(store.count())).toBe(0);
  expect((await got(store.ofPage(URL_A))).notes.every(({ deleted }) => deleted)).toBe(true);
  expect(await got(store.deletedAt(NOW))).toBe(3);
  expect(await got(store.restoreAll(NOW))).toBe(3);
  expect((await got(store.ofPage(URL_A))).notes.map(({ note }) => note)).toEqual(before);
  expect(await got(store.count())).toBe(3);
});

test('what was deleted before stays deleted when all come back', async () => {
  const store = open();
  const first = await got(store.add(sampleNote(1), null));
  await got(store.add(sampleNote(2), null));
  await got(store.remove(first.note.id, [first.rev]));
  await putRaw(
    NAME,
    'notes',
    ((await contentsOf(NAME))['notes'] as { id: string; heads: object[] }[])
      .filter(({ id }) => id === first.note.id)
      .map((record) => ({
        ...record,
        deleted: '2026-11-20T01:00:00.000Z',
        heads: record.heads.map((head) => ({ ...head, deleted: '2026-11-20T01:00:00.000Z' })),
      })),
  );
  expect(await got(store.removeAll(NOW))).toBe(1);
  expect(await got(store.restoreAll(NOW))).toBe(1);
  expect(await got(store.get([first.note.id]))).toMatchObject([{ deleted: true }]);
});

test('a note that says two things is deleted and brought back with both', async () => {
  const store = open();
  const { note, rev } = await got(store.add(sampleNote(1), null));
  const words = { id: note.id, base: [rev], tags: [], draft: null };
  await got(store.rewrite({ ...words, text: 'một' }));
  await got(store.rewrite({ ...words, text: 'hai' }));
  await got(store.removeAll(NOW));
  expect(await got(store.count())).toBe(0);
  await got(store.restoreAll(NOW));
  const [back] = await got(store.get([note.id]));
  expect(back?.heads.map((head) => head.note.text).sort()).toEqual(['hai', 'một']);
});

test('more than one piece of them, and records that cannot be read, go and come back whole', async () => {
  const store = open();
  await got(store.open());
  const records = Array.from({ length: 450 }, (_, n) =>
    recordOf({ heads: [{ rev: `r${n}`, parents: [], deleted: null, note: sampleNote(n) }], past: [] }),
  );
  const damaged = { id: 'broken', page: URL_A, heads: 'none', modified: NOW };
  await putRaw(NAME, 'notes', [...records, damaged]);
  expect(await got(store.removeAll(NOW))).toBe(451);
  expect(await got(store.count())).toBe(0);
  expect(await got(store.restoreAll(NOW))).toBe(451);
  expect(await got(store.count())).toBe(451);
  const kept = (await contentsOf(NAME))['notes'] as { id: string }[];
  expect(kept.find(({ id }) => id === 'broken')).toEqual({ ...damaged, deleted: null });
});

test('every window hears of it, and of nothing when there was nothing to delete', async () => {
  const store = open();
  const other = open();
  const heard = vi.fn();
  other.onChange(heard);
  expect(await got(store.removeAll(NOW))).toBe(0);
  await got(store.add(sampleNote(1), null));
  await got(store.removeAll(NOW));
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(EVERY_PAGE));
  expect(heard.mock.calls.filter(([page]) => page === EVERY_PAGE)).toHaveLength(1);
});

test('a text that was being written is kept: saved after all, it stands, beside nothing that was deleted', async () => {
  const store = open();
  const { note, rev } = await got(store.add(sampleNote(1), null));
  await got(store.removeAll(NOW));
  await got(store.rewrite({ id: note.id, base: [rev], text: 'vẫn giữ', tags: [], draft: null }));
  expect(await got(store.count())).toBe(1);
  expect(await got(store.restoreAll(NOW))).toBe(0);
  expect(await got(store.get([note.id]))).toMatchObject([{ note: { text: 'vẫn giữ' }, deleted: false }]);
});
