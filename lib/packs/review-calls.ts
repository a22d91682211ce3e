import type { Review } from '../draft-pack/review.ts';
import type { Outcome } from '../notes/problem.ts';
import { type CallParts, STRICT } from './calls.ts';
import type { ReviewRecord } from './database.ts';

/** A review that another window has kept meanwhile is not written over: that window's turn is told. */
export type KeptReview =
  | { readonly kept: true; readonly turn: number }
  | { readonly kept: false; readonly turn: number };

/** The calls of the store for reviews under way. */
export function reviewCalls({ run, told, now }: CallParts) {
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
  };
}
