import { expect, test } from 'vitest';
import type { NoteStore } from '../../lib/notes/store.ts';
import { freshStores, got } from './open-store.ts';
import { sampleNote, URL_A } from './sample-note.ts';

const open = freshStores();
const draft = (id: string, text: string, slot = 'figure:0:3,88%') => ({
  id,
  slot,
  base: [],
  text,
  tags: [],
  target: null,
});
const mark = (id: string, text: string) => ({ id, text, tags: [] });
const kept = async (store: NoteStore) =>
  Object.fromEntries((await got(store.draftsOf(URL_A))).drafts.map(({ id, text }) => [id, text]));

test('drafts are kept by page and editing; an empty text forgets one', async () => {
  const store = open();
  await store.keepDraft(URL_A, draft('a', 'đang gõ'));
  await store.keepDraft(`${URL_A}?utm_source=x`, draft('b', 'nữa', 'figure:0:90'));
  await store.keepDraft('https://khac.vn/', draft('c', 'trang khác'));
  expect(await kept(store)).toEqual({ a: 'đang gõ', b: 'nữa' });
  await store.keepDraft(URL_A, draft('a', 'đang gõ tiếp'));
  await store.keepDraft(URL_A, draft('b', ''));
  expect(await kept(store)).toEqual({ a: 'đang gõ tiếp' });
});

test('two windows keep two drafts on one figure', async () => {
  const [here, there] = [open(), open()];
  await here.keepDraft(URL_A, draft('a', 'cửa sổ A'));
  await there.keepDraft(URL_A, draft('b', 'cửa sổ B'));
  expect(await kept(open())).toEqual({ a: 'cửa sổ A', b: 'cửa sổ B' });
});

test('a note takes with it the draft it was typed in, and no other', async () => {
  const store = open();
  await store.keepDraft(URL_A, draft('a', 'ghi chú 1'));
  await store.keepDraft(URL_A, draft('b', 'cửa sổ khác'));
  await store.add(sampleNote(1), mark('a', 'ghi chú 1'));
  expect(await kept(store)).toEqual({ b: 'cửa sổ khác' });
});

test('a draft that has another text by now stays', async () => {
  const store = open();
  await store.keepDraft(URL_A, draft('a', 'ghi chú 1 và nữa'));
  await store.add(sampleNote(1), mark('a', 'ghi chú 1'));
  expect(await kept(store)).toEqual({ a: 'ghi chú 1 và nữa' });
  const { notes } = await got(store.ofPage(URL_A));
  const { note, rev } = notes[0]!;
  await store.rewrite({ id: note.id, base: [rev], text: 'khác', tags: [], draft: mark('a', 'ghi chú 1') });
  expect(await kept(store)).toEqual({ a: 'ghi chú 1 và nữa' });
  await store.dropDraft(URL_A, mark('a', 'ghi chú 1'));
  expect(await kept(store)).toEqual({ a: 'ghi chú 1 và nữa' });
});

test('an editing that goes on with an earlier draft takes its place, in one step', async () => {
  const store = open();
  await store.keepDraft(URL_A, draft('old', 'hôm qua'));
  await store.keepDraft(URL_A, { ...draft('new', 'hôm qua và hôm nay'), replaces: mark('old', 'hôm qua') });
  expect(await kept(store)).toEqual({ new: 'hôm qua và hôm nay' });
});

test('unless the earlier one was written on in the meantime: then both stay', async () => {
  const store = open();
  await store.keepDraft(URL_A, draft('old', 'hôm qua, viết thêm'));
  await store.keepDraft(URL_A, { ...draft('new', 'hôm qua và hôm nay'), replaces: mark('old', 'hôm qua') });
  expect(await kept(store)).toEqual({ old: 'hôm qua, viết thêm', new: 'hôm qua và hôm nay' });
});

test('the window a draft was taken from is told, so that it can keep it again', async () => {
  const store = open();
  await store.keepDraft(URL_A, draft('old', 'hôm qua'));
  const heard = new Promise<string>((resolve) => open().onChange(resolve));
  await store.keepDraft(URL_A, { ...draft('new', 'tiếp'), replaces: mark('old', 'hôm qua') });
  expect(await heard).toBe(URL_A);
});

test('a draft brought back does not write over what was kept under its name meanwhile', async () => {
  const store = open();
  await store.keepDraft(URL_A, draft('a', 'một'));
  await store.dropDraft(URL_A, mark('a', 'một'));
  expect(await kept(store)).toEqual({});
  await store.restoreDraft(URL_A, draft('a', 'một'));
  expect(await kept(store)).toEqual({ a: 'một' });
  await store.keepDraft(URL_A, draft('a', 'một hai'));
  await store.restoreDraft(URL_A, draft('a', 'một'));
  expect(await kept(store)).toEqual({ a: 'một hai' });
});

test('a failed save leaves its draft', async () => {
  const store = open();
  await store.keepDraft(URL_A, draft('a', 'đừng mất'));
  const unstorable = { ...sampleNote(1), text: (() => {}) as unknown as string };
  expect(await store.add(unstorable, mark('a', 'đừng mất'))).toMatchObject({ ok: false });
  expect(await kept(store)).toEqual({ a: 'đừng mất' });
});

test('a draft has its tags and its place; with other tags it is another draft, and with tags alone it is kept', async () => {
  const store = open();
  const target = { page: { url: URL_A, title: 'Tin' }, selectors: [{ type: 'TextQuoteSelector' }] };
  const typed = { ...draft('a', 'đoạn', 'passage:p1'), tags: ['hỏi lại'], target };
  await store.keepDraft(URL_A, typed);
  expect((await got(store.draftsOf(URL_A))).drafts).toMatchObject([typed]);
  await store.dropDraft(URL_A, mark('a', 'đoạn'));
  expect(await kept(store)).toEqual({ a: 'đoạn' });
  await store.keepDraft(URL_A, { ...typed, text: '' });
  expect((await got(store.draftsOf(URL_A))).drafts).toMatchObject([{ text: '', tags: ['hỏi lại'] }]);
  await store.keepDraft(URL_A, { ...typed, text: '', tags: [] });
  expect(await kept(store)).toEqual({});
});
