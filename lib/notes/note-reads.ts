import type { Run } from './connection.ts';
import { type Damaged, sortOut } from './damaged.ts';
import { latestOf } from './latest.ts';
import type { Note } from './note.ts';
import { type StoredNote, storedOf } from './note-record.ts';
import { pageKey } from './page-key.ts';
import type { Outcome } from './problem.ts';
import { isNoteRecord } from './record-shape.ts';

/** Notes, and the records among them that cannot be read. */
export interface ReadNotes {
  readonly notes: readonly StoredNote[];
  readonly damaged: readonly Damaged[];
}

/** Records in the order of their names, from a name on; `next` is what the next piece begins after, null at the end. */
interface Piece {
  readonly next: IDBValidKey | null;
}

export type StoreName = 'notes' | 'drafts' | 'tombstones';

/** The calls of the store that read notes. Deleted ones that can still be brought back are among them. */
export function noteReads(run: Run) {
  return {
    /** The notes of a page, the oldest first. */
    ofPage: (url: string): Promise<Outcome<ReadNotes>> =>
      run(async (db) => {
        const { notes, damaged } = read(await db.getAllFromIndex('notes', 'page', pageKey(url)));
        return { notes: notes.toSorted((a, b) => byAge(a.note, b.note)), damaged };
      }),

    /** The notes of these names, in their order; one that is not there or cannot be read is left out. */
    get: (ids: readonly string[]): Promise<Outcome<readonly StoredNote[]>> =>
      run(async (db) => {
        const { store } = db.transaction('notes');
        return read(await Promise.all(ids.map((id) => store.get(id)))).notes;
      }),

    /** A piece of all notes, in the order of their names: those after `after`, at most `count` records. */
    batch: (after: IDBValidKey | null, count: number): Promise<Outcome<ReadNotes & Piece>> =>
      run(async (db) => {
        const records = await db.getAll('notes', rangeAfter(after), count);
        return { ...read(records), next: lastName(records, count) };
      }),

    /** The notes that were written last, the newest first; at most `count`. */
    latest: (count: number): Promise<Outcome<readonly StoredNote[]>> =>
      run(async (db) => {
        for (let asked = count; ; asked *= 2) {
          const records = await latestOf(db, asked);
          const { notes } = read(records);
          // more are read where damaged ones stand among the latest
          if (notes.length >= count || records.length < asked) return notes.slice(0, count);
        }
      }),

    /** How many notes there are, without those that are deleted. */
    count: (): Promise<Outcome<number>> =>
      run(async (db) => {
        const { store } = db.transaction('notes');
        const [all, deleted] = await Promise.all([store.count(), store.index('deleted').count()]);
        return all - deleted;
      }),

    /** A piece of a store as it is, damaged records among them, for a backup. */
    dump: (
      name: StoreName,
      after: IDBValidKey | null,
      count: number,
    ): Promise<Outcome<{ readonly records: readonly unknown[] } & Piece>> =>
      run(async (db) => {
        const records: unknown[] = await db.getAll(name, rangeAfter(after), count);
        return { records, next: lastName(records, count) };
      }),
  };
}

function read(records: readonly unknown[]): ReadNotes {
  const there = records.filter((record) => record !== undefined);
  const { sound, damaged } = sortOut('notes', there, isNoteRecord);
  return { notes: sound.map(storedOf), damaged };
}

const rangeAfter = (after: IDBValidKey | null): IDBKeyRange | null =>
  after === null ? null : IDBKeyRange.lowerBound(after, true);

const lastName = (records: readonly unknown[], count: number): IDBValidKey | null =>
  records.length < count ? null : (records.at(-1) as { id: IDBValidKey }).id;

function byAge(a: Note, b: Note): number {
  return a.created === b.created ? (a.id < b.id ? -1 : 1) : a.created < b.created ? -1 : 1;
}
