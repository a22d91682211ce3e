import type { Run } from './connection.ts';
import { type Damaged, damagedOf } from './damaged.ts';
import type { NotesDatabase } from './database.ts';
import type { Outcome } from './problem.ts';

/** The keys of pages of the web, which nearly all are (`pageKey`); a semicolon is what follows a colon. */
const OF_THE_WEB = ['https:', 'https;'] as const;

/**
 * The records that no page lists: their key of a page is missing, is no text, or is no address. They are shown as damaged
 * wherever the reader is. Only keys are read of all others.
 */
export function unlistedRecords(run: Run): Promise<Outcome<readonly Damaged[]>> {
  return run(async (db) => (await Promise.all([unlistedIn(db, 'notes'), unlistedIn(db, 'drafts')])).flat());
}

async function unlistedIn(db: NotesDatabase, name: Damaged['store']): Promise<readonly Damaged[]> {
  const { store } = db.transaction(name as 'notes');
  const [all, ofTheWeb] = await Promise.all([
    store.getAllKeys(),
    store.index('page').getAllKeys(IDBKeyRange.bound(...OF_THE_WEB, false, true)),
  ]);
  const listed = new Set(ofTheWeb.map(nameOf));
  const others = all.filter((key) => !listed.has(nameOf(key)));
  const records: readonly unknown[] = await Promise.all(others.map((key) => store.get(key)));
  return records.filter((record) => !hasAddress(record)).map((record) => damagedOf(name, record));
}

/** Keys that are no texts are other objects each time they are read. */
const nameOf = (key: IDBValidKey): string => (typeof key === 'string' ? key : JSON.stringify([key]));

function hasAddress(record: unknown): boolean {
  const { page } = record as { page?: unknown };
  return typeof page === 'string' && URL.parse(page) !== null;
}
