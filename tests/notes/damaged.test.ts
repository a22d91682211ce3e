import { describe, expect, test } from 'vitest';
import { freshStores, got, NAME } from './open-store.ts';
import { corruptRecords, putRaw } from './raw-database.ts';
import { sampleNote, URL_A } from './sample-note.ts';

const open = freshStores();
const record = (over: object) => ({
  id: 'x',
  page: URL_A,
  modified: '2026-01-01T00:00:00.000Z',
  deleted: null,
  note: { ...sampleNote(7, 'lời của tôi'), id: 'x' },
  ...over,
});
const noteWith = (over: object) => record({ note: { ...sampleNote(7, 'lời của tôi'), id: 'x', ...over } });

const holdsItself: Record<string, unknown> = record({ note: undefined });
holdsItself['self'] = holdsItself;
const deep = Array.from({ length: 400 }).reduce<object>((inner) => ({ inner }), {});

const KINDS: [string, object][] = [
  ['it holds itself', holdsItself],
  ['it is four hundred levels deep', record({ note: deep })],
  ['words are a map', noteWith({ body: { value: new Map([['a', 1]]) } })],
  ['words are a large integer', noteWith({ body: { value: 5n } })],
  ['words are a list of words', noteWith({ body: [{ value: 'lời của tôi' }] })],
  ['selectors are a sparse list', noteWith({ target: { source: URL_A, selector: new Array(3) } })],
  ['the note is bytes', record({ note: new Uint8Array(8) })],
  ['time is not a time', record({ modified: Number.NaN })],
  ...corruptRecords(URL_A).map(({ what, record: bad }): [string, object] => [what, bad]),
  ['no note', record({ note: undefined })],
  ['note is null', record({ note: null })],
  ['note is a text', record({ note: 'x' })],
  ['note of another name', record({ id: 'y' })],
  ['body is a text', noteWith({ body: 'x' })],
  ['words are a number', noteWith({ body: { value: 5 } })],
  ['created is a date', noteWith({ created: new Date(0) })],
  ['selector is no list', noteWith({ target: { source: URL_A, selector: 'x' } })],
  ['selector without a type', noteWith({ target: { source: URL_A, selector: [{ exact: 'x' }] } })],
  ['figure is a text', noteWith({ 'doiChieu:figure': '3,88%' })],
  ['figure without words', noteWith({ 'doiChieu:figure': { surface: 5 } })],
  ['revision is a number', record({ rev: 5 })],
  ['time is missing', record({ modified: undefined })],
];

describe.each(KINDS)('a damaged note (%s)', (_what, bad) => {
  test('hides no other, is shown with what can be read, deleted and brought back', async () => {
    const store = open();
    await store.add(sampleNote(1), null);
    await putRaw(NAME, 'notes', [bad]);
    const { notes, damaged } = await got(store.ofPage(URL_A));
    expect(notes.map(({ note }) => note)).toEqual([sampleNote(1)]);
    expect(damaged).toHaveLength(1);
    expect(damaged[0]).toMatchObject({ store: 'notes', key: (bad as { id: string }).id });
    expect(JSON.parse(damaged[0]?.json ?? '')).toMatchObject({ id: (bad as { id: string }).id, page: URL_A });

    expect(await got(store.removeDamaged(damaged[0]!))).toBe(true);
    expect((await got(store.ofPage(URL_A))).damaged).toMatchObject([{ deleted: true }]);
    await store.restoreDamaged(damaged[0]!);
    expect((await got(store.ofPage(URL_A))).damaged).toMatchObject([{ deleted: false }]);
  });
});

test('a note whose time of deletion alone is damaged is mended by deleting it and bringing it back', async () => {
  const store = open();
  await got(store.ofPage(URL_A));
  await putRaw(NAME, 'notes', [record({ deleted: 5 })]);
  const { damaged } = await got(store.ofPage(URL_A));
  await store.removeDamaged(damaged[0]!);
  await store.restoreDamaged(damaged[0]!);
  expect(await got(store.ofPage(URL_A))).toMatchObject({ notes: [{ deleted: false }], damaged: [] });
});

test('the words of a damaged note are told where they are left', async () => {
  const store = open();
  await got(store.ofPage(URL_A));
  await putRaw(NAME, 'notes', [noteWith({ target: undefined })]);
  expect((await got(store.ofPage(URL_A))).damaged).toMatchObject([{ text: 'lời của tôi' }]);
});

test('a damaged draft hides no other', async () => {
  const store = open();
  await store.keepDraft(URL_A, { id: 'a', slot: 'figure:0:9', base: null, text: 'nháp' });
  await putRaw(NAME, 'drafts', [
    { id: 'b', page: URL_A, slot: 'figure:0:9', text: 'còn đọc được' },
    { id: 'c', page: URL_A },
  ]);
  const { drafts, damaged } = await got(store.draftsOf(URL_A));
  expect(drafts).toMatchObject([{ id: 'a', text: 'nháp' }]);
  expect(damaged).toMatchObject([
    { store: 'drafts', key: 'b', text: 'còn đọc được' },
    { store: 'drafts', key: 'c', text: null },
  ]);
  await store.removeDamaged(damaged[0]!);
  expect((await got(store.draftsOf(URL_A))).damaged).toMatchObject([{ deleted: true }, { deleted: false }]);
});

test('what a later version has added to a record does not damage it', async () => {
  const store = open();
  await got(store.ofPage(URL_A));
  const later = { ...noteWith({ tags: ['ngân sách'] }), heads: ['a', 'b'] };
  await putRaw(NAME, 'notes', [later]);
  const { notes, damaged } = await got(store.ofPage(URL_A));
  expect(damaged).toEqual([]);
  expect(notes).toMatchObject([{ note: { tags: ['ngân sách'] } }]);
});

test('saving over a note that was damaged meanwhile keeps both', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const [seen] = (await got(store.ofPage(URL_A))).notes;
  await putRaw(NAME, 'notes', [{ ...record({ note: null }), id: sampleNote(1).id }]);
  expect(await store.rewrite({ ...seen!, text: 'mới', draft: null })).toMatchObject({ value: { beside: true } });
  const { notes, damaged } = await got(store.ofPage(URL_A));
  expect(notes.map(({ note }) => note.body.value)).toEqual(['mới']);
  expect(damaged).toHaveLength(1);
});

test.each<[string, object]>([
  ['missing', { page: undefined }],
  ['a list', { page: [URL_A] }],
  ['a number', { page: 5 }],
  ['no address', { page: 'undefined' }],
])('a record whose page is %s is on no page, and is found all the same', async (_what, over) => {
  const store = open();
  await store.add(sampleNote(1), null);
  const { target, ...other } = sampleNote(2);
  await store.add({ ...other, target: { ...target, source: 'file:///tin.html' } }, null);
  await store.keepDraft(URL_A, { id: 'a', slot: 'figure:0:9', base: null, text: 'nháp' });
  expect(await got(store.unlisted())).toEqual([]);
  await putRaw(NAME, 'notes', [record(over)]);
  await putRaw(NAME, 'drafts', [{ id: 'b', text: 'nháp quý', ...over }]);
  const found = await got(store.unlisted());
  expect(found).toMatchObject([
    { store: 'notes', key: 'x', text: 'lời của tôi', deleted: false },
    { store: 'drafts', key: 'b', text: 'nháp quý', deleted: false },
  ]);
  await got(store.removeDamaged(found[0]!));
  expect(await got(store.unlisted())).toMatchObject([{ deleted: true }, { deleted: false }]);
  await got(store.restoreDamaged(found[0]!));
  expect(await got(store.unlisted())).toMatchObject([{ deleted: false }, { deleted: false }]);
});
