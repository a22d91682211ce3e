import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import type { Migration } from '../../lib/notes/database.ts';
import { MIGRATIONS } from '../../lib/notes/migrations.ts';
import type { NoteStore } from '../../lib/notes/store.ts';
import { freshStores, NAME } from './open-store.ts';
import { AT, sampleNote, URL_A } from './sample-note.ts';

const open = freshStores();
const texts = async (store: NoteStore, url = URL_A) => {
  const outcome = await store.ofPage(url);
  return outcome.ok ? outcome.value.notes.map(({ note, deleted }) => [note.text, deleted]) : outcome.problem;
};

test('another window is told which page has changed', async () => {
  const store = open();
  const heard = new Promise<string>((resolve) => open().onChange(resolve));
  await store.add(sampleNote(1), null);
  expect(await heard).toBe(URL_A);
});

test('a database of a newer version is left alone and reported', async () => {
  (await openDB(NAME, 99)).close();
  expect(await open().ofPage(URL_A)).toEqual({ ok: false, problem: 'broken' });
  const db = await openDB(NAME);
  expect(db.version).toBe(99);
  db.close();
});

test('an upgrade keeps what is there, and a failed one leaves it untouched', async () => {
  const old = open();
  await old.add(sampleNote(1), null);
  await old.close();
  const failing: Migration = async (_db, tx) => {
    await tx.objectStore('notes').clear();
    throw new Error('half done');
  };
  expect(await open([...MIGRATIONS, failing]).ofPage(URL_A)).toMatchObject({ ok: false });
  const again = open();
  expect(await texts(again)).toEqual([['ghi chú 1', false]]);
  await again.close();
  const upgraded = open([...MIGRATIONS, (db) => void db.createObjectStore('more' as 'notes')]);
  expect(await texts(upgraded)).toEqual([['ghi chú 1', false]]);
});

test('a window of the older version gives way to an upgrade', async () => {
  const old = open();
  await old.add(sampleNote(1), null);
  const newer = open([...MIGRATIONS, () => {}]);
  expect(await texts(newer)).toEqual([['ghi chú 1', false]]);
  expect(await texts(old)).toBe('broken');
});

test('a database that never answers is reported as blocked, and answers later all the same', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(indexedDB, 'open').mockReturnValueOnce(new IDBOpenDBRequest());
  const store = open();
  const asked = store.ofPage(URL_A);
  await vi.advanceTimersByTimeAsync(9_999);
  vi.advanceTimersByTime(1);
  expect(await asked).toEqual({ ok: false, problem: 'blocked' });
  vi.useRealTimers();
  expect(await store.ofPage(URL_A)).toEqual({ ok: true, value: { notes: [], damaged: [] } });
});

test('an opening that throws leaves nothing behind that fails later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => void unheard.push(reason);
  process.on('unhandledRejection', hear);
  expect(await open().ofPage(URL_A)).toMatchObject({ ok: false });
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  await new Promise(setImmediate);
  process.off('unhandledRejection', hear);
  expect(unheard).toEqual([]);
});

test('a connection that does not give way is reported as blocked', async () => {
  const stubborn = indexedDB.open(NAME, 1);
  await new Promise((resolve) => {
    stubborn.onsuccess = resolve;
  });
  expect(await open([...MIGRATIONS, () => {}]).ofPage(URL_A)).toEqual({ ok: false, problem: 'blocked' });
  stubborn.result.close();
});

test('a connection closed under the store is opened again', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const real = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase, ...args) {
    this.close();
    return real.apply(this, args);
  });
  expect(await texts(store)).toEqual([['ghi chú 1', false]]);
});

test.each<[string, () => void]>([
  [
    'throws when it is opened, as in a browser that keeps no history',
    () => {
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
      });
    },
  ],
  ['is not there at all', () => void vi.stubGlobal('indexedDB', undefined)],
  [
    'is refused',
    () => {
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      });
    },
  ],
])('a database that %s is said to be broken by every call, and none throws', async (_what, breakIt) => {
  breakIt();
  const store = open();
  const draft = { id: 'd', slot: 'page', base: [], text: 'chữ', tags: [], target: null };
  const note = { id: sampleNote(1).id, base: [], text: 'x', tags: [], draft: null };
  const outcomes = await Promise.all([
    store.open(),
    store.ofPage(URL_A),
    store.draftsOf(URL_A),
    store.unlisted(),
    store.latest(1),
    store.count(),
    store.batch(null, 1),
    store.get(['x']),
    store.dump('notes', null, 1),
    store.add(sampleNote(1), null),
    store.rewrite(note),
    store.complete('x', 'r', []),
    store.attach('x', [], { page: { url: URL_A, title: '' }, selectors: [] }),
    store.choose('x', 'r', []),
    store.keepBoth('x'),
    store.remove('x', []),
    store.restore('x'),
    store.bring([]),
    store.keepDraft(URL_A, draft),
    store.dropDraft(URL_A, draft),
    store.restoreDraft(URL_A, draft),
    store.sweep(AT),
  ]);
  expect(new Set(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.problem)))).toEqual(new Set(['broken']));
});
