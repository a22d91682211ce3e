import type { Review } from '../../lib/draft-pack/review.ts';

/** A review whose rows of things that the data has not lack their indicator, as where a document has no words for them. */
export function withoutProposals(review: Review): Review {
  const { draft } = review;
  const rows = draft.rows.map((row) =>
    row.weak.includes('new-indicator')
      ? { ...row, fields: { ...row.fields, indicator: null }, weak: ['no-indicator'] as const }
      : row,
  );
  return { ...review, indicators: [], draft: { ...draft, rows, brings: { ...draft.brings, indicators: [] } } };
}
