import { asDeleted, asKept } from './alter.ts';
import type { Run } from './connection.ts';
import type { NoteRecord } from './database.ts';
import { eachShown } from './heads.ts';
import type { Note } from './note.ts';
import { recordOf } from './note-record.ts';
import type { Outcome } from './problem.ts';
import { isNoteRecord } from './record-shape.ts';
import { type Revision, stands } from './revision.ts';

/** How many notes are changed in one transaction: other windows can write in between. */
const PIECE = 200;

/** What the calls for all notes are made with. */
interface AllAtOnceParts {
  readonly run: Run;
  readonly uuid: () => string;
  /** Tells that the notes of any page may have changed. */
  readonly announceAll: () => void;
}

/**
 * The calls of the store that change all notes. They go in pieces, each written through to the disk: where one fails, those before
 * it are deleted or back, and can be brought back or deleted again by the same call.
 */
export function allAtOnceCalls({ run, uuid, announceAll }: AllAtOnceParts) {
  const next = (parents: readonly string[], note: Note, deleted: string | null): Revision => ({
    rev: uuid(),
    parents,
    deleted,
    note,
  });

  /** A note with all that it says deleted; what was deleted earlier is behind it, so that one time names all. */
  function removed(record: NoteRecord, at: string): NoteRecord {
    const earlier = record.heads.filter(({ deleted }) => deleted !== null).map(({ rev }) => rev);
    return recordOf(eachShown(record, (head) => next([head.rev, ...earlier], head.note, at)));
  }

  /** A record that cannot be read is deleted and kept as it is. */
  const remove = (at: string) => (record: NoteRecord) => {
    if (isNoteRecord(record)) return stands(record) ? removed(record, at) : null;
    return typeof (record as { deleted?: unknown }).deleted === 'string' ? null : asDeleted(record, at);
  };
  const restore = (record: NoteRecord) =>
    isNoteRecord(record) ? recordOf(eachShown(record, (head) => next([head.rev], head.note, null))) : asKept(record);

  return {
    /**
     * Deletes every note, those that cannot be read among them, and gives how many. `at`: the time of it, ISO 8601, by which
     * `restoreAll` undoes it until they are swept.
     */
    async removeAll(at: string): Promise<Outcome<number>> {
      let count = 0;
      let last: string | null = null;
      do {
        const piece = await change(run, last === null ? null : IDBKeyRange.lowerBound(last, true), remove(at));
        if (!piece.ok) return piece;
        count += piece.value.changed;
        last = piece.value.last;
      } while (last !== null);
      if (count > 0) announceAll();
      return { ok: true, value: count };
    },

    /** Brings back the notes that were deleted together at this time; gives how many. */
    async restoreAll(at: string): Promise<Outcome<number>> {
      let count = 0;
      for (let changed = -1; changed !== 0; ) {
        const piece = await changeDeleted(run, at, restore);
        if (!piece.ok) return piece;
        changed = piece.value;
        count += changed;
      }
      if (count > 0) announceAll();
      return { ok: true, value: count };
    },

    /** How many notes were deleted at this very time and can still be brought back. */
    deletedAt: (at: string): Promise<Outcome<number>> => run((db) => db.countFromIndex('notes', 'deleted', at)),
  };
}

type Change = (record: NoteRecord) => NoteRecord | null;

/** Changes a piece of all records, in the order of their names; `last` is the last name of it, null at the end. */
function change(run: Run, range: IDBKeyRange | null, to: Change) {
  return run(async (db) => {
    const tx = db.transaction('notes', 'readwrite', { durability: 'strict' });
    const records = await tx.store.getAll(range, PIECE);
    const changed = records.map(to).filter((record) => record !== null);
    await Promise.all([...changed.map((record) => tx.store.put(record)), tx.done]);
    return { changed: changed.length, last: records.length < PIECE ? null : (records.at(-1)?.id ?? null) };
  });
}

/** Changes a piece of what was deleted at a time; gives how many there were. */
function changeDeleted(run: Run, at: string, to: (record: NoteRecord) => NoteRecord) {
  return run(async (db) => {
    const tx = db.transaction('notes', 'readwrite', { durability: 'strict' });
    const records = await tx.store.index('deleted').getAll(at, PIECE);
    await Promise.all([...records.map((record) => tx.store.put(to(record))), tx.done]);
    return records.length;
  });
}
