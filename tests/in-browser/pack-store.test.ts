import { afterEach, expect, test, vi } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { reviewOf } from '../../lib/draft-pack/review.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { createPackStore } from '../../lib/packs/store.ts';
import { createReviewSession } from '../../lib/session/review-session.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { got } from '../notes/open-store.ts';
import { pack as builtinPack } from '../world.ts';

/** In bytes: enough for what is there before, and for little more. */
const QUOTA = 300_000;
const MOST = 100;

interface Buckets {
  open(name: string, options: { readonly quota: number }): Promise<{ readonly indexedDB: IDBFactory }>;
}
/** A store of the browser with a quota of its own; not in the types of the DOM yet. */
const buckets = (): Buckets => (navigator as unknown as { storageBuckets: Buckets }).storageBuckets;
/** Letters by chance: the browser packs a text that repeats itself. */
const letters = (n: number) =>
  Array.from({ length: n }, () => String.fromCharCode(0x4e00 + Math.random() * 20_000)).join('');

const review = reviewOf(
  createDraftMaker(
    builtinData(),
    documentWords(),
  )(articleFromText({ text: 'Năm 2019, thu ngân sách huyện Na Rì đạt 45,2 tỷ đồng; tỷ lệ hộ nghèo là 12,5%.' })),
);
const about = { id: 'na-ri', title: 'Báo cáo', url: null };

async function smallStore() {
  // it goes with the browser of the tests: to delete one ends connections by force, which nobody can wait for
  const bucket = await buckets().open(crypto.randomUUID(), { quota: QUOTA });
  vi.stubGlobal('indexedDB', bucket.indexedDB);
  return createPackStore({
    name: 'packs',
    channel: { postMessage() {}, addEventListener() {}, close() {} },
    now: () => new Date(),
  });
}
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a source for which there is no room is said to have none; no half of it is there, and what was there stays', async () => {
  const store = await smallStore();
  await got(store.save(builtinPack));
  const wide = () => ({ ...builtinPack, text: `${builtinPack.text}\n${letters(20_000)}` });
  let outcome = await store.save(wide());
  for (let n = 0; outcome.ok && n < MOST; n++) outcome = await store.save(wide());
  expect(outcome).toEqual({ ok: false, problem: 'full' });
  const before = await got(store.versions());
  expect(before.length).toBeGreaterThan(0);
  expect(await store.save(wide())).toEqual({ ok: false, problem: 'full' });
  expect(await got(store.versions())).toEqual(before);
  expect((await got(store.version(builtinPack.id, 1)))?.pack).toEqual(builtinPack);
});

// when Chromium gives back the room of what it did not write is its own affair: that a later step is kept is held by the session's tests
test('a step of a review for which there is no room stays on the screen, and the disk keeps the step before', async () => {
  const store = await smallStore();
  const session = createReviewSession({ store, about, review, turn: 0 });
  await session.settled();
  const [first] = session.rows.value;
  session.decide(first!.id, { keep: true, mended: {}, doubt: 'Chưa rõ' });
  await session.settled();
  expect(session.keeping.value).toBe('kept');
  session.decide(first!.id, { keep: true, mended: {}, doubt: letters(400_000) });
  await session.settled();
  expect(session.keeping.value).toEqual({ failed: 'full' });
  expect(session.rows.value[0]?.doubt).toHaveLength(400_000);
  expect((await got(store.review(about.id)))?.review.decisions[first!.id]?.doubt).toBe('Chưa rõ');
});
