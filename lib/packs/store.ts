import type { Pack } from '../../data/schemas/pack.ts';
import type { Review } from '../draft-pack/review.ts';
import { createConnection } from '../notes/connection.ts';
import type { Migration } from '../notes/database.ts';
import type { Outcome } from '../notes/problem.ts';
import type { KeptPacks } from './chosen.ts';
import {
  PACK_MIGRATIONS,
  type PackRecord,
  type PackState,
  type PacksSchema,
  type PackVersion,
  type ReviewRecord,
} from './database.ts';
import { fingerprint } from './fingerprint.ts';
import { type BroughtPacks, type BroughtPacksOutcome, mergedWith, type PackDump } from './merge.ts';

/** "Saved" is said once it is written through to the disk, as of notes. */
const STRICT = { durability: 'strict' } as const;

/** What the store needs of BroadcastChannel. A message says that packs or reviews have changed. */
interface ChangeChannel {
  postMessage(what: 'packs' | 'reviews'): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

export interface PackStoreOptions {
  readonly name: string;
  readonly channel: ChangeChannel;
  readonly now: () => Date;
  readonly uuid?: () => string;
  readonly migrations?: readonly Migration<PacksSchema>[];
}

/** What became of a pack that was saved: it was there already, byte for byte but for its version; or it got this version. */
export type Saved = { readonly version: number; readonly isNew: boolean };

/** A review that another window has kept meanwhile is not written over: that window's turn is told. */
export type KeptReview =
  | { readonly kept: true; readonly turn: number }
  | { readonly kept: false; readonly turn: number };

export type PackStore = ReturnType<typeof createPackStore>;

/** The keys of all versions of a pack. */
const versionsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Infinity]);

/** The reader's packs and reviews. Every call gives an Outcome, never rejects, and resolves when it is on the disk. */
export function createPackStore({
  name,
  channel,
  now,
  uuid = () => crypto.randomUUID(),
  migrations = PACK_MIGRATIONS,
}: PackStoreOptions) {
  const { run, close } = createConnection<PacksSchema>(name, migrations);
  const told = async <T>(what: 'packs' | 'reviews', work: Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const outcome = await work;
    if (outcome.ok) channel.postMessage(what);
    return outcome;
  };
  const setState = (id: string, change: Partial<PackState>) =>
    told(
      'packs',
      run(async (db) => {
        const tx = db.transaction('states', 'readwrite', STRICT);
        const before = (await tx.store.get(id)) ?? { id, on: true, deleted: null };
        await Promise.all([tx.store.put({ ...before, ...change }), tx.done]);
      }),
    );
  const setDropped = (id: string, at: string | null): Promise<Outcome<void>> =>
    told(
      'reviews',
      run(async (db) => {
        const tx = db.transaction('reviews', 'readwrite', STRICT);
        const kept = await tx.store.get(id);
        const writes: Promise<unknown>[] = [tx.done];
        if (kept !== undefined) {
          const { dropped: _before, ...review } = kept;
          writes.push(tx.store.put(at === null ? review : { ...review, dropped: at }));
        }
        await Promise.all(writes);
      }),
    );

  return {
    /** The latest version of each pack that stands, those switched off among them, and what is said of any pack. */
    all: (): Promise<Outcome<KeptPacks>> =>
      run(async (db) => {
        const tx = db.transaction(['packs', 'states']);
        const [records, states] = await Promise.all([
          tx.objectStore('packs').getAll(),
          tx.objectStore('states').getAll(),
        ]);
        // in the order of keys the last of an id is its latest
        const latest = new Map(records.map((record) => [record.id, record]));
        return { packs: [...latest.values()], states };
      }),

    /** Every version of every pack, without its text, in the order of ids and versions. */
    versions: (): Promise<Outcome<readonly PackVersion[]>> =>
      run(async (db) => {
        const found: PackVersion[] = [];
        for (let at = await db.transaction('packs').store.openCursor(); at !== null; at = await at.continue()) {
          const { id, version, hash, saved } = at.value;
          found.push({ id, version, hash, saved });
        }
        return found;
      }),

    /** One version of a pack, of which a note may speak long after; null where nobody has it. */
    version: (id: string, version: number): Promise<Outcome<PackRecord | null>> =>
      run(async (db) => (await db.get('packs', [id, version])) ?? null),

    /** The latest version of a pack that stands; null where the reader has none. */
    latest: (id: string): Promise<Outcome<PackRecord | null>> =>
      run(async (db) => {
        const tx = db.transaction(['packs', 'states']);
        const [cursor, state] = await Promise.all([
          tx.objectStore('packs').openCursor(versionsOf(id), 'prev'),
          tx.objectStore('states').get(id),
        ]);
        return state?.deleted ? null : (cursor?.value ?? null);
      }),

    /**
     * Keeps a pack under its id, as a version of its own where another text of it is there. It stands again if it was deleted.
     * `file`: the name of the file that it came from.
     */
    async save(pack: Pack, file?: string): Promise<Outcome<Saved>> {
      const hash = await fingerprint(pack);
      return told(
        'packs',
        run(async (db) => {
          const tx = db.transaction(['packs', 'states'], 'readwrite', STRICT);
          const versions = await tx.objectStore('packs').getAll(versionsOf(pack.id));
          const last = versions.at(-1);
          const isNew = last?.hash !== hash;
          const version = isNew ? Math.max(pack.version, (last?.version ?? 0) + 1) : last.version;
          const state = await tx.objectStore('states').get(pack.id);
          const writes: Promise<unknown>[] = [tx.done];
          if (isNew) {
            const record = {
              id: pack.id,
              version,
              hash,
              saved: now().toISOString(),
              ...(file !== undefined && { file }),
              pack: { ...pack, version },
            };
            writes.push(tx.objectStore('packs').put(record));
          }
          if (state?.deleted) writes.push(tx.objectStore('states').put({ ...state, deleted: null }));
          await Promise.all(writes);
          return { version, isNew };
        }),
      );
    },

    switch: (id: string, on: boolean) => setState(id, { on }),
    remove: (id: string) => setState(id, { deleted: now().toISOString() }),
    restore: (id: string) => setState(id, { deleted: null }),

    /** Erases for good what was deleted, and the reviews that were dropped, before the given time. A switch that is off stays off. */
    sweep: (before: Date): Promise<Outcome<void>> =>
      run(async (db) => {
        const tx = db.transaction(['packs', 'states', 'reviews'], 'readwrite', STRICT);
        const limit = before.toISOString();
        const [states, reviews] = await Promise.all([
          tx.objectStore('states').getAll(),
          tx.objectStore('reviews').getAll(),
        ]);
        const old = states.filter(({ deleted }) => deleted !== null && deleted < limit);
        const dropped = reviews.filter((review) => review.dropped !== undefined && review.dropped < limit);
        await Promise.all([
          ...old.flatMap(({ id, on }): Promise<unknown>[] => [
            tx.objectStore('packs').delete(versionsOf(id)),
            on ? tx.objectStore('states').delete(id) : tx.objectStore('states').put({ id, on, deleted: null }),
          ]),
          ...dropped.map(({ id }) => tx.objectStore('reviews').delete(id)),
          tx.done,
        ]);
      }),

    /** The reviews under way. */
    reviews: (): Promise<Outcome<readonly ReviewRecord[]>> =>
      run(async (db) => (await db.getAll('reviews')).filter(({ dropped }) => dropped === undefined)),
    /** Those that were dropped and can still be brought back. */
    droppedReviews: (): Promise<Outcome<readonly ReviewRecord[]>> =>
      run(async (db) => (await db.getAll('reviews')).filter(({ dropped }) => dropped !== undefined)),
    review: (id: string): Promise<Outcome<ReviewRecord | null>> =>
      run(async (db) => (await db.get('reviews', id)) ?? null),

    /** Keeps a review after the turn that the window has seen, 0 of a new one. */
    keepReview: (
      { id, title, url }: Pick<ReviewRecord, 'id' | 'title' | 'url'>,
      review: Review,
      seen: number,
    ): Promise<Outcome<KeptReview>> =>
      told(
        'reviews',
        run(async (db): Promise<KeptReview> => {
          const tx = db.transaction('reviews', 'readwrite', STRICT);
          const turn = (await tx.store.get(id))?.turn ?? 0;
          if (turn !== seen) {
            await tx.done;
            return { kept: false, turn };
          }
          const record = { id, title, url, review, turn: turn + 1, modified: now().toISOString() };
          await Promise.all([tx.store.put(record), tx.done]);
          return { kept: true, turn: turn + 1 };
        }),
      ),
    /** Puts a review aside; it can be brought back until it is swept. */
    dropReview: (id: string) => setDropped(id, now().toISOString()),
    bringReviewBack: (id: string) => setDropped(id, null),

    /** Everything as it is kept, for a backup. */
    dump: (): Promise<Outcome<PackDump>> =>
      run(async (db) => {
        const tx = db.transaction(['packs', 'states', 'reviews']);
        const [packs, states, reviews] = await Promise.all([
          tx.objectStore('packs').getAll(),
          tx.objectStore('states').getAll(),
          tx.objectStore('reviews').getAll(),
        ]);
        return { packs, states, reviews };
      }),

    /**
     * Puts what a backup has of packs beside what is here, all of it or nothing: no version and no review is lost, and what is
     * said of packs that are here stays as it is.
     */
    bring: (brought: BroughtPacks): Promise<Outcome<BroughtPacksOutcome>> =>
      told(
        'packs',
        run(async (db) => {
          const tx = db.transaction(['packs', 'states', 'reviews'], 'readwrite', STRICT);
          const [packs, states, reviews] = await Promise.all([
            tx.objectStore('packs').getAll(),
            tx.objectStore('states').getAll(),
            tx.objectStore('reviews').getAll(),
          ]);
          const merged = mergedWith({ packs, states, reviews }, brought, uuid);
          await Promise.all([
            ...merged.writes.packs.map((record) => tx.objectStore('packs').put(record)),
            ...merged.writes.states.map((state) => tx.objectStore('states').put(state)),
            ...merged.writes.reviews.map((review) => tx.objectStore('reviews').put(review)),
            tx.done,
          ]);
          return merged.outcome;
        }),
      ),

    /** Tells of changes that other windows made. */
    onChange(listener: (what: 'packs' | 'reviews') => void): void {
      channel.addEventListener('message', ({ data }) => {
        if (data === 'packs' || data === 'reviews') listener(data);
      });
    },
    async close(): Promise<void> {
      channel.close();
      await close();
    },
  };
}
