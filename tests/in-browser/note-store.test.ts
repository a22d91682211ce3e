import { afterEach, expect, test } from 'vitest';
import { makeNote } from '../../lib/notes/note.ts';
import { createNoteStore } from '../../lib/notes/store.ts';

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
