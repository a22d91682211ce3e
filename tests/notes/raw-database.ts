import { readFileSync } from 'node:fs';

/** Everything in a database of version 1, as 0.1.0 wrote it. */
export const VERSION_1: { readonly notes: readonly { id: string }[]; readonly drafts: readonly object[] } = JSON.parse(
  readFileSync(new URL('../fixtures/notes/version-1.json', import.meta.url), 'utf8'),
);

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

/** Makes the database of 0.1.0 under a name, with the bare API, so that no code of ours shapes it. */
export async function makeVersion1(name: string, { notes, drafts } = VERSION_1): Promise<void> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('notes', { keyPath: 'id' });
    store.createIndex('page', 'page');
    store.createIndex('modified', 'modified');
    store.createIndex('indicator', 'indicator');
    opening.result.createObjectStore('drafts', { keyPath: ['page', 'key'] }).createIndex('page', 'page');
  };
  const db = (await settled(opening)) as IDBDatabase;
  const tx = db.transaction(['notes', 'drafts'], 'readwrite');
  await Promise.all([
    ...notes.map((note) => settled(tx.objectStore('notes').put(note))),
    ...drafts.map((draft) => settled(tx.objectStore('drafts').put(draft))),
  ]);
  db.close();
}

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
export async function putRaw(name: string, store: 'notes' | 'drafts', records: readonly unknown[]): Promise<void> {
  const db = (await settled(indexedDB.open(name))) as IDBDatabase;
  const tx = db.transaction(store, 'readwrite');
  await Promise.all(records.map((record) => settled(tx.objectStore(store).put(record))));
  db.close();
}
