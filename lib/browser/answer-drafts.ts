import type { LazyDrafts } from '../engine/lazy-drafts.ts';
import { isReview } from '../packs/review-shape.ts';
import { isObject, object, orNull, textUpTo } from '../text/shape.ts';
import { parseArticle } from './article-shape.ts';
import type { DraftAnswer, DraftCall } from './draft-calls.ts';

const isAbout = object({ id: textUpTo(80), url: orNull(textUpTo(500)) });

/** Answers what the page of the sources asks about documents and reviews. Null for a body of another shape; never throws. */
export function answerDrafts(drafts: LazyDrafts, type: DraftCall, body: unknown): DraftAnswer {
  if (!isObject(body)) return null;
  try {
    switch (type) {
      case 'draft': {
        const article = parseArticle(body['article']);
        return article === null ? null : drafts.begin(article);
      }
      case 'reopen':
        return drafts.reopen(body['pack']);
      case 'make-pack': {
        const { review, about } = body;
        return isReview(review) && isAbout(about)
          ? drafts.finish(review, about as { id: string; url: string | null })
          : null;
      }
    }
  } catch {
    return null;
  }
}
