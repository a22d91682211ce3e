import type { NoteRecord } from '../../lib/notes/database.ts';
import { makeNote, type StoredSelector } from '../../lib/notes/note.ts';
import { recordOf } from '../../lib/notes/note-record.ts';
import { pageKey } from '../../lib/notes/page-key.ts';
import { begin } from '../../lib/notes/revision.ts';
import { createNoteStore } from '../../lib/notes/store.ts';

/** Run in a page of the extension by the measurements; see all-notes-steps.ts. */

const NAME = 'doi-chieu';
const TAGS = ['kinh tế', 'hỏi lại', 'ngân sách', 'hộ nghèo', 'nông thôn mới', 'kiểm tra', 'đã xong'];

const openStore = (name: string) =>
  createNoteStore({
    name,
    channel: new BroadcastChannel(`${name}-bench`),
    now: () => new Date(),
    uuid: () => crypto.randomUUID(),
  });

const done = (request: IDBRequest | IDBTransaction) =>
  new Promise<void>((yes, no) => {
    if (request instanceof IDBTransaction) {
      request.oncomplete = () => yes();
      request.onabort = () => no(request.error);
    } else {
      request.onsuccess = () => yes();
      request.onerror = () => no(request.error);
    }
  });

async function opened(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  await done(request);
  return request.result;
}

/** Different numbers for each note, the same each time. */
function dice(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
}

function noteOf(words: readonly string[], url: string, n: number) {
  const roll = dice(n);
  const some = (most: number): string => {
    const from = roll(words.length - most);
    return words.slice(from, from + 3 + roll(most - 3)).join(' ');
  };
  const selectors: StoredSelector[] = [
    { type: 'TextQuoteSelector', exact: some(16), prefix: some(6), suffix: some(6) } as StoredSelector,
  ];
  const at = new Date(Date.UTC(2020, 0, 1) + roll(2_000_000) * 100_000);
  const page = { url, title: `${some(12)} ${n % 9973}` };
  const tags = TAGS.filter(() => roll(5) === 0);
  return makeNote({
    id: crypto.randomUUID(),
    at,
    text: `${some(60)} ${roll(1_000_000)}`,
    tags,
    page,
    selectors,
    figure: null,
  });
}

/** Puts notes `from` to `to` into the extension's own database; the first `here` of all stand on the page. */
export async function fill(words: readonly string[], url: string, here: number, from: number, to: number) {
  const db = await opened(NAME);
  const tx = db.transaction('notes', 'readwrite');
  for (let n = from; n < to; n++) {
    const address = n < here ? url : `https://bao${n % 7}.example.com/bai-${Math.floor(n / 10)}`;
    const note = noteOf(words, address, n);
    tx.objectStore('notes').put(recordOf(begin({ rev: crypto.randomUUID(), parents: [], deleted: null, note })));
  }
  await done(tx);
  db.close();
  return true;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Milliseconds to read a page's notes, by the store and bare. */
export async function readPage(url: string) {
  const store = openStore(NAME);
  await store.open();
  const db = await opened(NAME);
  const bare = await timed(() => done(db.transaction('notes').objectStore('notes').index('page').getAll(pageKey(url))));
  const ours = await timed(() => store.ofPage(url));
  db.close();
  await store.close();
  return { bare, ours };
}

/** Milliseconds that a bare read takes: of so many records, and of all. */
export async function readBare(count: number) {
  const db = await opened(NAME);
  const some = await timed(() => done(db.transaction('notes').objectStore('notes').getAll(null, count)));
  db.close();
  return some;
}

/** Milliseconds to write all records of the extension's database to an empty one: bare in one go, and as an import. */
export async function writeAll() {
  const db = await opened(NAME);
  const request = db.transaction('notes').objectStore('notes').getAll() as IDBRequest<NoteRecord[]>;
  await done(request);
  db.close();
  const records = request.result;
  const bareStore = openStore(`${NAME}-bare`);
  await bareStore.open();
  const target = await opened(`${NAME}-bare`);
  const bare = await timed(() => {
    const tx = target.transaction('notes', 'readwrite', { durability: 'strict' });
    for (const record of records) tx.objectStore('notes').put(record);
    return done(tx);
  });
  target.close();
  await bareStore.close();
  const store = openStore(`${NAME}-import`);
  await store.open();
  let ok = false;
  const ours = await timed(async () => {
    ok = (await store.bring(records.map(({ id, heads, past }) => ({ id, heads, past })))).ok;
  });
  await store.close();
  await Promise.all([`${NAME}-bare`, `${NAME}-import`].map((name) => done(indexedDB.deleteDatabase(name))));
  return { bare, ours, ok, count: records.length };
}
