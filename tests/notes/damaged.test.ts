import { describe, expect, test } from 'vitest';
import { freshStores, got, NAME } from './open-store.ts';
import { corruptRecords, putRaw } from './raw-database.ts';
import { sampleNote, URL_A } from './sample-note.ts';

const open = freshStores();
const HEAD = { rev: 'r1', parents: [], deleted: null, note: { ...sampleNote(7, 'lời của tôi'), id: 'x' } };
const record = (over: object) => ({
  id: 'x',
  page: URL_A,
  modified: '2026-01-01T00:00:00.000Z',
  deleted: null,
  heads: [HEAD],
  past: [],
  ...over,
});
const headWith = (over: object) => record({ heads: [{ ...HEAD, ...over }] });
const noteWith = (over: object) => headWith({ note: { ...HEAD.note, ...over } });

const holdsItself: Record<string, unknown> = record({ heads: undefined });
holdsItself['self'] = holdsItself;
const deep = Array.from({ length: 400 }).reduce<object>((inner) => ({ inner }), {});

const KINDS: [string, object][] = [
  ['it holds itself', holdsItself],
  ['it is four hundred levels deep', headWith({ note: deep })],
  ['words are a map', noteWith({ text: new Map([['a', 1]]) })],
  ['words are a large integer', noteWith({ text: 5n })],
  ['words are a list of words', noteWith({ text: ['lời của tôi'] })],
  ['selectors are a sparse list', noteWith({ selectors: new Array(3) })],
  ['the note is bytes', headWith({ note: new Uint8Array(8) })],
  ['time is not a time', record({ modified: Number.NaN })],
  ...corruptRecords(URL_A).map(({ what, record: bad }): [string, object] => [what, bad]),
  ['no note', headWith({ note: undefined })],
  ['no heads', record({ heads: [] })],
  ['heads are no list', record({ heads: HEAD })],
  ['a hole among the heads', record({ heads: new Array(1) })],
  ['one head is sound, the other not', record({ heads: [HEAD, null] })],
  ['past is missing', record({ past: undefined })],
  ['parents are a text', headWith({ parents: 'r0' })],
  ['note is null', headWith({ note: null })],
  ['note is a text', headWith({ note: 'x' })],
  ['note of another name', record({ id: 'y' })],
  ['the page is a text', noteWith({ page: URL_A })],
  ['words are a number', noteWith({ text: 5 })],
  ['a tag is a number', noteWith({ tags: [5] })],
  ['there are no tags', noteWith({ tags: undefined })],
  ['created is a date', noteWith({ created: new Date(0) })],
  ['selectors are no list', noteWith({ selectors: 'x' })],
  ['selector without a type', noteWith({ selectors: [{ exact: 'x' }] })],
  ['figure is a text', noteWith({ figure: '3,88%' })],
  ['figure without words', noteWith({ figure: { surface: 5 } })],
  ['revision is a number', headWith({ rev: 5 })],
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

test.each([
  ['is no time', record({ deleted: 5 })],
  ['is one that its heads know nothing of', record({ deleted: '2026-01-01T00:00:00.000Z' })],
])(
  'a note whose time of deletion alone is damaged (%s) is mended by deleting it and bringing it back',
  async (_, bad) => {
    const store = open();
    await got(store.ofPage(URL_A));
    await putRaw(NAME, 'notes', [bad]);
    const { damaged } = await got(store.ofPage(URL_A));
    await store.removeDamaged(damaged[0]!);
    await store.restoreDamaged(damaged[0]!);
    expect(await got(store.ofPage(URL_A))).toMatchObject({ notes: [{ deleted: false }], damaged: [] });
  },
);

test('a note whose heads alone are deleted is damaged, and one that can be brought back once it is deleted', async () => {
  const store = open();
  await got(store.ofPage(URL_A));
  await putRaw(NAME, 'notes', [headWith({ deleted: '2026-01-01T00:00:00.000Z' })]);
  const { damaged } = await got(store.ofPage(URL_A));
  expect(damaged).toMatchObject([{ text: 'lời của tôi' }]);
  await store.removeDamaged(damaged[0]!);
  expect(await got(store.ofPage(URL_A))).toMatchObject({ notes: [{ deleted: true }], damaged: [] });
  await got(store.restore('x'));
  expect(await got(store.ofPage(URL_A))).toMatchObject({ notes: [{ deleted: false }], damaged: [] });
});

test('the words of a damaged note are told where they are left', async () => {
  const store = open();
  await got(store.ofPage(URL_A));
  await putRaw(NAME, 'notes', [noteWith({ page: undefined })]);
  expect((await got(store.ofPage(URL_A))).damaged).toMatchObject([{ text: 'lời của tôi' }]);
});

test('a damaged draft hides no other', async () => {
  const store = open();
  await store.keepDraft(URL_A, { id: 'a', slot: 'figure:0:9', base: [], text: 'nháp', tags: [], target: null });
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
  const later = { ...noteWith({ colour: 'đỏ' }), archived: true };
  await putRaw(NAME, 'notes', [later]);
  const { notes, damaged } = await got(store.ofPage(URL_A));
  expect(damaged).toEqual([]);
  expect(notes).toMatchObject([{ note: { colour: 'đỏ' } }]);
});

test('saving over a note that was damaged meanwhile keeps both', async () => {
  const store = open();
  await store.add(sampleNote(1), null);
  const [seen] = (await got(store.ofPage(URL_A))).notes;
  const { note, rev } = seen!;
  await putRaw(NAME, 'notes', [{ ...headWith({ parents: null }), id: note.id }]);
  await got(store.rewrite({ id: note.id, base: [rev], text: 'mới', tags: [], draft: null, seen: note }));
  const { notes, damaged } = await got(store.ofPage(URL_A));
  expect(notes.map(({ note: { id, text } }) => [id, text])).toEqual([[note.id, 'mới']]);
  expect(damaged).toMatchObject([{ text: 'lời của tôi', deleted: false }]);
});

test.each<[string, object]>([
  ['missing', { page: undefined }],
  ['a list', { page: [URL_A] }],
  ['a number', { page: 5 }],
  ['no address', { page: 'undefined' }],
])('a record whose page is %s is on no page, and is found all the same', async (_what, over) => {
  const store = open();
  await store.add(sampleNote(1), null);
  await store.add({ ...sampleNote(2), page: { url: 'file:///tin.html', title: '' } }, null);
  await store.keepDraft(URL_A, { id: 'a', slot: 'figure:0:9', base: [], text: 'nháp', tags: [], target: null });
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
