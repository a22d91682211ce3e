import { afterEach, expect, test } from 'vitest';
import { makeNote } from '../../lib/notes/note.ts';
import { createNoteStore } from '../../lib/notes/store.ts';

// The real IndexedDB and the real BroadcastChannel, where locking, blocking and messages are the browser's own.
const URL_OF_PAGE = 'https://www.backancity.gov.vn/bai-1';
const name = `test-${crypto.randomUUID()}`;
const open: ReturnType<typeof createNoteStore>[] = [];
const store = () => {
  const made = createNoteStore({ name, channel: new BroadcastChannel(name), now: () => new Date() });
  open.push(made);
  return made;
};
const note = (text: string) =>
  makeNote({ id: crypto.randomUUID(), at: new Date(), text, url: URL_OF_PAGE, selectors: [], figure: null });

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
  expect(await here.add(written, 'figure:0')).toEqual({ ok: true, value: undefined });
  await heard;
  expect(await there.ofPage(URL_OF_PAGE)).toEqual({ ok: true, value: [{ note: written, deleted: false }] });
});

test('a deleted note comes back', async () => {
  const here = store();
  const written = note('Xem lại bảng 2');
  await here.add(written, 'figure:0');
  await here.remove(written.id);
  expect(await here.ofPage(URL_OF_PAGE)).toMatchObject({ value: [{ deleted: true }] });
  await here.restore(written.id);
  expect(await here.ofPage(URL_OF_PAGE)).toMatchObject({ value: [{ deleted: false, note: written }] });
});

test('a draft is kept until its note is saved', async () => {
  const here = store();
  await here.keepDraft(URL_OF_PAGE, 'figure:3', 'Chưa xong');
  expect(await here.draftsOf(URL_OF_PAGE)).toEqual({ ok: true, value: new Map([['figure:3', 'Chưa xong']]) });
  await here.add(note('Xong'), 'figure:3');
  expect(await here.draftsOf(URL_OF_PAGE)).toEqual({ ok: true, value: new Map() });
});
