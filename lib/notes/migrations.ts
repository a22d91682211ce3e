import { isObject } from '../text/shape.ts';
import type { DraftRecord, Migration } from './database.ts';
import { pageKey } from './page-key.ts';
import { draftOfVersion3, noteOfVersion3 } from './version-3.ts';

const firstStores: Migration = (db) => {
  const notes = db.createObjectStore('notes', { keyPath: 'id' });
  notes.createIndex('page', 'page');
  notes.createIndex('modified', 'modified');
  notes.createIndex('indicator' as 'page', 'indicator');
  db.createObjectStore('drafts', { keyPath: ['page', 'key'] }).createIndex('page', 'page');
};

/** A draft as version 1 kept it: one for each place of a page, whichever window it was typed in. */
interface FirstDraft {
  readonly page: string;
  readonly key: string;
}

/** The drafts of version 1 get names of their own; whatever else is in a record stays, be it sound or not. */
function editingOf(draft: FirstDraft): DraftRecord {
  const { page, key } = draft;
  // a note of version 1 has no revision, which counts as one without a name
  const base = String(key).startsWith('note:') ? '' : null;
  return { ...draft, id: JSON.stringify([page, key]), slot: key, base } as unknown as DraftRecord;
}

/**
 * Drafts are kept for each editing, so that two windows do not write over each other; and what was deleted is found without
 * going through all notes. No note is rewritten: records of version 1 are still read as they are.
 */
const draftsOfEditings: Migration = async (db, tx) => {
  const drafts: readonly unknown[] = await tx.objectStore('drafts').getAll();
  db.deleteObjectStore('drafts');
  const store = db.createObjectStore('drafts', { keyPath: 'id' });
  store.createIndex('page', 'page');
  store.createIndex('deleted', 'deleted');
  await Promise.all(drafts.map((draft) => store.put(editingOf(draft as FirstDraft))));
  tx.objectStore('notes').createIndex('deleted', 'deleted');
};

/** The address a note says it stands on; null in a record that is damaged. */
function sourceOf(record: unknown): string | null {
  const { note } = record as { note?: { target?: { source?: unknown } | null } | null };
  const source = note?.target?.source;
  return typeof source === 'string' ? source : null;
}

/**
 * Version 0.1.0 kept the notes of all routes behind # under one key, and those of one page under several where a parameter
 * said how the reader had come (`pageKey`). Each note goes under today's key of its own address; of a draft only its key is
 * known, and routes that were kept together stay so. Only that key is written, and only where it is another.
 */
const keysOfToday: Migration = async (_db, tx) => {
  for await (const cursor of tx.objectStore('notes')) {
    const source = sourceOf(cursor.value);
    const page = source === null ? cursor.value.page : pageKey(source);
    if (page !== cursor.value.page) await cursor.update({ ...cursor.value, page });
  }
  for await (const cursor of tx.objectStore('drafts')) {
    const page = pageKey(String(cursor.value.page));
    if (page !== cursor.value.page) await cursor.update({ ...cursor.value, page });
  }
};

/** How many records are rewritten at a time: all notes at once would not go into the memory of a small machine. */
const PIECE = 1000;

/** Rewrites the records of a store that `rewrite` has a form of today for, and leaves the others. */
async function rewriteAll(
  store: { getAll(range: IDBKeyRange | null, count: number): Promise<unknown[]>; put(record: never): Promise<unknown> },
  rewrite: (record: unknown) => object | null,
): Promise<void> {
  for (let range: IDBKeyRange | null = null; ; ) {
    const records: unknown[] = await store.getAll(range, PIECE);
    const rewritten = records.map(rewrite).filter((record) => record !== null);
    // asynchronous, so that one that fails at once leaves no other unattended
    await Promise.all(rewritten.map(async (record) => store.put(record as never)));
    if (records.length < PIECE) return;
    range = IDBKeyRange.lowerBound((records.at(-1) as { id: IDBValidKey }).id, true);
  }
}

/** A damaged record under today's key of its page, since nobody looks under another; null where it is that already. */
function underKeyOfToday(record: unknown): object | null {
  if (!isObject(record) || typeof record['page'] !== 'string') return null;
  const page = pageKey(record['page']);
  return page === record['page'] ? null : { ...record, page };
}

/**
 * A note is its revisions, and of an erased one their names stay. Nothing has looked for notes by their indicator in the
 * database: who lists all notes has read them all.
 */
const histories: Migration = async (db, tx) => {
  db.createObjectStore('tombstones', { keyPath: 'id' });
  tx.objectStore('notes').deleteIndex('indicator');
  await rewriteAll(tx.objectStore('notes'), (note) => noteOfVersion3(note) ?? underKeyOfToday(note));
  await rewriteAll(tx.objectStore('drafts'), (draft) => draftOfVersion3(draft) ?? underKeyOfToday(draft));
};

/** The nth migration makes version n. Released ones are never changed, only followed by others. */
export const MIGRATIONS: readonly Migration[] = [firstStores, draftsOfEditings, keysOfToday, histories];
