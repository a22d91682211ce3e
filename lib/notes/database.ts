import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Target } from './note.ts';
import { BlockedError } from './problem.ts';
import type { History } from './revision.ts';

/** One record a note: its history beside the keys of the indexes. */
export interface NoteRecord extends History {
  readonly id: string;
  /** pageKey of the page of the revision that is shown first. */
  readonly page: string;
  /** When it was last written, by its heads. */
  readonly modified: string;
  /** When it was deleted, ISO 8601; null while it stands. A deleted note can be brought back until it is swept. */
  readonly deleted: string | null;
}

/** What stays of a note that was deleted and erased: the names of its revisions, so that an old copy does not bring it back. */
export interface Tombstone {
  readonly id: string;
  readonly past: readonly string[];
}

/** A text being typed in one editor of one window. */
export interface DraftRecord {
  /** Names the editing: no other editor writes under it. */
  readonly id: string;
  readonly page: string;
  /** Its place on the page: a figure's name, `note:` with a note's id, `page`, or `passage:` with a name of its own. */
  readonly slot: string;
  /** The revisions that the editor began from; none for a new note. */
  readonly base: readonly string[];
  readonly text: string;
  readonly tags: readonly string[];
  /** Where a new note on a passage or the page will stand, so that it has its place after a kill of the browser. */
  readonly target: Target | null;
  readonly modified: string;
}

export interface NotesSchema extends DBSchema {
  notes: { key: string; value: NoteRecord; indexes: { page: string; modified: string; deleted: string } };
  drafts: { key: string; value: DraftRecord; indexes: { page: string; deleted: string } };
  tombstones: { key: string; value: Tombstone };
}

export type NotesDatabase = IDBPDatabase<NotesSchema>;

/** Brings a database from one version to the next. When it throws, the whole upgrade is undone by the database. */
export type Migration<Schema extends DBSchema = NotesSchema> = (
  db: IDBPDatabase<Schema>,
  tx: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void | Promise<void>;

/** How long, in milliseconds, opening may take: a database that never answers would leave a text "being saved" for ever. */
const PATIENCE = 10_000;

/**
 * Opens a database in the version the migrations lead to. Rejects with a BlockedError when another window keeps an
 * older version open or the browser does not answer, and with the error of IndexedDB otherwise; the stored data are untouched in either case. `onGone`
 * runs when this connection is of no more use: another window upgrades, or the browser has dropped it.
 */
export async function openDatabase<Schema extends DBSchema>(
  name: string,
  migrations: readonly Migration<Schema>[],
  onGone: () => void,
): Promise<IDBPDatabase<Schema>> {
  const { promise: blocked, reject } = Promise.withResolvers<never>();
  // a browser may throw at the opening itself: then nobody waits for this
  blocked.catch(() => {});
  const silence = setTimeout(() => reject(new BlockedError()), PATIENCE);
  const opening = openDB<Schema>(name, migrations.length, {
    async upgrade(db, from, _to, tx) {
      // it answers: an upgrade of many notes may take its time
      clearTimeout(silence);
      try {
        for (const migrate of migrations.slice(from)) await migrate(db, tx);
      } catch {
        // back to what was there; the opening then rejects by itself
        tx.done.catch(() => {});
        tx.abort();
      }
    },
    blocked: () => reject(new BlockedError()),
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
  try {
    return await Promise.race([opening, blocked]);
  } catch (error) {
    // it may still open once the other window is closed: nobody would use it then
    opening.then(
      (db) => db.close(),
      () => {},
    );
    throw error;
  } finally {
    clearTimeout(silence);
  }
}
