import { expect, test, vi } from 'vitest';
import type { Brought } from '../../lib/notes/bring-notes.ts';
import { EVERY_PAGE, type NoteStore } from '../../lib/notes/store.ts';
import { freshStores, got, NAME } from './open-store.ts';
import { contentsOf, putRaw } from './raw-database.ts';
import { AT, sampleNote, URL_A } from './sample-note.ts';

const open = freshStores();
const ID = sampleNote(1).id;

/** A history as a file has it: revisions by their names with the words they say. */
const history = (heads: Record<string, string | null>, past: string[] = [], n = 1): Brought => ({
  id: sampleNote(n).id,
  heads: Object.entries(heads).map(([rev, text]) => ({
    rev,
    parents: past,
    deleted: text === null ? AT.toISOString() : null,
    note: sampleNote(n, text ?? 'đã xóa'),
  })),
  past,
});
const wordsIn = async (store: NoteStore) =>
  (await got(store.ofPage(URL_A))).notes.map(({ heads, deleted }) => [
    ...heads.map(({ note }) => note.text).sort(),
    ...(deleted ? ['xóa'] : []),
  ]);
const bring = async (store: NoteStore, ...histories: Brought[]) => (await got(store.bring(histories))).notes;

test('what is brought is there, told by name, and brought again changes nothing', async () => {
  const store = open();
  const file = [history({ a: 'một' }), history({ b: 'hai' }, ['a'], 2)];
  expect(await bring(store, ...file)).toEqual(['new', 'new']);
  const before = await contentsOf(NAME);
  expect(await bring(store, ...file)).toEqual(['unchanged', 'unchanged']);
  expect(await contentsOf(NAME)).toEqual(before);
  expect(await wordsIn(store)).toEqual([['một'], ['hai']]);
});

test('a later revision takes the place of the one here, an earlier one does not', async () => {
  const store = open();
  await bring(store, history({ a: 'một' }));
  expect(await bring(store, history({ b: 'hai' }, ['a']))).toEqual(['updated']);
  expect(await bring(store, history({ a: 'một' }))).toEqual(['unchanged']);
  expect(await wordsIn(store)).toEqual([['hai']]);
});

test('words that were written on either side are both kept', async () => {
  const store = open();
  await bring(store, history({ b: 'ở đây' }, ['a']));
  expect(await bring(store, history({ c: 'ở kia' }, ['a']))).toEqual(['updated']);
  expect(await wordsIn(store)).toEqual([['ở kia', 'ở đây'].sort()]);
});

test('an old copy brings no note back that was deleted here, be it erased by now or not', async () => {
  const store = open();
  await bring(store, history({ a: 'một' }));
  await got(store.remove(ID, ['a']));
  expect(await bring(store, history({ a: 'một' }))).toEqual(['deleted-here']);
  await store.sweep(new Date('2100-01-01'));
  expect(await bring(store, history({ a: 'một' }))).toEqual(['deleted-here']);
  expect(await wordsIn(store)).toEqual([]);
  expect(await bring(store, history({ b: 'viết tiếp ở máy kia' }, ['a']))).toEqual(['new']);
  expect(await wordsIn(store)).toEqual([['viết tiếp ở máy kia']]);
  expect((await contentsOf(NAME))['tombstones']).toEqual([]);
});

test('a note that was erased on the other side can still be brought back here for a day', async () => {
  const store = open();
  await bring(store, history({ a: 'một' }));
  const erased: Brought = { id: ID, heads: [], past: ['a', 'b'] };
  expect(await bring(store, erased)).toEqual(['deleted']);
  expect(await wordsIn(store)).toEqual([['một', 'xóa']]);
  expect(await bring(store, erased)).toEqual(['unchanged']);
  await got(store.restore(ID));
  expect(await wordsIn(store)).toEqual([['một']]);
});

test('a note that was deleted on the other side, and never was here, is not told as new', async () => {
  const store = open();
  expect(await bring(store, history({ a: null }))).toEqual(['unchanged']);
  expect(await wordsIn(store)).toEqual([['đã xóa', 'xóa']]);
});

test('a note that was deleted on the other side long ago is deleted here from now on, not for the next sweep', async () => {
  const store = open();
  await bring(store, history({ a: 'một' }));
  const longAgo = history({ b: null }, ['a']);
  const [head] = longAgo.heads;
  const file = { ...longAgo, heads: [{ ...head!, deleted: '2001-01-01T00:00:00.000Z' }] };
  expect(await bring(store, file)).toEqual(['deleted']);
  await store.sweep(new Date('2002-01-01'));
  await got(store.restore(ID));
  expect(await wordsIn(store)).toEqual([['đã xóa']]);
  expect(await bring(store, file)).toEqual(['unchanged']);
});

test('another page, quote, figure or time under the name of a revision that is here writes over nothing', async () => {
  const note = sampleNote(1, 'của tôi');
  const quote = { type: 'TextQuoteSelector', exact: '9.999 tỷ', prefix: '', suffix: '' };
  const forgeries = [
    { page: { ...note.page, url: 'https://zz.vn/khac' } },
    { page: { ...note.page, title: 'Tin khác' } },
    { selectors: [...note.selectors, quote].reverse() },
    { figure: note.figure && { ...note.figure, surface: '9.999 tỷ' } },
    { modified: '2030-01-01T00:00:00.000Z' },
  ];
  for (const forged of forgeries) {
    const store = open();
    await got(store.bring([{ id: ID, heads: [{ rev: 'a', parents: [], deleted: null, note }], past: [] }]));
    const heads = [{ rev: 'a', parents: [], deleted: null, note: { ...note, ...forged } }];
    await got(store.bring([{ id: ID, heads, past: [] }]));
    const [there] = await got(store.get([ID]));
    expect(there?.heads.map((head) => head.note)).toContainEqual(note);
    expect(there?.heads).toHaveLength(2);
    await store.close();
    await new Promise((done) => Object.assign(indexedDB.deleteDatabase(NAME), { onsuccess: done }));
  }
});

test('an erased note that is not here stays known as erased', async () => {
  const store = open();
  expect(await bring(store, { id: ID, heads: [], past: ['a'] })).toEqual(['unchanged']);
  expect(await bring(store, history({ a: 'một' }))).toEqual(['deleted-here']);
  expect((await contentsOf(NAME))['tombstones']).toEqual([{ id: ID, past: ['a'] }]);
});

test('other words under the name of a revision that is here write over nothing', async () => {
  const store = open();
  await bring(store, history({ a: 'của tôi' }));
  const forged = history({ a: 'của người khác, dài hơn nhiều' });
  expect(await bring(store, forged)).toEqual(['updated']);
  const both = [['của người khác, dài hơn nhiều', 'của tôi'].sort()];
  expect(await wordsIn(store)).toEqual(both);
  expect(await bring(store, forged)).toEqual(['unchanged']);
  expect(await wordsIn(store)).toEqual(both);
});

test('two notes of one name in a file are both kept', async () => {
  const store = open();
  expect(await bring(store, history({ a: 'một' }), history({ b: 'hai' }))).toEqual(['new', 'updated']);
  expect(await wordsIn(store)).toEqual([['hai', 'một']]);
});

test('a damaged record of the same name is put aside, not written over', async () => {
  const store = open();
  await got(store.open());
  await putRaw(NAME, 'notes', [{ id: ID, page: URL_A, heads: [{ note: { text: 'còn đọc được' } }] }]);
  expect(await bring(store, history({ a: 'một' }))).toEqual(['new']);
  const { notes, damaged } = await got(store.ofPage(URL_A));
  expect(notes.map(({ note }) => note.text)).toEqual(['một']);
  expect(damaged).toMatchObject([{ text: 'còn đọc được' }]);
});

test.each<[string, unknown]>([
  ['a note of another name', { ...history({ a: 'một' }), id: 'x' }],
  ['a head without a note', { id: ID, heads: [{ rev: 'a', parents: [], deleted: null }], past: [] }],
  [
    'words that are a number',
    { ...history({ a: 'một' }), heads: [{ ...history({ a: '' }).heads[0], note: { text: 5 } }] },
  ],
])('one history that is none (%s) and nothing of the file is written', async (_what, bad) => {
  const store = open();
  await store.add(sampleNote(5), null);
  const before = await contentsOf(NAME);
  expect(await store.bring([history({ a: 'hai' }, [], 2), bad as Brought])).toEqual({ ok: false, problem: 'broken' });
  expect(await contentsOf(NAME)).toEqual(before);
});

test('no room in the midst of a file, and nothing of it is written', async () => {
  const store = open();
  await got(store.open());
  const put = IDBObjectStore.prototype.put;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, record) {
    if (++writes > 700) throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, record);
  });
  const file = Array.from({ length: 1200 }, (_, n) => history({ a: `${n}` }, [], n));
  expect(await store.bring(file)).toEqual({ ok: false, problem: 'full' });
  vi.restoreAllMocks();
  expect(await got(store.count())).toBe(0);
});

test('the other windows are told, whatever page they show', async () => {
  const store = open();
  const heard = new Promise<string>((resolve) => open().onChange(resolve));
  await bring(store, history({ a: 'một' }));
  expect(await heard).toBe(EVERY_PAGE);
});

test('names that are those of every object are names like others', async () => {
  const store = open();
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const file = names.map((id): Brought => {
    const note = { ...sampleNote(1, id), id };
    return { id, heads: [{ rev: '__proto__', parents: ['constructor'], deleted: null, note }], past: ['constructor'] };
  });
  expect((await got(store.bring(file))).notes).toEqual(['new', 'new', 'new', 'new']);
  expect((await got(store.get(names))).map(({ note }) => note.text)).toEqual(names);
  const words = { base: ['__proto__'], text: 'khác', tags: ['__proto__'], draft: null };
  expect((await got(store.rewrite({ id: '__proto__', ...words }))).heads).toHaveLength(1);
  await got(store.remove('constructor', ['__proto__']));
  expect((await got(store.get(names))).map(({ note, deleted }) => [note.text, deleted])).toEqual([
    ['khác', false],
    ['constructor', true],
    ['toString', false],
    ['hasOwnProperty', false],
  ]);
});

test('a `__proto__` field in a stored record changes nothing of another', async () => {
  const store = open();
  await got(store.open());
  const evil = JSON.parse(
    `{"id":"evil","page":${JSON.stringify(URL_A)},"__proto__":{"heads":[],"deleted":null,"past":[]},"modified":""}`,
  );
  await putRaw(NAME, 'notes', [evil]);
  await store.add(sampleNote(1), null);
  const { notes, damaged } = await got(store.ofPage(URL_A));
  expect(notes).toHaveLength(1);
  expect(damaged).toMatchObject([{ key: 'evil' }]);
  expect(({} as { heads?: unknown }).heads).toBeUndefined();
});
