import type { DraftRecord, Migration } from './database.ts';
import { pageKey } from './page-key.ts';

const firstStores: Migration = (db) => {
  const notes = db.createObjectStore('notes', { keyPath: 'id' });
  notes.createIndex('page', 'page');
  notes.createIndex('modified', 'modified');
  notes.createIndex('indicator', 'indicator');
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

/** The nth migration makes version n. Released ones are never changed, only followed by others. */
export const MIGRATIONS: readonly Migration[] = [firstStores, draftsOfEditings, keysOfToday];
