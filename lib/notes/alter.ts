import type { Run } from './connection.ts';
import type { NoteRecord } from './database.ts';
import type { Outcome } from './problem.ts';

/** Changes a record whatever is in it; `change` gives null to leave it as it is. The outcome is whether it was changed. */
export type Alter = (
  store: 'notes' | 'drafts',
  key: IDBValidKey,
  change: (record: NoteRecord) => NoteRecord | null,
) => Promise<Outcome<boolean>>;

/** Changes to one record each, sound or damaged, in a strict transaction; `announce` tells of the record's page. */
export function createAlter(run: Run, announce: (page: string) => void): Alter {
  return (store, key, change) =>
    run(async (db) => {
      const tx = db.transaction(store as 'notes', 'readwrite', { durability: 'strict' });
      const record = await tx.store.get(key as string);
      const changed = record === undefined ? null : change(record);
      await Promise.all([changed !== null && tx.store.put(changed), tx.done]);
      if (record === undefined) throw new Error('no such record');
      if (changed !== null) announce(changed.page);
      return changed !== null;
    });
}

/** A record that is deleted, at a time in ISO 8601; it can be brought back until it is swept. */
export const asDeleted = (record: NoteRecord, at: string): NoteRecord => ({ ...record, deleted: at });
export const asKept = (record: NoteRecord): NoteRecord => ({ ...record, deleted: null });
