import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import type { NoteStore } from '../../lib/notes/store.ts';
import { freshStores, got, NAME } from './open-store.ts';
import { contentsOf } from './raw-database.ts';
import { AT, FIGURE, PAGE_A, sampleNote, URL_A } from './sample-note.ts';

const open = freshStores();
const ID = sampleNote(1).id;
const texts = async (store: NoteStore, url = URL_A) => {
  const outcome = await store.ofPage(url);
  return outcome.ok ? outcome.value.notes.map(({ note, deleted }) => [note.text, deleted]) : outcome.problem;
};

/** The note as the store has it now, as an editor would begin from it. */
const seen = async (store: NoteStore, id = ID) => {
  const found = (await got(store.ofPage(URL_A))).notes.find(({ note }) => note.id === id);
  if (found === undefined) throw new Error(`no note ${id}`);
  return { ...found, base: found.heads.map(({ rev }) => rev) };
};
/** Writes other words as an editor does that began from `from`. */
const rewriteFrom = (store: NoteStore, from: Awaited<ReturnType<typeof seen>>, text: string, tags: string[] = []) =>
  store.rewrite({ id: from.note.id, base: from.base, text, tags, draft: null, seen: from.note });
const rewrite = async (store: NoteStore, text: string) => rewriteFrom(store, await seen(store), text);
const remove = async (store: NoteStore, id?: string) => {
  const { note, base } = await seen(store, id);
  return store.remove(note.id, base);
};
/** Two windows that have written from the same, with the texts in the order in which they are shown. */
const apart = async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const opened = await seen(store);
  await rewriteFrom(open(), opened, 'cửa sổ A');
  await rewriteFrom(store, opened, 'cửa sổ B');
  return { store, ...(await seen(store)) };
};
const wordsOf = ({ heads }: { heads: readonly { note: { text: string } }[] }) => heads.map(({ note }) => note.text);

test('what is saved is there for the next window, under every address of the page, the oldest first', async () => {
  const store = open();
  const rev = expect.any(String);
  const stored = (n: number) => ({
    note: sampleNote(n),
    rev,
    heads: [{ rev, parents: [], deleted: null, note: sampleNote(n) }],
    deleted: false,
  });
  expect(await store.add(sampleNote(2), null)).toEqual({ ok: true, value: stored(2) });
  expect(await store.add(sampleNote(1), null)).toMatchObject({ ok: true });
  await store.close();
  const next = open();
  expect(await next.ofPage(`${URL_A}?utm_source=x#y`)).toEqual({
    ok: true,
    value: { notes: [stored(1), stored(2)], damaged: [] },
  });
  expect(await texts(next, 'https://backancity.gov.vn/khac')).toEqual([]);
});

test('the record has the indexes page and time, and of its deletion', async () => {
  await open().add(sampleNote(1), null);
  const db = await openDB(NAME);
  expect([...db.transaction('notes').store.indexNames]).toEqual(['deleted', 'modified', 'page']);
  expect(await db.getAllKeysFromIndex('notes', 'modified', sampleNote(1).modified)).toEqual([ID]);
  db.close();
});

test('notes are written with strict durability', async () => {
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const { store, note, heads, base } = await apart();
  await store.choose(note.id, heads[0]!.rev, base);
  await remove(store);
  await store.restore(ID);
  await store.bring([]);
  const writes = spy.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes).toHaveLength(7);
  expect(writes.every(([, , options]) => options?.durability === 'strict')).toBe(true);
});

test('a note can be given other words and tags, and nothing else of it changes but its time', async () => {
  const store = open();
  await store.add({ ...sampleNote(1), modified: '2026-01-01T00:00:00.000Z' }, null);
  const before = await seen(store);
  expect(await rewriteFrom(store, before, 'đã hỏi lại', ['hỏi lại'])).toMatchObject({ value: { heads: [{}] } });
  const after = await seen(store);
  expect(after.note).toEqual({
    ...sampleNote(1),
    text: 'đã hỏi lại',
    tags: ['hỏi lại'],
    modified: AT.toISOString(),
  });
  expect(after.heads[0]?.parents).toEqual(before.base);
});

test('a deleted note can be brought back until it is swept', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  await remove(store);
  expect(await texts(store)).toEqual([['ghi chú 1', true]]);
  await store.sweep(AT);
  expect(await texts(store)).toEqual([['ghi chú 1', true]]);
  await store.restore(ID);
  expect(await texts(store)).toEqual([['ghi chú 1', false]]);
  await remove(store);
  await store.sweep(new Date(AT.getTime() + 1));
  expect(await texts(store)).toEqual([]);
  expect(await store.restore(ID)).toEqual({ ok: false, problem: 'broken' });
});

test('saving the words of a note that another window deleted brings it back', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const opened = await seen(store);
  await remove(open());
  await rewriteFrom(store, opened, 'vẫn cần');
  expect(await texts(store)).toEqual([['vẫn cần', false]]);
  expect((await seen(store)).heads).toHaveLength(1);
});

test('saving the words of a note that was swept meanwhile brings it back, and it is no longer known as erased', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const opened = await seen(store);
  await remove(store);
  await store.sweep(new Date(AT.getTime() + 1));
  expect(await rewriteFrom(store, opened, 'vẫn cần')).toMatchObject({ ok: true });
  expect(await texts(store)).toEqual([['vẫn cần', false]]);
  expect((await contentsOf(NAME))['tombstones']).toEqual([]);
});

test('the same words saved in two windows are one text', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const opened = await seen(store);
  await rewriteFrom(open(), opened, 'như nhau');
  expect(await rewriteFrom(store, opened, 'như nhau')).toMatchObject({ value: { heads: [{}] } });
  expect(wordsOf(await seen(store))).toEqual(['như nhau']);
  await rewriteFrom(store, opened, 'như nhau', ['nhưng có nhãn']);
  expect((await seen(store)).heads).toHaveLength(2);
});

test('a window goes on changing what it has saved itself', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const { rev } = await got(rewrite(store, 'một'));
  const second = store.rewrite({ id: ID, base: [rev], text: 'hai', tags: [], draft: null });
  expect((await got(second)).heads).toHaveLength(1);
  expect(await texts(store)).toEqual([['hai', false]]);
});

test('a note that has other words by now is not deleted unread', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const { base } = await seen(store);
  await rewrite(open(), 'bản mới');
  expect(await store.remove(ID, base)).toEqual({ ok: true, value: false });
  expect(await texts(store)).toEqual([['bản mới', false]]);
});

test('a place told later changes neither the words nor their time, and only of the text that it was told of', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const before = await seen(store);
  const selectors = [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector' }];
  expect(await got(store.complete(ID, before.rev, selectors))).toBe(true);
  const after = await seen(store);
  expect(after.rev).toBe(before.rev);
  expect(after.note).toEqual({ ...before.note, selectors });
  await rewrite(store, 'khác');
  expect(await got(store.complete(ID, before.rev, [{ type: 'x' }]))).toBe(false);
  expect(await got(store.complete('nowhere', before.rev, [{ type: 'x' }]))).toBe(false);
  expect((await seen(store)).note.selectors).toEqual(selectors);
});

test('a note can be put on another place; its words and what was known of its figure stay', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const { base } = await seen(store);
  const target = { page: { url: 'https://bao.example.com/tin', title: 'Tin' }, selectors: [{ type: 'x' }] };
  const heard: string[] = [];
  const both = new Promise<void>((done) =>
    open().onChange((page) => {
      heard.push(page);
      if (heard.length === 2) done();
    }),
  );
  expect((await got(store.attach(ID, base, target))).note).toEqual({
    ...sampleNote(1),
    ...target,
    modified: AT.toISOString(),
  });
  expect(await texts(store)).toEqual([]);
  expect(await texts(store, 'https://bao.example.com/tin')).toEqual([['ghi chú 1', false]]);
  await both;
  expect(heard.sort()).toEqual([URL_A, 'https://bao.example.com/tin'].sort());
  expect(await store.attach('nowhere', [], target)).toEqual({ ok: false, problem: 'broken' });
});

describe('two windows that change one note', () => {
  test('keep both texts as two heads, with what both had of its place', async () => {
    const { heads, deleted } = await apart();
    expect(heads.map(({ note }) => note.text).sort()).toEqual(['cửa sổ A', 'cửa sổ B']);
    expect(heads.map(({ note }) => [note.id, note.page, note.figure])).toEqual([
      [ID, PAGE_A, FIGURE],
      [ID, PAGE_A, FIGURE],
    ]);
    expect(deleted).toBe(false);
  });

  test('the reader keeps one, and the words of the other are a deleted note, which can be brought back', async () => {
    const { store, heads, base } = await apart();
    expect(await got(store.choose(ID, heads[1]!.rev, base))).toBe(true);
    expect(wordsOf(await seen(store))).toEqual([heads[1]!.note.text]);
    const { notes } = await got(store.ofPage(URL_A));
    const other = notes.find(({ note }) => note.id !== ID)!;
    expect([other.note.text, other.deleted]).toEqual([heads[0]!.note.text, true]);
    expect(await got(store.restore(other.note.id))).toBe(true);
    const after = await got(store.ofPage(URL_A));
    expect(after.notes.map(({ note, deleted }) => [note.text, deleted]).sort()).toEqual([
      ['cửa sổ A', false],
      ['cửa sổ B', false],
    ]);
  });

  test('one that was written while the reader chose is not lost', async () => {
    const { store, heads, base } = await apart();
    const opened = { ...(await seen(store)), base: [heads[0]!.rev] };
    await rewriteFrom(open(), opened, 'cửa sổ C');
    expect(await got(store.choose(ID, heads[1]!.rev, base))).toBe(true);
    expect(wordsOf(await seen(store)).sort()).toEqual([heads[1]!.note.text, 'cửa sổ C'].sort());
    expect(await got(store.choose(ID, heads[0]!.rev, base))).toBe(false);
  });

  test('the reader keeps both: the first is the note, the other one a note of its own', async () => {
    const { store, heads } = await apart();
    expect(await got(store.keepBoth(ID))).toBe(true);
    const { notes } = await got(store.ofPage(URL_A));
    expect(notes.map(({ note }) => note.text).sort()).toEqual(['cửa sổ A', 'cửa sổ B']);
    expect(notes.every(({ heads: left }) => left.length === 1)).toBe(true);
    expect(wordsOf(await seen(store))).toEqual([heads[0]!.note.text]);
    const other = notes.find(({ note }) => note.id !== ID);
    expect(other?.note).toEqual({ ...heads[1]!.note, id: other?.note.id });
    expect(await got(store.keepBoth(ID))).toBe(false);
  });

  test('deleting takes both, and bringing back gives both', async () => {
    const { store, heads, base } = await apart();
    expect(await got(store.remove(ID, base.slice(0, 1)))).toBe(false);
    expect(await got(store.remove(ID, base))).toBe(true);
    expect(await seen(store)).toMatchObject({ deleted: true });
    await store.restore(ID);
    const back = await seen(store);
    expect(back.deleted).toBe(false);
    expect(wordsOf(back).sort()).toEqual(heads.map(({ note }) => note.text).sort());
  });

  test('saving over both leaves one', async () => {
    const { store } = await apart();
    await rewrite(store, 'A và B');
    expect(wordsOf(await seen(store))).toEqual(['A và B']);
  });
});

test('a deletion that knew nothing of another’s words does not take them away', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const opened = await seen(store);
  const there = open();
  // as two machines would, of which each has only its own
  const before = (await contentsOf(NAME))['notes'] as { id: string; heads: never[]; past: string[] }[];
  await got(there.remove(ID, opened.base));
  const deleted = (await contentsOf(NAME))['notes'] as typeof before;
  await got(store.restore(ID));
  await got(store.bring([{ ...before[0]!, heads: [{ ...opened.heads[0]!, rev: 'other' }] as never[] }]));
  await got(store.bring(deleted));
  expect(await texts(store)).toEqual([['ghi chú 1', false]]);
});

test('a note of a name that is taken keeps both', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  await store.add({ ...sampleNote(1), text: 'cùng tên' }, null);
  expect(wordsOf(await seen(store)).sort()).toEqual(['cùng tên', 'ghi chú 1']);
});

test('no room is said to be no room, and nothing of the transaction stays', async () => {
  const store = open();
  const draft = { id: 'e1', slot: 'k', base: [], text: 'chữ', tags: [], target: null };
  await store.keepDraft(URL_A, draft);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await store.add(sampleNote(1), draft)).toEqual({ ok: false, problem: 'full' });
  vi.restoreAllMocks();
  expect(await texts(store)).toEqual([]);
  expect(await store.draftsOf(URL_A)).toMatchObject({ value: { drafts: [draft] } });
});
