import type { Run } from '../notes/connection.ts';
import type { Outcome } from '../notes/problem.ts';
import type { PacksSchema } from './database.ts';

/** "Saved" is said once it is written through to the disk, as of notes. */
export const STRICT = { durability: 'strict' } as const;

/** What has changed, as the windows tell each other. */
export type Changed = 'packs' | 'reviews';

/** What the calls of the store are made with. */
export interface CallParts {
  readonly run: Run<PacksSchema>;
  /** Tells the other windows of a change, once it has been made. */
  readonly told: <T>(what: Changed, work: Promise<Outcome<T>>) => Promise<Outcome<T>>;
  readonly now: () => Date;
  /** Names for what a backup brings beside what is here. */
  readonly uuid: () => string;
}

/** The keys of all versions of a pack. */
export const versionsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Infinity]);
