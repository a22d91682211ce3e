import type { Run } from './connection.ts';
import type { Tombstone } from './database.ts';
import type { Outcome } from './problem.ts';
import { isNoteRecord } from './record-shape.ts';

/** How many records are erased in one piece: a few milliseconds, so that nothing waits for it. */
const PIECE = 50;
/** The index holds ISO 8601 times; a broken record may have anything there, and is not erased for it. */
const EARLIEST = '2000';

/**
 * Erases for good a piece of what was deleted before the given time, found through the index; true while there may be more.
 * Nothing is locked when there is nothing to erase, which is nearly always.
 */
export function sweepPiece(run: Run, before: Date): Promise<Outcome<boolean>> {
  return run(async (db) => {
    const range = IDBKeyRange.bound(EARLIEST, before.toISOString(), false, true);
    let more = false;
    for (const name of ['notes', 'drafts'] as const) {
      if ((await db.getKeyFromIndex(name, 'deleted', range)) === undefined) continue;
      const tx = db.transaction([name, 'tombstones'], 'readwrite', { durability: 'relaxed' });
      const store = tx.objectStore(name as 'notes');
      const keys = await store.index('deleted').getAllKeys(range, PIECE);
      const tombstones = tombstonesOf(await Promise.all(keys.map((key) => store.get(key))));
      await Promise.all([
        ...keys.map((key) => store.delete(key)),
        ...tombstones.map((tombstone) => tx.objectStore('tombstones').put(tombstone)),
        tx.done,
      ]);
      more ||= keys.length === PIECE;
    }
    return more;
  });
}

/** What stays of notes: an old copy does not bring them back. Of a damaged one a copy is welcome. */
const tombstonesOf = (records: readonly unknown[]): Tombstone[] =>
  records
    .filter(isNoteRecord)
    .map(({ id, heads, past }) => ({ id, past: [...new Set([...past, ...heads.map(({ rev }) => rev)])].sort() }));

/** Erases all that was deleted before the given time, a piece each time the window is idle; stops at the first trouble. */
export async function sweepWhileIdle(
  store: { sweep(before: Date): Promise<Outcome<boolean>> },
  before: Date,
  idle: () => Promise<unknown>,
): Promise<void> {
  for (let more = true; more; ) {
    await idle();
    const outcome = await store.sweep(before);
    more = outcome.ok && outcome.value;
  }
}
