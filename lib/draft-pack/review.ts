import type { PlaceData } from '../../data/schemas/place.ts';
import type { DocumentFacts, DraftRow, PackDraft, RowFields } from './draft.ts';
import type { DocumentNames } from './names-of.ts';
import type { OwnIndicator } from './proposals.ts';
import type { SavedRest } from './saved.ts';

/** What the reader has decided of a row; a row without a decision waits. */
export interface Decision {
  readonly keep: boolean;
  /** What he mended; what he left is as it was read. */
  readonly mended: Partial<RowFields>;
  /** His own doubt about the figure, empty where he has none. */
  readonly doubt: string;
}

/** A draft on its way into a pack, with everything the reader has done to it. Plain data: it is kept as it is. */
export interface Review {
  readonly draft: PackDraft;
  readonly decisions: Readonly<Record<string, Decision>>;
  /** What the document says of itself, as the reader left it. */
  readonly facts: DocumentFacts;
  readonly place: string | null;
  /** What the document is called; null for what it calls itself. */
  readonly names: DocumentNames | null;
  /** Those that the draft proposes, as the reader left them, and those he made. */
  readonly indicators: readonly OwnIndicator[];
  readonly places: readonly PlaceData[];
  /** Of a pack that is mended: what it says beside its text and figures. */
  readonly of?: SavedRest;
}

export const reviewOf = (draft: PackDraft): Review => ({
  draft,
  decisions: {},
  facts: draft.facts,
  place: draft.place,
  names: null,
  indicators: draft.brings.indicators,
  places: draft.brings.places,
});

/** The same review with a decision on a row; null takes it back. A row that is not there changes nothing. */
export function decide(review: Review, row: string, decision: Decision | null): Review {
  if (!review.draft.rows.some(({ id }) => id === row)) return review;
  const { [row]: _before, ...others } = review.decisions;
  return { ...review, decisions: decision === null ? others : { ...others, [row]: decision } };
}

/** A row as the reader left it. */
export interface ReviewedRow extends DraftRow {
  readonly state: 'waiting' | 'kept' | 'dropped';
  readonly isMended: boolean;
  readonly doubt: string;
}

/** The rows as they are by now, in the order of the document. What the reader has looked at is weak in nothing. */
export const reviewedRows = ({ draft, decisions }: Review): readonly ReviewedRow[] =>
  draft.rows.map((row) => {
    const decision = Object.hasOwn(decisions, row.id) ? decisions[row.id] : undefined;
    if (decision === undefined) return { ...row, state: 'waiting', isMended: false, doubt: '' };
    const { keep, mended, doubt } = decision;
    return {
      ...row,
      fields: { ...row.fields, ...mended },
      weak: [],
      state: keep ? 'kept' : 'dropped',
      isMended: Object.keys(mended).length > 0,
      doubt,
    };
  });

/** How far the reader is: rows that are decided, of all. */
export function progressOf({ draft, decisions }: Review): { readonly done: number; readonly all: number } {
  const done = draft.rows.filter(({ id }) => Object.hasOwn(decisions, id)).length;
  return { done, all: draft.rows.length };
}

/** What keeps a row out of a pack: the properties that it lacks. */
export const lacking = ({ fields }: Pick<DraftRow, 'fields'>): readonly ('indicator' | 'place' | 'period')[] =>
  (['indicator', 'place', 'period'] as const).filter((property) => fields[property] === null);
