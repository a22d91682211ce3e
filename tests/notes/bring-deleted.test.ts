import { expect, test } from 'vitest';
import type { Brought } from '../../lib/notes/bring-notes.ts';
import { EVERY_PAGE, type NoteStore } from '../../lib/notes/store.ts';
import { freshStores, got, NAME } from './open-store.ts';
import { contentsOf } from './raw-database.ts';
import { sampleNote, URL_A } from './sample-note.ts';

// A reader restores an old backup that has notes which he has deleted since. They stay deleted until he says that he wants them.

const open = freshStores();
const ID = sampleNote(1).id;
const SWEPT = new Date('2100-01-01');

/** A note as an old backup has it, of one revision or several heads. */
const copy = (heads: Record<string, string>, past: string[] = [], n = 1): Brought => ({
  id: sampleNote(n).id,
  heads: Object.entries(heads).map(([rev, text]) => ({ rev, parents: past, deleted: null, note: sampleNote(n, text) })),
  past,
});
const standing = async (store: NoteStore) =>
  (await got(store.ofPage(URL_A))).notes
    .filter(({ deleted }) => !deleted)
    .map(({ heads }) => heads.map(({ note }) => note.text).sort());

/** A store in which the note of the copy was there and has been deleted. */
async function deletedIn(file: Brought): Promise<NoteStore> {
  const store = open();
  await got(store.bring([file]));
  await got(
    store.remove(
      file.id,
      file.heads.map(({ rev }) => rev),
    ),
  );
  return store;
}

test('a note that was erased comes back as the file has it, and stays when the file is brought again', async () => {
  const file = copy({ a: 'một' });
  const store = await deletedIn(file);
  await store.sweep(SWEPT);
  expect((await got(store.bring([file]))).notes).toEqual(['deleted-here']);
  expect(await got(store.bringDeleted([file]))).toBe(1);
  expect(await standing(store)).toEqual([['một']]);
  expect((await contentsOf(NAME))['tombstones']).toEqual([]);
  expect((await got(store.bring([file]))).notes).toEqual(['unchanged']);
  expect(await standing(store)).toEqual([['một']]);
});

test('a note that can still be brought back comes back with the last words it had here', async () => {
  const file = copy({ a: 'một' });
  const store = open();
  await got(store.bring([file]));
  const { rev } = await got(store.rewrite({ id: ID, base: ['a'], text: 'sửa sau', tags: [], draft: null }));
  await got(store.remove(ID, [rev]));
  expect((await got(store.bring([file]))).notes).toEqual(['deleted-here']);
  expect(await got(store.bringDeleted([file]))).toBe(1);
  expect(await standing(store)).toEqual([['sửa sau']]);
});

test('a note of two versions comes back with both', async () => {
  const file = copy({ b: 'hai', c: 'ba' }, ['a']);
  const store = await deletedIn(file);
  await store.sweep(SWEPT);
  expect(await got(store.bringDeleted([file]))).toBe(1);
  expect(await standing(store)).toEqual([['ba', 'hai']]);
});

test('the deletion does not come back with an older copy of it, on this machine or another', async () => {
  const file = copy({ a: 'một' });
  const store = await deletedIn(file);
  await store.sweep(SWEPT);
  const [{ past } = { past: [] }] = (await contentsOf(NAME))['tombstones'] as { past: string[] }[];
  await got(store.bringDeleted([file]));
  expect((await got(store.bring([{ id: ID, heads: [], past }]))).notes).toEqual(['unchanged']);
  expect(await standing(store)).toEqual([['một']]);
});

test('one that stands by now is left as it is, and not counted', async () => {
  const file = copy({ a: 'một' });
  const store = await deletedIn(file);
  await got(store.restore(ID));
  const before = await contentsOf(NAME);
  expect(await got(store.bringDeleted([file]))).toBe(0);
  expect(await contentsOf(NAME)).toEqual(before);
});

test('one that is not known here at all is brought', async () => {
  const store = open();
  expect(await got(store.bringDeleted([copy({ a: 'một' })]))).toBe(1);
  expect(await standing(store)).toEqual([['một']]);
});

test('all of them or none', async () => {
  const file = copy({ a: 'một' });
  const store = await deletedIn(file);
  await store.sweep(SWEPT);
  const before = await contentsOf(NAME);
  const bad: unknown = {
    id: 'x',
    heads: [{ rev: 'r', parents: [], deleted: null, note: { id: 'x', text: 5 } }],
    past: [],
  };
  expect(await store.bringDeleted([file, bad as Brought])).toMatchObject({ ok: false });
  expect(await contentsOf(NAME)).toEqual(before);
});

test('the other windows are told', async () => {
  const store = await deletedIn(copy({ a: 'một' }));
  const heard = new Promise<string>((resolve) => open().onChange(resolve));
  await got(store.bringDeleted([copy({ a: 'một' })]));
  expect(await heard).toBe(EVERY_PAGE);
});
