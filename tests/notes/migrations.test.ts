import { expect, test } from 'vitest';
import type { Migration } from '../../lib/notes/database.ts';
import { MIGRATIONS } from '../../lib/notes/migrations.ts';
import { freshStores, got, NAME } from './open-store.ts';
import { contentsOf, makeVersion1, VERSION_1 } from './raw-database.ts';

const open = freshStores();
const PAGE = 'https://www.backancity.gov.vn/hoi-nghi-lan-thu-7-co-so-sai';
const texts = (notes: readonly { note: { body: { value: string } } }[]) => notes.map(({ note }) => note.body.value);

test('the notes and drafts of 0.1.0 are there, can be changed, deleted and brought back', async () => {
  await makeVersion1(NAME);
  const store = open();
  const { notes, damaged } = await got(store.ofPage(PAGE));
  expect(damaged).toEqual([]);
  expect(notes.map(({ deleted }) => deleted)).toEqual([false, false, true]);
  expect(texts(notes)).toEqual([
    'Báo cáo gốc ghi 215 tỷ: hỏi lại phòng Tài chính.',
    'Đã hỏi: số đúng là 2,88%\n(sửa hôm sau)',
    'Đã bỏ',
  ]);
  expect(texts((await got(store.ofPage('https://bao.example.com/bai'))).notes)).toEqual(['Ghi chú cho cả trang']);

  const [first, , third] = notes;
  expect(await got(store.rewrite({ ...first!, text: 'Đã sửa', draft: null }))).toMatchObject({ beside: false });
  await store.restore(third!.note.id);
  const after = (await got(store.ofPage(PAGE))).notes;
  expect(texts(after)).toEqual(['Đã sửa', 'Đã hỏi: số đúng là 2,88%\n(sửa hôm sau)', 'Đã bỏ']);
  expect(after.map(({ deleted }) => deleted)).toEqual([false, false, false]);
});

test('the drafts of 0.1.0 are on their places, and one of a note is a change of that note', async () => {
  await makeVersion1(NAME);
  const store = open();
  const { drafts, damaged } = await got(store.draftsOf(PAGE));
  expect(damaged).toEqual([]);
  expect(Object.fromEntries(drafts.map(({ slot, text }) => [slot, text]))).toEqual({
    'figure:0:379 lao động': 'Đang viết dở',
    [`note:${VERSION_1.notes[0]?.id}`]: 'Báo cáo gốc ghi 215 tỷ: đã hỏi',
  });
  const change = drafts.find(({ slot }) => slot.startsWith('note:'));
  const [{ note, rev } = { note: null, rev: null }] = (await got(store.ofPage(PAGE))).notes;
  expect(change?.base).toBe(rev);
  await store.rewrite({ note: note!, rev: rev!, text: change!.text, draft: change! });
  expect((await got(store.draftsOf(PAGE))).drafts.map(({ text }) => text)).toEqual(['Đang viết dở']);
});

test('what 0.1.0 had deleted is swept when its time is over', async () => {
  await makeVersion1(NAME);
  const store = open();
  expect(await got(store.sweep(new Date('2026-03-03T08:00:00.000Z')))).toBe(false);
  expect((await got(store.ofPage(PAGE))).notes).toHaveLength(3);
  await store.sweep(new Date('2026-03-03T08:00:00.001Z'));
  expect((await got(store.ofPage(PAGE))).notes).toHaveLength(2);
});

test('no note of 0.1.0 is rewritten by the upgrade', async () => {
  await makeVersion1(NAME);
  await got(open().ofPage(PAGE));
  expect((await contentsOf(NAME))['notes']).toEqual(VERSION_1.notes);
});

/** A note of 0.1.0 on an address, under the key that it had then. */
const noteAt = (id: string, source: string, page: string) => {
  const [first] = VERSION_1.notes as unknown as [{ note: { target: object } }];
  return { ...first, id, page, note: { ...first.note, id, target: { ...first.note.target, source } } };
};

test('a note of 0.1.0 is found under today’s key of its page', async () => {
  const notes = [
    noteAt('urn:uuid:a', 'https://bao.example.com/#/a', 'https://bao.example.com/'),
    noteAt('urn:uuid:b', 'https://bao.example.com/#/b', 'https://bao.example.com/'),
    noteAt('urn:uuid:c', 'https://bao.example.com/tin?gidzl=x', 'https://bao.example.com/tin?gidzl=x'),
    { id: 'bad', page: 'https://bao.example.com/tin', deleted: null },
  ];
  const draft = {
    page: 'https://bao.example.com/tin?gidzl=x',
    key: 'figure:0:9',
    text: 'Dở',
    modified: '2026-01-01T00:00:00.000Z',
  };
  await makeVersion1(NAME, { notes, drafts: [draft] });
  const store = open();
  const on = async (url: string) => {
    const found = await got(store.ofPage(url));
    return { notes: found.notes.map(({ note }) => note.id), damaged: found.damaged.length };
  };
  expect(await on('https://bao.example.com/#/a')).toEqual({ notes: ['urn:uuid:a'], damaged: 0 });
  expect(await on('https://bao.example.com/#!/b')).toEqual({ notes: [], damaged: 0 });
  expect(await on('https://bao.example.com/#/b')).toEqual({ notes: ['urn:uuid:b'], damaged: 0 });
  expect(await on('https://bao.example.com/tin?mibextid=y')).toEqual({ notes: ['urn:uuid:c'], damaged: 1 });
  expect((await got(store.draftsOf('https://bao.example.com/tin'))).drafts.map(({ text }) => text)).toEqual(['Dở']);
});

test('a damaged draft of 0.1.0 stops nothing and is shown', async () => {
  const bad = { page: PAGE, key: 'figure:0:9', modified: '2026-01-01T00:00:00.000Z' };
  await makeVersion1(NAME, { notes: VERSION_1.notes, drafts: [...VERSION_1.drafts, bad] });
  const { drafts, damaged } = await got(open().draftsOf(PAGE));
  expect(drafts).toHaveLength(2);
  expect(damaged).toMatchObject([{ store: 'drafts', text: null }]);
});

test('an upgrade from 0.1.0 that fails at its end leaves everything as it was, for a later one', async () => {
  await makeVersion1(NAME);
  const before = await contentsOf(NAME);
  const failing: Migration = async (db, tx) => {
    await tx.objectStore('notes').clear();
    db.deleteObjectStore('drafts');
    throw new Error('half done');
  };
  expect(await open([...MIGRATIONS, failing]).ofPage(PAGE)).toMatchObject({ ok: false });
  expect(await contentsOf(NAME)).toEqual(before);
  expect((await got(open().ofPage(PAGE))).notes).toHaveLength(3);
});
