import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import type { NoteStore } from '../../lib/notes/store.ts';
import { freshStores, NAME } from './open-store.ts';
import { AT, FIGURE, sampleNote, URL_A } from './sample-note.ts';

const open = freshStores();
const texts = async (store: NoteStore, url = URL_A) => {
  const outcome = await store.ofPage(url);
  return outcome.ok ? outcome.value.notes.map(({ note, deleted }) => [note.body.value, deleted]) : outcome.problem;
};

/** The note as the store has it now, as an editor would begin from it. */
const seen = async (store: NoteStore, id = sampleNote(1).id) => {
  const outcome = await store.ofPage(URL_A);
  const found = outcome.ok ? outcome.value.notes.find(({ note }) => note.id === id) : undefined;
  if (found === undefined) throw new Error(`no note ${id}`);
  return found;
};
const rewrite = async (store: NoteStore, text: string) => store.rewrite({ ...(await seen(store)), text, draft: null });
const remove = async (store: NoteStore, id?: string) => {
  const { note, rev } = await seen(store, id);
  return store.remove(note.id, rev);
};

test('what is saved is there for the next window, under every address of the page, the oldest first', async () => {
  const store = open();
  const rev = expect.any(String);
  expect(await store.add(sampleNote(2), null)).toEqual({
    ok: true,
    value: { note: sampleNote(2), rev, deleted: false },
  });
  expect(await store.add(sampleNote(1), null)).toMatchObject({ ok: true });
  await store.close();
  const next = open();
  expect(await next.ofPage(`${URL_A}?utm_source=x#y`)).toEqual({
    ok: true,
    value: {
      notes: [
        { note: sampleNote(1), rev, deleted: false },
        { note: sampleNote(2), rev, deleted: false },
      ],
      damaged: [],
    },
  });
  expect(await texts(next, 'https://backancity.gov.vn/khac')).toEqual([]);
});

test('the record has the indexes page, time and indicator, and no indicator where there is none', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  await store.add(sampleNote(2, 'trang', null), null);
  const db = await openDB(NAME);
  expect([...db.transaction('notes').store.indexNames]).toEqual(['deleted', 'indicator', 'modified', 'page']);
  expect(await db.getAllKeysFromIndex('notes', 'indicator', FIGURE.indicator)).toEqual([sampleNote(1).id]);
  expect(await db.countFromIndex('notes', 'indicator')).toBe(1);
  db.close();
});

test('notes are written with strict durability', async () => {
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const store = open();
  await store.add(sampleNote(1), null);
  await rewrite(store, 'khác');
  await remove(store);
  const writes = spy.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes).toHaveLength(3);
  expect(writes.every(([, , options]) => options?.durability === 'strict')).toBe(true);
});

test('a note can be given other words', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  expect(await rewrite(store, 'đã hỏi lại')).toMatchObject({ ok: true, value: { beside: false } });
  expect(await texts(store)).toEqual([['đã hỏi lại', false]]);
});

test('a deleted note can be brought back until it is swept', async () => {
  const store = open();
  const { id } = sampleNote(1);
  await store.add(sampleNote(1), null);
  await remove(store);
  expect(await texts(store)).toEqual([['ghi chú 1', true]]);
  await store.sweep(AT);
  expect(await texts(store)).toEqual([['ghi chú 1', true]]);
  await store.restore(id);
  expect(await texts(store)).toEqual([['ghi chú 1', false]]);
  await remove(store);
  await store.sweep(new Date(AT.getTime() + 1));
  expect(await texts(store)).toEqual([]);
  expect(await store.restore(id)).toEqual({ ok: false, problem: 'broken' });
});

test('sweeping leaves notes that are not deleted', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  await store.sweep(new Date('2100-01-01'));
  expect(await texts(store)).toEqual([['ghi chú 1', false]]);
});

test('saving the words of a note that another window deleted brings it back', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const opened = await seen(store);
  await remove(open());
  await store.rewrite({ ...opened, text: 'vẫn cần', draft: null });
  expect(await texts(store)).toEqual([['vẫn cần', false]]);
});

test('saving the words of a note that was swept meanwhile brings it back', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const opened = await seen(store);
  await remove(store);
  await store.sweep(new Date(AT.getTime() + 1));
  expect(await store.rewrite({ ...opened, text: 'vẫn cần', draft: null })).toMatchObject({ ok: true });
  expect(await texts(store)).toEqual([['vẫn cần', false]]);
});

test('two windows that change one note keep both texts, and the second is told', async () => {
  const [here, there] = [open(), open()];
  await here.add(sampleNote(1), null);
  const opened = await seen(here);
  await there.rewrite({ ...opened, text: 'cửa sổ A', draft: null });
  expect(await here.rewrite({ ...opened, text: 'cửa sổ B', draft: null })).toMatchObject({
    ok: true,
    value: { beside: true },
  });
  const all = await here.ofPage(URL_A);
  const notes = all.ok ? all.value.notes : [];
  expect(notes.map(({ note }) => note.body.value).sort()).toEqual(['cửa sổ A', 'cửa sổ B']);
  const [a, b] = notes.toSorted((x, y) => (x.note.body.value < y.note.body.value ? -1 : 1));
  expect(a?.note.id).toBe(sampleNote(1).id);
  expect(b?.note.id).not.toBe(a?.note.id);
  expect(b?.note.target).toEqual(a?.note.target);
  expect(b?.note['doiChieu:figure']).toEqual(FIGURE);
});

test('the same words saved in two windows are one note', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const opened = await seen(store);
  await store.rewrite({ ...opened, text: 'như nhau', draft: null });
  expect(await store.rewrite({ ...opened, text: 'như nhau', draft: null })).toMatchObject({ value: { beside: false } });
  expect(await texts(store)).toEqual([['như nhau', false]]);
});

test('a window goes on changing what it has saved itself', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const first = await rewrite(store, 'một');
  const { note } = await seen(store);
  const rev = first.ok ? first.value.rev : '';
  expect(await store.rewrite({ note, rev, text: 'hai', draft: null })).toMatchObject({ value: { beside: false } });
  expect(await texts(store)).toEqual([['hai', false]]);
});

test('a note that has other words by now is not deleted unread', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const { note, rev } = await seen(store);
  await rewrite(open(), 'bản mới');
  expect(await store.remove(note.id, rev)).toEqual({ ok: true, value: false });
  expect(await texts(store)).toEqual([['bản mới', false]]);
});

test('a place told later changes neither the words nor their time', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const before = await seen(store);
  const selectors = [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector' }];
  expect(await store.locate(before.note.id, selectors)).toEqual({ ok: true, value: true });
  const { note, rev } = await seen(store);
  expect(rev).toBe(before.rev);
  expect(note).toEqual({ ...before.note, target: { ...before.note.target, selector: selectors } });
});

test('no room is said to be no room, and nothing of the transaction stays', async () => {
  const store = open();
  const draft = { id: 'e1', slot: 'k', base: null, text: 'chữ' };
  await store.keepDraft(URL_A, draft);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await store.add(sampleNote(1), draft)).toEqual({ ok: false, problem: 'full' });
  vi.restoreAllMocks();
  expect(await texts(store)).toEqual([]);
  expect(await store.draftsOf(URL_A)).toMatchObject({ value: { drafts: [draft] } });
});
