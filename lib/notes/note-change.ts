import type { IDBPTransaction } from 'idb';
import type { Run } from './connection.ts';
import type { DraftRecord, NotesSchema } from './database.ts';
import { recordOf } from './note-record.ts';
import type { Outcome } from './problem.ts';
import { isNoteRecord, isTombstone } from './record-shape.ts';
import type { History } from './revision.ts';

/** What else a change may do in its transaction. */
interface Beside {
  readonly drafts: { get(id: string): Promise<DraftRecord | undefined>; delete(id: string): Promise<void> };
  /** Stores another note, with a name that is new. */
  putOther(history: History): Promise<void>;
}

/** What a change comes to: the history in the place of the one there (null: nothing is changed), and what the caller gets. */
interface Changed<T> {
  readonly history: History | null;
  readonly gives: T;
}

/** Changes one note; `work` is told its history, null where it has none. See `changeNote`. */
export type ChangeNote = <T>(
  id: string,
  work: (there: History | null, beside: Beside) => Promise<Changed<T>>,
) => Promise<Outcome<T>>;

const STORES = ['notes', 'drafts', 'tombstones'] as const;
export type Transaction = IDBPTransaction<NotesSchema, (typeof STORES)[number][], 'readwrite'>;

/**
 * Changes to one note each, in a strict transaction over all stores; a throw undoes all of it. `announce` tells of the pages
 * that are concerned.
 */
export function changeNote(run: Run, uuid: () => string, announce: (page: string) => void): ChangeNote {
  return (id, work) =>
    run(async (db) => {
      const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
      try {
        const pages = new Set<string>();
        const put = async (history: History) => {
          const record = recordOf(history);
          pages.add(record.page);
          await tx.objectStore('notes').put(record);
        };
        const there = await readHistory(tx, id);
        if (there.page !== null) pages.add(there.page);
        const drafts = tx.objectStore('drafts');
        const { history, gives } = await work(there.history, { drafts, putOther: put });
        if (history !== null) {
          if (there.damaged !== null) await putAside(tx, there.damaged, uuid());
          await Promise.all([put(history), tx.objectStore('tombstones').delete(id)]);
        }
        await tx.done;
        for (const page of pages) announce(page);
        return gives;
      } catch (error) {
        undo(tx);
        throw error;
      }
    });
}

/** What is stored of a note. `damaged`: the record there cannot be read. */
interface Stored {
  readonly history: History | null;
  readonly page: string | null;
  readonly damaged: object | null;
}

async function readHistory(tx: Transaction, id: string): Promise<Stored> {
  return historyIn(...(await Promise.all([tx.objectStore('notes').get(id), tx.objectStore('tombstones').get(id)])));
}

/** What is known of a note by its record and its tombstone: of an erased one the names of its revisions. */
export function historyIn(record: unknown, tombstone: unknown): Stored {
  if (isNoteRecord(record)) {
    const { heads, past, page } = record;
    return { history: { heads, past }, page, damaged: null };
  }
  const erased = isTombstone(tombstone) ? { heads: [], past: tombstone.past } : null;
  return { history: erased, page: null, damaged: (record as object | false | undefined) || null };
}

/** Gives a damaged record another name, so that a note can be stored under its own and neither is lost. */
export async function putAside(tx: Transaction, damaged: object, name: string): Promise<void> {
  await tx.objectStore('notes').put({ ...damaged, id: `damaged:${name}` } as never);
}

/** Takes back all of a transaction that has not ended by itself. */
export function undo(tx: { readonly done: Promise<void>; abort(): void }): void {
  tx.done.catch(() => {});
  try {
    tx.abort();
  } catch {
    // it has ended: nothing of it is left to take back
  }
}
