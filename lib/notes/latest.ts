import type { NoteRecord, NotesDatabase } from './database.ts';

/** What a browser takes that reads an index backwards; the types of the DOM do not know it yet. */
interface ReadsBackwards {
  getAll(options: { readonly count: number; readonly direction: 'prev' }): Promise<NoteRecord[]>;
}

/**
 * The records that were written last, the newest first. Chromium reads an index backwards at once. Elsewhere (Firefox, so far) it
 * is found by its keys where the last of them stands, and all are read from there: going from one record to the next costs a way to the
 * database and back for each.
 */
export async function latestOf(db: NotesDatabase, count: number): Promise<readonly NoteRecord[]> {
  const index = db.transaction('notes').store.index('modified');
  // the direction came to browsers with this method
  if ('getAllRecords' in index) return (index as unknown as ReadsBackwards).getAll({ count, direction: 'prev' });
  const newest = await index.openKeyCursor(null, 'prev');
  if (newest === null) return [];
  const last = count === 1 ? newest : await newest.advance(count - 1);
  if (last === null) return (await index.getAll()).reverse();
  const [newer, same] = await Promise.all([
    index.getAll(IDBKeyRange.lowerBound(last.key, true)),
    // of one time there may be any number, after an import
    index.getAll(last.key, count),
  ]);
  return [...newer.reverse(), ...same.reverse()].slice(0, count);
}
