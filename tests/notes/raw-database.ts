import { readFileSync } from 'node:fs';

interface Contents {
  readonly notes: readonly { id: string }[];
  readonly drafts: readonly object[];
}

const fixture = (name: string): Contents =>
  JSON.parse(readFileSync(new URL(`../fixtures/notes/${name}.json`, import.meta.url), 'utf8'));

/** Everything in a database of version 1, as 0.1.0 wrote it. */
export const VERSION_1 = fixture('version-1');
/** And of version 3, as the last build before notes had revisions wrote it; a damaged note and draft are among them. */
export const VERSION_3 = fixture('version-3');

/** The records that hid their neighbours in 0.1.0, put on a page. */
export function corruptRecords(page: string): { what: string; record: { id: string } }[] {
  const text = readFileSync(new URL('../fixtures/reliability/e1-corrupt-records.json', import.meta.url), 'utf8');
  const records: { what: string; record: { id: string } }[] = JSON.parse(
    text.replaceAll('<pageKey>', page).replaceAll('<url>', page),
  );
  return records.map(({ what, record }, n) => ({ what, record: { ...record, id: `x${n}` } }));
}

const settled = (request: IDBRequest) =>
  new Promise<unknown>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Makes a database with the bare API, so that no code of ours shapes it. */
async function makeDatabase(name: string, version: number, make: (db: IDBDatabase) => void, contents: Contents) {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => make(opening.result);
  const db = (await settled(opening)) as IDBDatabase;
  const tx = db.transaction(['notes', 'drafts'], 'readwrite');
  await Promise.all([
    ...contents.notes.map((note) => settled(tx.objectStore('notes').put(note))),
    ...contents.drafts.map((draft) => settled(tx.objectStore('drafts').put(draft))),
  ]);
  db.close();
}

/** The database of 0.1.0. */
export const makeVersion1 = (name: string, contents = VERSION_1): Promise<void> =>
  makeDatabase(
    name,
    1,
    (db) => {
      const store = db.createObjectStore('notes', { keyPath: 'id' });
      for (const index of ['page', 'modified', 'indicator']) store.createIndex(index, index);
      db.createObjectStore('drafts', { keyPath: ['page', 'key'] }).createIndex('page', 'page');
    },
    contents,
  );

/** The database of the last build before notes had revisions. */
export const makeVersion3 = (name: string, contents = VERSION_3): Promise<void> =>
  makeDatabase(
    name,
    3,
    (db) => {
      const store = db.createObjectStore('notes', { keyPath: 'id' });
      for (const index of ['page', 'modified', 'indicator', 'deleted']) store.createIndex(index, index);
      const drafts = db.createObjectStore('drafts', { keyPath: 'id' });
      for (const index of ['page', 'deleted']) drafts.createIndex(index, index);
    },
    contents,
  );

/** Everything in a database, store by store, whatever its version. */
export async function contentsOf(name: string): Promise<Record<string, unknown[]>> {
  const db = (await settled(indexedDB.open(name))) as IDBDatabase;
  const stores = [...db.objectStoreNames];
  const tx = db.transaction(stores);
  const all = await Promise.all(stores.map((store) => settled(tx.objectStore(store).getAll())));
  db.close();
  return Object.fromEntries(stores.map((store, n) => [store, all[n] as unknown[]]));
}

/** Puts records into a store of a database as it is, past all checks. */
export async function putRaw(
  name: string,
  store: 'notes' | 'drafts' | 'tombstones',
  records: readonly unknown[],
): Promise<void> {
  const db = (await settled(indexedDB.open(name))) as IDBDatabase;
  const tx = db.transaction(store, 'readwrite');
  await Promise.all(records.map((record) => settled(tx.objectStore(store).put(record))));
  db.close();
}
