import { expect, test, vi } from 'vitest';
import type { Migration } from '../../lib/notes/database.ts';
import { MIGRATIONS } from '../../lib/notes/migrations.ts';
import { pageKey } from '../../lib/notes/page-key.ts';
import { freshStores, got, NAME } from './open-store.ts';
import { contentsOf, makeVersion1, makeVersion3, VERSION_1, VERSION_3 } from './raw-database.ts';

const open = freshStores();
const PAGE = 'https://www.backancity.gov.vn/hoi-nghi-lan-thu-7-co-so-sai';
const texts = (notes: readonly { note: { text: string } }[]) => notes.map(({ note }) => note.text);
const RESULT = 'Báo cáo gốc ghi 215 tỷ: hỏi lại phòng Tài chính.';

test('the notes and drafts of 0.1.0 are there, can be changed, deleted and brought back', async () => {
  await makeVersion1(NAME);
  const store = open();
  const { notes, damaged } = await got(store.ofPage(PAGE));
  expect(damaged).toEqual([]);
  expect(notes.map(({ deleted }) => deleted)).toEqual([false, false, true]);
  expect(texts(notes)).toEqual([RESULT, 'Đã hỏi: số đúng là 2,88%\n(sửa hôm sau)', 'Đã bỏ']);
  expect(texts((await got(store.ofPage('https://bao.example.com/bai'))).notes)).toEqual(['Ghi chú cho cả trang']);

  const [first, , third] = notes;
  const rewriting = { id: first!.note.id, base: [first!.rev], text: 'Đã sửa', tags: [], draft: null };
  expect((await got(store.rewrite(rewriting))).heads).toHaveLength(1);
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
  const [first] = (await got(store.ofPage(PAGE))).notes;
  expect(change?.base).toEqual([first?.rev]);
  const { base, text, tags } = change!;
  expect((await got(store.rewrite({ id: first!.note.id, base, text, tags, draft: change! }))).heads).toHaveLength(1);
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

test('a note of 0.1.0 is a history of one revision, with all that it said', async () => {
  await makeVersion1(NAME);
  const [first] = (await got(open().ofPage(PAGE))).notes;
  const [old] = VERSION_1.notes as unknown as [{ note: { target: { selector: object[] }; 'doiChieu:figure': object } }];
  expect(first?.heads).toHaveLength(1);
  expect(first?.note).toEqual({
    id: VERSION_1.notes[0]?.id,
    created: '2026-03-02T01:15:00.000Z',
    modified: '2026-03-02T01:15:00.000Z',
    text: RESULT,
    tags: [],
    page: { url: PAGE, title: '' },
    selectors: old.note.target.selector,
    figure: old.note['doiChieu:figure'],
  });
});

test('the notes and drafts of version 3 are there, with their revisions, and damaged records are as they were', async () => {
  await makeVersion3(NAME);
  const store = open();
  const { notes, damaged } = await got(store.ofPage(PAGE));
  expect(notes.map(({ note, deleted }) => [note.text, deleted])).toEqual([
    ['Hỏi lại phòng Tài chính về 251 tỷ.', false],
    ['Đã sửa một lần', false],
    ['Đã bỏ', true],
  ]);
  const revs = (VERSION_3.notes as readonly { rev?: string }[]).map(({ rev }) => rev);
  expect(notes.every(({ rev, heads }) => revs.includes(rev) && heads.length === 1)).toBe(true);
  const { drafts, damaged: badDrafts } = await got(store.draftsOf(PAGE));
  expect(drafts.map(({ text, base, tags, target }) => [text, base, tags, target])).toEqual([
    ['Hỏi lại phòng Tài chính về 251 tỷ. Đã hỏi.', [notes[0]?.rev], [], null],
    ['Đang viết dở', [], [], null],
  ]);
  expect([...damaged, ...badDrafts].map(({ key, text }) => [key, text])).toEqual([
    ['urn:uuid:hong', null],
    ['nhap-hong', 'còn đọc được'],
  ]);
  const { notes: kept, drafts: keptDrafts } = await contentsOf(NAME);
  // but for the key of their page, which has come to leave out more
  expect(kept).toContainEqual({ ...VERSION_3.notes.at(-1), page: pageKey(PAGE) });
  expect(keptDrafts).toContainEqual({ ...VERSION_3.drafts.at(-1), page: pageKey(PAGE) });
});

test('what version 3 had deleted is brought back, and swept when its time is over', async () => {
  await makeVersion3(NAME);
  const store = open();
  const [, , third] = (await got(store.ofPage(PAGE))).notes;
  await got(store.restore(third!.note.id));
  expect((await got(store.ofPage(PAGE))).notes.at(-1)).toMatchObject({ note: { text: 'Đã bỏ' }, deleted: false });
  await store.remove(
    third!.note.id,
    (await got(store.get([third!.note.id])))[0]!.heads.map(({ rev }) => rev),
  );
  await store.sweep(new Date('2100-01-01'));
  expect((await got(store.ofPage(PAGE))).notes).toHaveLength(2);
});

test('thousands of notes are upgraded, in one transaction', async () => {
  const [first] = VERSION_3.notes as unknown as [{ note: object }];
  const many = Array.from({ length: 2500 }, (_, n) => ({
    ...first,
    id: `n${n}`,
    note: { ...first.note, id: `n${n}` },
  }));
  await makeVersion3(NAME, { notes: many, drafts: [] });
  const opened = vi.spyOn(indexedDB, 'open');
  expect((await got(open().ofPage(PAGE))).notes).toHaveLength(2500);
  expect(opened).toHaveBeenCalledOnce();
});

test('an upgrade of version 3 that fails at its end leaves everything as it was, for a later one', async () => {
  await makeVersion3(NAME);
  const before = await contentsOf(NAME);
  const failing: Migration = async (db, tx) => {
    await tx.objectStore('notes').clear();
    db.deleteObjectStore('tombstones');
    throw new Error('half done');
  };
  expect(await open([...MIGRATIONS, failing]).ofPage(PAGE)).toMatchObject({ ok: false });
  expect(await contentsOf(NAME)).toEqual(before);
  expect((await got(open().ofPage(PAGE))).notes).toHaveLength(3);
});

test('no room for the upgrade leaves everything as it was', async () => {
  await makeVersion3(NAME);
  const before = await contentsOf(NAME);
  const put = IDBObjectStore.prototype.put;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, record) {
    if (++writes > 2) throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, record);
  });
  expect(await open().ofPage(PAGE)).toMatchObject({ ok: false });
  vi.restoreAllMocks();
  expect(await contentsOf(NAME)).toEqual(before);
  expect((await got(open().ofPage(PAGE))).notes).toHaveLength(3);
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
