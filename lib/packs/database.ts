import type { DBSchema } from 'idb';
import type { Pack } from '../../data/schemas/pack.ts';
import type { Review } from '../draft-pack/review.ts';
import type { Migration } from '../notes/database.ts';

/** A version of a pack. Older ones stay: notes rest on them. */
export interface PackRecord {
  readonly id: string;
  readonly version: number;
  /** See fingerprint. */
  readonly hash: string;
  readonly saved: string;
  /** The name of the file it came from; left out where it was made here. */
  readonly file?: string;
  readonly pack: Pack;
}

/** A version of a pack without its text. */
export type PackVersion = Pick<PackRecord, 'id' | 'version' | 'hash' | 'saved'>;

/** What is said of all versions of a pack together. The switch is also that of one that comes with the extension. */
export interface PackState {
  readonly id: string;
  readonly on: boolean;
  /** When the reader's versions were deleted, ISO 8601; null while they stand. They can be brought back until they are swept. */
  readonly deleted: string | null;
}

/** A document on its way into a pack, as the reader left it. */
export interface ReviewRecord {
  readonly id: string;
  /** How many times it was kept: two windows that review the same one see it. */
  readonly turn: number;
  readonly title: string;
  readonly url: string | null;
  readonly modified: string;
  /** When it was dropped, ISO 8601; left out while it stands. It can be brought back until it is swept. */
  readonly dropped?: string;
  readonly review: Review;
}

export interface PacksSchema extends DBSchema {
  packs: { key: [string, number]; value: PackRecord };
  states: { key: string; value: PackState };
  reviews: { key: string; value: ReviewRecord };
}

const firstStores: Migration<PacksSchema> = (db) => {
  db.createObjectStore('packs', { keyPath: ['id', 'version'] });
  db.createObjectStore('states', { keyPath: 'id' });
  db.createObjectStore('reviews', { keyPath: 'id' });
};

/** The nth migration makes version n. Released ones are never changed, only followed by others. */
export const PACK_MIGRATIONS: readonly Migration<PacksSchema>[] = [firstStores];
