import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { type Decision, reviewOf } from '../../lib/draft-pack/review.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { createLazyDrafts } from '../../lib/engine/lazy-drafts.ts';
import { createPackStore } from '../../lib/packs/store.ts';
import { createReviewSession } from '../../lib/session/review-session.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { got } from '../notes/open-store.ts';

const draft = createDraftMaker(
  builtinData(),
  documentWords(),
)(
  articleFromText({
    text: 'Năm 2019, thu ngân sách huyện Na Rì đạt 45,2 tỷ đồng; sửa 17 chiếc cối xay nước; tỷ lệ hộ nghèo là 12,5%.',
  }),
);
const about = { id: 'r', title: 'Báo cáo', url: null };
const KEEP: Decision = { keep: true, mended: {}, doubt: '' };

const openStore = () =>
  createPackStore({
    name: 'packs',
    channel: { postMessage() {}, addEventListener() {}, close() {} },
    now: () => new Date(0),
  });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

test('a new review is on the disk before anything is decided, and after every step', async () => {
  const store = openStore();
  const session = createReviewSession({ store, about, review: reviewOf(draft), turn: 0 });
  await session.settled();
  expect(session.keeping.value).toBe('kept');
  const [weakest] = session.rows.value;
  expect(weakest?.quote.exact).toBe('17 chiếc');
  session.decide(weakest!.id, KEEP);
  expect(session.keeping.value).toBe('keeping');
  await session.settled();
  expect(session.keeping.value).toBe('kept');
  expect(session.progress.value).toEqual({ done: 1, all: 3 });
  expect((await got(store.review('r')))?.review.decisions).toEqual({ [weakest!.id]: KEEP });
});

test('a review in which nothing can be lost yet is written with its first step', async () => {
  const store = openStore();
  const session = createReviewSession({ store, about, review: reviewOf(draft), turn: 0, isSafe: true });
  await session.settled();
  expect(session.keeping.value).toBe('kept');
  expect(await got(store.review('r'))).toBeNull();
  await session.look();
  expect(session.keeping.value).toBe('kept');
  session.decide(session.rows.value[0]!.id, KEEP);
  await session.settled();
  expect(session.keeping.value).toBe('kept');
  expect((await got(store.review('r')))?.turn).toBe(1);
});

test('what else is read in the text of a saved pack stands behind its figures', () => {
  const pack = JSON.parse(readFileSync(new URL('../fixtures/packs/pac-lung-2022-12.json', import.meta.url), 'utf8'));
  const reopened = createLazyDrafts().reopen({ ...pack, figures: pack.figures.slice(4) });
  if (!reopened.ok) throw new Error(reopened.faults[0]?.code);
  const session = createReviewSession({ store: openStore(), about, review: reopened.review, turn: 0, isSafe: true });
  const isSaved = session.rows.value.map(({ saved }) => saved !== undefined);
  expect(isSaved).toContain(false);
  expect(isSaved).toEqual(isSaved.toSorted((a, b) => Number(b) - Number(a)));
});

test('a row that is decided keeps its place', () => {
  const session = createReviewSession({ store: openStore(), about, review: reviewOf(draft), turn: 0 });
  const order = session.rows.value.map(({ id }) => id);
  for (const id of order) session.decide(id, KEEP);
  expect(session.rows.value.map(({ id }) => id)).toEqual(order);
});

test('steps are taken back one by one, on the disk as well', async () => {
  const store = openStore();
  const session = createReviewSession({ store, about, review: reviewOf(draft), turn: 0 });
  session.decide(session.rows.value[0]!.id, KEEP);
  session.change({ place: 'na-ri' });
  session.undo();
  session.undo();
  expect(session.canUndo.value).toBe(false);
  session.undo();
  await session.settled();
  expect(await got(store.review('r'))).toMatchObject({ review: reviewOf(draft) });
});

test('where another window has gone on, nothing is written over, and its work can be taken', async () => {
  const store = openStore();
  const mine = createReviewSession({ store, about, review: reviewOf(draft), turn: 0 });
  await mine.settled();
  const theirs = createReviewSession({ store, about, review: reviewOf(draft), turn: 1 });
  theirs.change({ place: 'ba-be' });
  await theirs.settled();
  mine.change({ place: 'na-ri' });
  await mine.settled();
  expect(mine.keeping.value).toBe('elsewhere');
  expect((await got(store.review('r')))?.review.place).toBe('ba-be');
  await mine.takeOther();
  expect(mine.review.value.place).toBe('ba-be');
  mine.change({ place: 'cho-don' });
  await mine.settled();
  expect((await got(store.review('r')))?.review.place).toBe('cho-don');
});

test('what cannot be written stays on the screen and is written when asked again', async () => {
  const store = openStore();
  let isFull = true;
  const session = createReviewSession({
    store: {
      review: store.review,
      keepReview: async (...args) => (isFull ? { ok: false, problem: 'full' } : store.keepReview(...args)),
    },
    about,
    review: reviewOf(draft),
    turn: 0,
  });
  session.change({ place: 'na-ri' });
  await session.settled();
  expect(session.keeping.value).toEqual({ failed: 'full' });
  expect(session.review.value.place).toBe('na-ri');
  isFull = false;
  session.again();
  await session.settled();
  expect(session.keeping.value).toBe('kept');
  expect((await got(store.review('r')))?.review.place).toBe('na-ri');
});

test('another window that goes on is heard of before anything is done here', async () => {
  const store = openStore();
  const mine = createReviewSession({ store, about, review: reviewOf(draft), turn: 0 });
  await mine.settled();
  await mine.look();
  expect(mine.keeping.value).toBe('kept');
  const theirs = createReviewSession({ store, about, review: reviewOf(draft), turn: 1 });
  theirs.change({ place: 'ba-be' });
  await theirs.settled();
  await mine.look();
  expect(mine.keeping.value).toBe('elsewhere');
});

test('a review that is erased elsewhere can be gone on with here', async () => {
  const store = openStore();
  let isGone = true;
  const mine = createReviewSession({
    store: {
      review: async (id) => (isGone ? { ok: true, value: null } : store.review(id)),
      keepReview: async (of, review, seen) =>
        isGone && seen > 0 ? { ok: true, value: { kept: false, turn: 0 } } : store.keepReview(of, review, seen),
    },
    about,
    review: reviewOf(draft),
    turn: 4,
  });
  mine.change({ place: 'na-ri' });
  await mine.settled();
  expect(mine.keeping.value).toBe('elsewhere');
  await mine.takeOther();
  isGone = false;
  await mine.settled();
  expect((await got(store.review('r')))?.review.place).toBe('na-ri');
});

test('letters of one field are one step back, those of another are another', () => {
  const session = createReviewSession({ store: openStore(), about, review: reviewOf(draft), turn: 0 });
  const { facts } = session.review.value;
  for (const title of ['B', 'Bá', 'Báo']) session.change({ facts: { ...facts, title } }, 'title');
  session.change({ facts: { ...facts, title: 'Báo', number: '5' } }, 'number');
  session.undo();
  expect(session.review.value.facts).toMatchObject({ title: 'Báo', number: facts.number });
  session.undo();
  expect(session.review.value.facts).toEqual(facts);
});
