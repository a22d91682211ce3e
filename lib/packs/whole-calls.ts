import type { Outcome } from '../notes/problem.ts';
import { type CallParts, STRICT, versionsOf } from './calls.ts';
import { type BroughtPacks, type BroughtPacksOutcome, mergedWith, type PackDump } from './merge.ts';

/** The calls of the store for packs and reviews together. */
export function wholeCalls({ run, told, uuid }: CallParts) {
  return {
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
  };
}
