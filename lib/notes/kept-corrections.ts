import { type ReaderReading, readerReading, sameReading } from '../figure/reader-reading.ts';
import { isObject } from '../text/shape.ts';
import type { StoredSelector } from './note.ts';
import { answerOf, openAsItIs } from './open-as-is.ts';
import { pageKey } from './page-key.ts';

/** A correction as it is kept, for the page whose number it is of. */
export interface KeptCorrection {
  readonly id: string;
  /** Names what it says: another text of it, or another choice among several, has another. */
  readonly version: string;
  readonly selectors: readonly StoredSelector[];
  /** Null where two windows have made it otherwise, and the reader has not chosen yet. */
  readonly reading: ReaderReading | null;
}

/** A head of a note, as far as corrections go. */
interface Head {
  readonly rev: string;
  readonly note: {
    readonly id: string;
    readonly selectors: readonly StoredSelector[];
    readonly reading?: ReaderReading;
  };
}

/** The corrections among notes that stand, each by the heads that are shown of it. */
export const correctionsIn = (
  notes: readonly { readonly heads: readonly Head[]; readonly deleted: boolean }[],
): readonly KeptCorrection[] => notes.flatMap(({ heads, deleted }) => (deleted ? [] : (correctionOf(heads) ?? [])));

function correctionOf(heads: readonly Head[]): KeptCorrection | null {
  const [first] = heads;
  if (first === undefined || heads.every(({ note }) => note.reading === undefined)) return null;
  const { id, selectors, reading = null } = first.note;
  const agreed = heads.every(({ note }) => sameReading(note.reading ?? null, reading));
  return { id, version: heads.map(({ rev }) => rev).join(' '), selectors, reading: agreed ? reading : null };
}

/**
 * The corrections of the page of some addresses, read from the database as it is, for who has no window and should stay small:
 * no database is made where there is none, none is brought up to date, and what is no correction is passed over. Rejects where
 * it cannot be read.
 */
export async function readCorrections(name: string, addresses: readonly string[]): Promise<readonly KeptCorrection[]> {
  const db = await openAsItIs(name);
  if (db === null) return [];
  try {
    const records = await Promise.all([...new Set(addresses.map(pageKey))].map((page) => recordsOf(db, page)));
    const standing = records.flat().flatMap(headsIn);
    return standing.flatMap((heads) => correctionOf(heads) ?? []);
  } finally {
    db.close();
  }
}

function recordsOf(db: IDBDatabase, page: string): Promise<readonly unknown[]> {
  if (!db.objectStoreNames.contains('notes')) return Promise.resolve([]);
  return answerOf(db.transaction('notes').objectStore('notes').index('page').getAll(page));
}

/** The standing heads of a record that hold what a correction must; none of a record of another kind. */
function headsIn(record: unknown): readonly (readonly Head[])[] {
  if (!isObject(record) || record['deleted'] !== null || !Array.isArray(record['heads'])) return [];
  const heads = (record['heads'] as readonly unknown[]).flatMap((head) => headIn(head) ?? []);
  return heads.length > 0 ? [heads] : [];
}

function headIn(head: unknown): Head | null {
  if (!isObject(head) || head['deleted'] !== null || typeof head['rev'] !== 'string' || !isObject(head['note']))
    return null;
  const { id, selectors, reading } = head['note'];
  if (typeof id !== 'string' || !Array.isArray(selectors)) return null;
  const known = readerReading(reading);
  return { rev: head['rev'], note: { id, selectors, ...(known !== null && { reading: known }) } };
}
