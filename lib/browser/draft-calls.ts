import type { Review } from '../draft-pack/review.ts';
import type { Drafted, PackAbout, Packed, Reopened } from '../engine/lazy-drafts.ts';
import type { Article } from '../text/article.ts';

/** What the page of the sources has made of documents and reviews, out of the way of everything that is drawn. */
export interface DraftCalls {
  /** The review that a document begins with, in which nothing is decided. */
  draft: { readonly ask: { readonly article: Article }; readonly answer: Drafted };
  /** The review of a pack that is kept, to be mended. */
  reopen: { readonly ask: { readonly pack: unknown }; readonly answer: Reopened };
  /** The pack of a review, or what stands in its way. */
  'make-pack': { readonly ask: { readonly review: Review; readonly about: PackAbout }; readonly answer: Packed };
}

export type DraftCall = keyof DraftCalls;

/** An answer; null where what was asked is of another shape, or its making broke. */
export type DraftAnswer<K extends DraftCall = DraftCall> = DraftCalls[K]['answer'] | null;
