import { expect, test } from 'vitest';
import type { NoteStore } from '../../lib/notes/store.ts';
import { freshStores, got } from './open-store.ts';
import { sampleNote, URL_A } from './sample-note.ts';

const open = freshStores();
const draft = (id: string, text: string, slot = 'figure:0:3,88%') => ({ id, slot, base: null, text });
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
  await store.add(sampleNote(1), { id: 'a', text: 'ghi chú 1' });
  expect(await kept(store)).toEqual({ b: 'cửa sổ khác' });
});

test('a draft that has another text by now stays', async () => {
  const store = open();
  await store.keepDraft(URL_A, draft('a', 'ghi chú 1 và nữa'));
  await store.add(sampleNote(1), { id: 'a', text: 'ghi chú 1' });
  expect(await kept(store)).toEqual({ a: 'ghi chú 1 và nữa' });
  const { notes } = await got(store.ofPage(URL_A));
  await store.rewrite({ ...notes[0]!, text: 'khác', draft: { id: 'a', text: 'ghi chú 1' } });
  expect(await kept(store)).toEqual({ a: 'ghi chú 1 và nữa' });
  await store.dropDraft(URL_A, { id: 'a', text: 'ghi chú 1' });
  expect(await kept(store)).toEqual({ a: 'ghi chú 1 và nữa' });
});

test('an editing that goes on with an earlier draft takes its place, in one step', async () => {
  const store = open();
  await store.keepDraft(URL_A, draft('old', 'hôm qua'));
  await store.keepDraft(URL_A, { ...draft('new', 'hôm qua và hôm nay'), replaces: { id: 'old', text: 'hôm qua' } });
  expect(await kept(store)).toEqual({ new: 'hôm qua và hôm nay' });
});

test('unless the earlier one was written on in the meantime: then both stay', async () => {
  const store = open();
  await store.keepDraft(URL_A, draft('old', 'hôm qua, viết thêm'));
  await store.keepDraft(URL_A, { ...draft('new', 'hôm qua và hôm nay'), replaces: { id: 'old', text: 'hôm qua' } });
  expect(await kept(store)).toEqual({ old: 'hôm qua, viết thêm', new: 'hôm qua và hôm nay' });
});

test('the window a draft was taken from is told, so that it can keep it again', async () => {
  const store = open();
  await store.keepDraft(URL_A, draft('old', 'hôm qua'));
  const heard = new Promise<string>((resolve) => open().onChange(resolve));
  await store.keepDraft(URL_A, { ...draft('new', 'tiếp'), replaces: { id: 'old', text: 'hôm qua' } });
  expect(await heard).toBe(URL_A);
});

test('a draft brought back does not write over what was kept under its name meanwhile', async () => {
  const store = open();
  await store.keepDraft(URL_A, draft('a', 'một'));
  await store.dropDraft(URL_A, { id: 'a', text: 'một' });
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
  const unstorable = { ...sampleNote(1), body: { ...sampleNote(1).body, value: (() => {}) as unknown as string } };
  expect(await store.add(unstorable, { id: 'a', text: 'đừng mất' })).toMatchObject({ ok: false });
  expect(await kept(store)).toEqual({ a: 'đừng mất' });
});
