import { afterEach, expect, test, vi } from 'vitest';
import { makeNote } from '../../lib/notes/note.ts';
import { createNoteStore } from '../../lib/notes/store.ts';
import VERSION_3 from '../fixtures/notes/version-3.json' with { type: 'json' };

const VERSION_3_PAGE = 'https://www.backancity.gov.vn/hoi-nghi-lan-thu-7-co-so-sai';

// The real IndexedDB and the real BroadcastChannel, where locking, blocking and messages are the browser's own.
const URL_OF_PAGE = 'https://www.backancity.gov.vn/bai-1';
const name = `test-${crypto.randomUUID()}`;
const open: ReturnType<typeof createNoteStore>[] = [];
const store = () => {
  const made = createNoteStore({
    name,
    channel: new BroadcastChannel(name),
    now: () => new Date(),
    uuid: () => crypto.randomUUID(),
  });
  open.push(made);
  return made;
};
const note = (text: string) =>
  makeNote({
    id: crypto.randomUUID(),
    at: new Date(),
    text,
    page: { url: URL_OF_PAGE, title: '' },
    selectors: [],
    figure: null,
  });
const draft = (text: string) => ({ id: 'editing', slot: 'figure:3', base: [], text, tags: [], target: null });

afterEach(async () => {
  await Promise.all(open.splice(0).map((made) => made.close()));
  // a connection left open would keep this waiting until the test times out
  await new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = done;
    request.onerror = fail;
  });
  vi.unstubAllGlobals();
});

test('what one window saves another has, and is told of', async () => {
  const here = store();
  const there = store();
  const heard = new Promise<string>((resolve) => there.onChange(resolve));
  const written = note('Hỏi lại phòng Tài chính');
  expect(await here.add(written, null)).toMatchObject({ ok: true });
  await heard;
  expect(await there.ofPage(URL_OF_PAGE)).toMatchObject({
    ok: true,
    value: { notes: [{ note: written, deleted: false }], damaged: [] },
  });
});

test('a deleted note comes back', async () => {
  const here = store();
  const written = note('Xem lại bảng 2');
  const added = await here.add(written, null);
  await here.remove(written.id, added.ok ? [added.value.rev] : []);
  expect(await here.ofPage(URL_OF_PAGE)).toMatchObject({ value: { notes: [{ deleted: true }] } });
  await here.restore(written.id);
  expect(await here.ofPage(URL_OF_PAGE)).toMatchObject({ value: { notes: [{ deleted: false, note: written }] } });
});

test('a draft is kept until its note is saved', async () => {
  const here = store();
  await here.keepDraft(URL_OF_PAGE, draft('Chưa xong'));
  expect(await here.draftsOf(URL_OF_PAGE)).toMatchObject({ ok: true, value: { drafts: [draft('Chưa xong')] } });
  await here.add(note('Xong'), draft('Chưa xong'));
  expect(await here.draftsOf(URL_OF_PAGE)).toMatchObject({ ok: true, value: { drafts: [] } });
});

test('the last keys and the save may go to the database at once: the note takes the draft with it', async () => {
  const here = store();
  const keys = here.keepDraft(URL_OF_PAGE, draft('Chưa'));
  const last = here.keepDraft(URL_OF_PAGE, draft('Chưa xong'));
  const saved = here.add(note('Chưa xong'), draft('Chưa xong'));
  expect(await Promise.all([keys, last, saved])).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  expect(await here.draftsOf(URL_OF_PAGE)).toMatchObject({ ok: true, value: { drafts: [] } });
  expect(await here.ofPage(URL_OF_PAGE)).toMatchObject({
    value: { notes: [{ note: { text: 'Chưa xong' } }] },
  });
});

test('the latest come first, as many as are asked for', async () => {
  const here = store();
  for (const n of [3, 1, 2]) await here.add({ ...note(`${n}`), modified: `2026-11-20T00:00:0${n}.000Z` }, null);
  const latest = await here.latest(2);
  expect(latest.ok && latest.value.map((one) => one.note.text)).toEqual(['3', '2']);
});

test('two windows that change one note keep both texts', async () => {
  const [here, there] = [store(), store()];
  const written = note('gốc');
  const added = await here.add(written, null);
  const seen = { id: written.id, base: added.ok ? [added.value.rev] : [], tags: [], draft: null };
  const both = await Promise.all([here.rewrite({ ...seen, text: 'A' }), there.rewrite({ ...seen, text: 'B' })]);
  expect(both.map((outcome) => outcome.ok && outcome.value.heads.length)).toEqual([1, 2]);
  const all = await here.ofPage(URL_OF_PAGE);
  const heads = all.ok ? all.value.notes.flatMap((one) => one.heads) : [];
  expect(heads.map((head) => head.note.text).sort()).toEqual(['A', 'B']);
});

test('no room is said to be no room; what is there stays and is read', async () => {
  const bucket = await storageBuckets().open('small', { quota: 300_000 });
  vi.stubGlobal('indexedDB', bucket.indexedDB);
  const here = store();
  await here.add(note('có từ trước'), null);
  // letters by chance: the browser packs a text that repeats itself
  const long = Array.from({ length: 20_000 }, () => String.fromCharCode(0x4e00 + Math.random() * 20_000)).join('');
  let outcome = await here.add(note(long), null);
  for (let n = 0; outcome.ok && n < 100; n++) outcome = await here.add(note(long), null);
  // a text of 20,000 letters says nothing in a failure's report
  expect(outcome.ok ? 'saved' : outcome.problem).toBe('full');
  const count = await here.count();
  expect(await here.bring([{ id: 'x', past: [], heads: [head('x', long)] }])).toEqual({ ok: false, problem: 'full' });
  expect(await here.count()).toEqual(count);
  const all = await here.ofPage(URL_OF_PAGE);
  expect(all.ok && all.value.notes[0]?.note.text).toBe('có từ trước');
  expect(all.ok && all.value.notes.length).toBe(count.ok && count.value);
});

test('a connection of an older version that does not give way is said to block, and hides nothing once it is closed', async () => {
  const stubborn = await rawVersion3();
  const here = store();
  expect(await here.ofPage(URL_OF_PAGE)).toEqual({ ok: false, problem: 'blocked' });
  stubborn.close();
  expect(await here.ofPage(VERSION_3_PAGE)).toMatchObject({ ok: true, value: { notes: [{}, {}, {}], damaged: [{}] } });
});

test('the database of version 3 is taken over by two windows at a time', async () => {
  (await rawVersion3()).close();
  const [a, b] = await Promise.all([store(), store()].map((one) => one.ofPage(VERSION_3_PAGE)));
  expect(a).toMatchObject({ ok: true, value: { notes: [{ heads: [{}] }, { heads: [{}] }, { deleted: true }] } });
  expect(b).toEqual(a);
});

interface Buckets {
  open(name: string, options: { readonly quota: number }): Promise<{ readonly indexedDB: IDBFactory }>;
}
/** A store of the browser with a quota of its own; not in the types of the DOM yet. */
const storageBuckets = (): Buckets => (navigator as unknown as { storageBuckets: Buckets }).storageBuckets;

const head = (id: string, text: string) => ({ rev: 'r', parents: [], deleted: null, note: { ...note(text), id } });

/** Makes the database as the last build before notes had revisions left it; gives a connection that gives no way. */
function rawVersion3(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(name, 3);
    request.onerror = () => failed(request.error);
    request.onupgradeneeded = () => {
      const { result, transaction } = request;
      const notes = result.createObjectStore('notes', { keyPath: 'id' });
      for (const index of ['page', 'modified', 'indicator', 'deleted']) notes.createIndex(index, index);
      const drafts = result.createObjectStore('drafts', { keyPath: 'id' });
      for (const index of ['page', 'deleted']) drafts.createIndex(index, index);
      for (const record of VERSION_3.notes) transaction?.objectStore('notes').put(record);
      for (const record of VERSION_3.drafts) transaction?.objectStore('drafts').put(record);
    };
    request.onsuccess = () => done(request.result);
  });
}
