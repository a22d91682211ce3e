import type { Pack } from '../../data/schemas/pack.ts';
import { ask } from '../../lib/browser/ask.ts';
import { isReview } from '../../lib/packs/review-shape.ts';
import type { PackStore } from '../../lib/packs/store.ts';
import { createReviewSession, type ReviewSession } from '../../lib/session/review-session.ts';
import type { DrawParts } from './draw-review.tsx';

/**
 * The review of a source that is kept, or comes with the extension: the one under way, or one of its latest version, of which nothing is
 * written before the first step. Null where there is no such source, or it cannot be read.
 */
export async function openMended(
  id: string,
  { store, ask: askDrafts }: Pick<DrawParts, 'store' | 'ask'>,
): Promise<ReviewSession | null> {
  const [under, pack] = await Promise.all([store.review(id), latestOf(id, store)]);
  if (!under.ok) return null;
  const kept = under.value;
  if (kept !== null && kept.dropped === undefined && isReview(kept.review)) {
    const { title, url, review, turn } = kept;
    return createReviewSession({ store, about: { id, title, url }, review, turn });
  }
  if (pack === null) return null;
  const reopened = await askDrafts('reopen', { pack });
  if (!reopened?.ok) return null;
  const about = { id, title: pack.title, url: pack.source.url };
  // a review that was put aside under this id is gone on from: it is the same source's
  return createReviewSession({ store, about, review: reopened.review, turn: kept?.turn ?? 0, isSafe: true });
}

async function latestOf(id: string, store: PackStore): Promise<Pack | null> {
  const own = await store.latest(id);
  if (!own.ok) return null;
  if (own.value !== null) return own.value.pack;
  const library = await ask('library', null);
  return library.ok ? (library.builtin.find((pack) => pack.id === id) ?? null) : null;
}
