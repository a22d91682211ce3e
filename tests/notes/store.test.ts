import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MIGRATIONS, type Migration } from '../../lib/notes/database.ts';
import { createNoteStore, type NoteStore } from '../../lib/notes/store.ts';
import { AT, FIGURE, sampleNote, URL_A } from './sample-note.ts';

const NAME = 'notes-under-test';
const stores: NoteStore[] = [];

function open(migrations?: readonly Migration[]): NoteStore {
  const store = createNoteStore({
    name: NAME,
    channel: new BroadcastChannel(NAME),
    now: () => AT,
    ...(migrations && { migrations }),
  });
  stores.push(store);
  return store;
}
const texts = async (store: NoteStore, url = URL_A) => {
  const outcome = await store.ofPage(url);
  return outcome.ok ? outcome.value.map(({ note, deleted }) => [note.body.value, deleted]) : outcome.problem;
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

test('what is saved is there for the next window, under every address of the page, the oldest first', async () => {
  const store = open();
  expect(await store.add(sampleNote(2), 'd')).toEqual({ ok: true, value: undefined });
  expect(await store.add(sampleNote(1), 'd')).toEqual({ ok: true, value: undefined });
  await store.close();
  const next = open();
  expect(await next.ofPage(`${URL_A}?utm_source=x#y`)).toEqual({
    ok: true,
    value: [
      { note: sampleNote(1), deleted: false },
      { note: sampleNote(2), deleted: false },
    ],
  });
  expect(await texts(next, 'https://backancity.gov.vn/khac')).toEqual([]);
});

test('the record has the indexes page, time and indicator, and no indicator where there is none', async () => {
  const store = open();
  await store.add(sampleNote(1), 'd');
  await store.add(sampleNote(2, 'trang', null), 'd');
  const db = await openDB(NAME);
  expect([...db.transaction('notes').store.indexNames]).toEqual(['indicator', 'modified', 'page']);
  expect(await db.getAllKeysFromIndex('notes', 'indicator', FIGURE.indicator)).toEqual([sampleNote(1).id]);
  expect(await db.countFromIndex('notes', 'indicator')).toBe(1);
  db.close();
});

test('notes are written with strict durability', async () => {
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const store = open();
  await store.add(sampleNote(1), 'd');
  await store.rewrite(sampleNote(1).id, 'khác', 'd');
  await store.remove(sampleNote(1).id);
  const writes = spy.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes).toHaveLength(3);
  expect(writes.every(([, , options]) => options?.durability === 'strict')).toBe(true);
});

test('a note can be given other words', async () => {
  const store = open();
  await store.add(sampleNote(1), 'd');
  expect(await store.rewrite(sampleNote(1).id, 'đã hỏi lại', 'd')).toMatchObject({ ok: true });
  expect(await texts(store)).toEqual([['đã hỏi lại', false]]);
});

test('a deleted note can be brought back until it is swept', async () => {
  const store = open();
  const { id } = sampleNote(1);
  await store.add(sampleNote(1), 'd');
  await store.remove(id);
  expect(await texts(store)).toEqual([['ghi chú 1', true]]);
  await store.sweep(AT);
  expect(await texts(store)).toEqual([['ghi chú 1', true]]);
  await store.restore(id);
  expect(await texts(store)).toEqual([['ghi chú 1', false]]);
  await store.remove(id);
  await store.sweep(new Date(AT.getTime() + 1));
  expect(await texts(store)).toEqual([]);
  expect(await store.restore(id)).toEqual({ ok: false, problem: 'broken' });
});

test('sweeping leaves notes that are not deleted', async () => {
  const store = open();
  await store.add(sampleNote(1), 'd');
  await store.sweep(new Date('2100-01-01'));
  expect(await texts(store)).toEqual([['ghi chú 1', false]]);
});

test('saving the words of a note that another window deleted brings it back', async () => {
  const store = open();
  await store.add(sampleNote(1), 'd');
  await open().remove(sampleNote(1).id);
  await store.rewrite(sampleNote(1).id, 'vẫn cần', 'd');
  expect(await texts(store)).toEqual([['vẫn cần', false]]);
});

test('drafts are kept by page and place, and go with the note they become', async () => {
  const store = open();
  await store.keepDraft(URL_A, 'figure:3,88%:0', 'đang gõ');
  await store.keepDraft(URL_A, 'figure:90:0', 'nữa');
  await store.keepDraft('https://khac.vn/', 'figure:90:0', 'trang khác');
  const drafts = async () => {
    const outcome = await store.draftsOf(URL_A);
    return outcome.ok ? Object.fromEntries(outcome.value) : outcome.problem;
  };
  expect(await drafts()).toEqual({ 'figure:3,88%:0': 'đang gõ', 'figure:90:0': 'nữa' });
  await store.add(sampleNote(1), 'figure:3,88%:0');
  expect(await drafts()).toEqual({ 'figure:90:0': 'nữa' });
  await store.keepDraft(URL_A, 'figure:90:0', '');
  expect(await drafts()).toEqual({});
});

test('another window is told which page has changed', async () => {
  const store = open();
  const heard = new Promise<string>((resolve) => open().onChange(resolve));
  await store.add(sampleNote(1), 'd');
  expect(await heard).toBe(URL_A);
});

test('no room is said to be no room, and nothing of the transaction stays', async () => {
  const store = open();
  await store.keepDraft(URL_A, 'k', 'chữ');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await store.add(sampleNote(1), 'k')).toEqual({ ok: false, problem: 'full' });
  vi.restoreAllMocks();
  expect(await texts(store)).toEqual([]);
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
  await old.add(sampleNote(1), 'd');
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
  await old.add(sampleNote(1), 'd');
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
  expect(await store.ofPage(URL_A)).toEqual({ ok: true, value: [] });
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
  await store.add(sampleNote(1), 'd');
  const real = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase, ...args) {
    this.close();
    return real.apply(this, args);
  });
  expect(await texts(store)).toEqual([['ghi chú 1', false]]);
});
