import { expect, test, vi } from 'vitest';
import { recordOf } from '../../lib/notes/note-record.ts';
import { sweepWhileIdle } from '../../lib/notes/sweep.ts';
import { freshStores, got, NAME } from './open-store.ts';
import { contentsOf, putRaw } from './raw-database.ts';
import { sampleNote } from './sample-note.ts';

const open = freshStores();
const LATER = new Date('2100-01-01');
const deletedOn = (n: number, deleted: unknown) => ({
  ...recordOf({ heads: [{ rev: 'r2', parents: ['r1'], deleted: '', note: sampleNote(n) }], past: ['r1'] }),
  deleted,
});

test('what was deleted is erased a piece each time the window is idle, to the last', async () => {
  const store = open();
  await store.add(sampleNote(999), null);
  await putRaw(
    NAME,
    'notes',
    Array.from({ length: 120 }, (_, n) => deletedOn(n, '2026-01-01T00:00:00.000Z')),
  );
  const idle = vi.fn(async () => {});
  await sweepWhileIdle(store, LATER, idle);
  expect(idle.mock.calls.length).toBeGreaterThanOrEqual(3);
  const left = await contentsOf(NAME);
  expect(left['notes']).toMatchObject([{ id: sampleNote(999).id }]);
  expect(left['tombstones']).toHaveLength(120);
});

test('of an erased note the names of its revisions stay; of a damaged one nothing, so that a copy of it is welcome', async () => {
  const store = open();
  await got(store.open());
  const at = '2026-01-01T00:00:00.000Z';
  await putRaw(NAME, 'notes', [deletedOn(1, at), { ...deletedOn(2, at), past: 'r1' }]);
  await putRaw(NAME, 'drafts', [{ id: 'd', deleted: at }]);
  for (let more = true; more; ) more = await got(store.sweep(LATER));
  expect(await contentsOf(NAME)).toEqual({
    notes: [],
    drafts: [],
    tombstones: [{ id: sampleNote(1).id, past: ['r1', 'r2'] }],
  });
});

test('nothing is locked when there is nothing to erase', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  expect(await got(store.sweep(LATER))).toBe(false);
  expect(spy.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual([]);
});

test('notes that are not deleted, or not long enough ago, and broken times of deletion are left alone', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const records = [5, '', 'x', [1], new Date(0), '2026-11-20T08:30:00.000Z'].map((at, n) => deletedOn(n + 2, at));
  await putRaw(NAME, 'notes', records);
  await got(store.sweep(new Date('2026-11-20T08:30:00.000Z')));
  expect((await contentsOf(NAME))['notes']).toHaveLength(7);
});

test('a store in trouble ends it', async () => {
  const sweep = vi.fn(async () => ({ ok: false, problem: 'broken' }) as const);
  await sweepWhileIdle({ sweep }, LATER, async () => {});
  expect(sweep).toHaveBeenCalledOnce();
});
