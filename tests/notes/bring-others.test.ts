import { expect, test } from 'vitest';
import type { Left } from '../../lib/notes/bring-others.ts';
import type { DraftRecord } from '../../lib/notes/database.ts';
import { freshStores, got, NAME } from './open-store.ts';
import { contentsOf, putRaw } from './raw-database.ts';
import { URL_A } from './sample-note.ts';

// What a backup holds beside notes: texts being typed, and records that could not be read.

const open = freshStores();

const DRAFT: DraftRecord = {
  id: 'd',
  page: URL_A,
  slot: 'page',
  base: [],
  text: 'số này lấy ở đâu',
  tags: [],
  target: null,
  modified: '2026-11-20T02:30:00.000Z',
};
const draftsHere = async () => ((await contentsOf(NAME))['drafts'] as DraftRecord[]).map(({ text }) => text).sort();

test('drafts come where none has their name, and no more when brought again', async () => {
  const store = open();
  expect((await got(store.bring([], [DRAFT]))).drafts).toEqual(['new']);
  expect((await got(store.bring([], [DRAFT]))).drafts).toEqual(['unchanged']);
  expect(await draftsHere()).toEqual([DRAFT.text]);
});

test('a draft that has been gone on with here is not put back as it was', async () => {
  const store = open();
  await store.keepDraft(URL_A, { ...DRAFT, text: `${DRAFT.text}? Hỏi lại.` });
  expect((await got(store.bring([], [DRAFT]))).drafts).toEqual(['unchanged']);
  expect(await draftsHere()).toEqual([`${DRAFT.text}? Hỏi lại.`]);
});

test('words that are no longer in the draft here stand beside it, once', async () => {
  const store = open();
  await store.keepDraft(URL_A, { ...DRAFT, text: 'viết lại từ đầu' });
  expect((await got(store.bring([], [DRAFT]))).drafts).toEqual(['beside']);
  expect(await draftsHere()).toEqual([DRAFT.text, 'viết lại từ đầu'].sort());
  expect((await got(store.bring([], [DRAFT]))).drafts).toEqual(['unchanged']);
  expect(await draftsHere()).toHaveLength(2);
});

test('a tag that the draft here has not is kept as well', async () => {
  const store = open();
  await store.keepDraft(URL_A, DRAFT);
  expect((await got(store.bring([], [{ ...DRAFT, tags: ['thu'] }]))).drafts).toEqual(['beside']);
});

test('what is no draft is not written, and nothing else of the file', async () => {
  const store = open();
  const bad: unknown = { ...DRAFT, id: 'e', tags: 'thu' };
  expect(await store.bring([], [DRAFT, bad as DraftRecord])).toEqual({ ok: false, problem: 'broken' });
  expect(await draftsHere()).toEqual([]);
});

test.each(['notes', 'drafts'] as const)(
  'a damaged record of %s comes under its name, or beside what has it',
  async (name) => {
    const store = open();
    await got(store.open());
    const left = (text: string): Left => ({ store: name, record: { id: 'x', page: URL_A, text } });
    expect((await got(store.bring([], [], [left('một')]))).damaged).toEqual(['new']);
    expect((await got(store.bring([], [], [left('một')]))).damaged).toEqual(['unchanged']);
    expect((await got(store.bring([], [], [left('hai'), left('hai')]))).damaged).toEqual(['beside', 'unchanged']);
    const kept = (await contentsOf(NAME))[name] as { id: string; text: string }[];
    expect(kept.map(({ text }) => text).sort()).toEqual(['hai', 'một']);
    expect(kept.find(({ id }) => id === 'x')?.text).toBe('một');
  },
);

test('a damaged record does not write over a sound one', async () => {
  const store = open();
  await got(store.open());
  await putRaw(NAME, 'drafts', [DRAFT]);
  const broken: Left = { store: 'drafts', record: { id: DRAFT.id, page: URL_A, text: 'hỏng' } };
  expect((await got(store.bring([], [], [broken]))).damaged).toEqual(['beside']);
  expect(await draftsHere()).toEqual(['hỏng', DRAFT.text].sort());
  expect((await got(store.draftsOf(URL_A))).drafts).toMatchObject([{ id: DRAFT.id, text: DRAFT.text }]);
});
