import type { Run } from './connection.ts';
import type { NoteRecord } from './database.ts';
import { undo } from './note-change.ts';
import type { Outcome } from './problem.ts';

/** A record of a backup that could not be read when the backup was made, with the key `id`. */
export interface DamagedRecord {
  readonly store: 'notes' | 'drafts';
  readonly record: object;
}

/**
 * Puts damaged records of a backup back as they were, all in one strict transaction, each under its own key and only where
 * nothing has that: they are shown as damaged again, with the words that can be read. Gives how many were put back.
 */
export function putBackCall(run: Run, announceAll: () => void) {
  return (damaged: readonly DamagedRecord[]): Promise<Outcome<number>> =>
    run(async (db) => {
      if (damaged.length === 0) return 0;
      const tx = db.transaction(['notes', 'drafts'], 'readwrite', { durability: 'strict' });
      try {
        let count = 0;
        for (const { store: name, record } of damaged) {
          const store = tx.objectStore(name as 'notes');
          const { id } = record as NoteRecord;
          if ((await store.getKey(id)) !== undefined) continue;
          await store.put(record as NoteRecord);
          count++;
        }
        await tx.done;
        if (count > 0) announceAll();
        return count;
      } catch (error) {
        undo(tx);
        throw error;
      }
    });
}
