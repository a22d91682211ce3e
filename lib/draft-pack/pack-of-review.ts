import type { Documents } from '../../data/schemas/document.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import { joined } from './joined.ts';
import { packOf } from './pack-of.ts';
import type { OwnIndicator } from './proposals.ts';
import { lacking, type Review, type ReviewedRow, reviewedRows } from './review.ts';
import { withRest } from './with-rest.ts';

/** What a review needs besides to become a pack. */
export interface FinishParts {
  readonly documents: Documents;
  /** The places of the data, by id. */
  readonly places: ReadonlyMap<string, PlaceData>;
  readonly nameOf: (place: PlaceData) => { readonly vi: string; readonly en: string };
  /** The doubt of a row that the reader has not looked at; null of one that is firm. */
  readonly unseen: (row: ReviewedRow) => { readonly vi: string; readonly en: string } | null;
  readonly id: string;
  readonly version: number;
  readonly url: string | null;
}

export type Finished =
  | { readonly ok: true; readonly pack: Pack }
  /** The document's own place is not said; or these rows are kept and lack something. */
  | { readonly ok: false; readonly why: 'no-place' }
  | { readonly ok: false; readonly why: 'rows-lacking'; readonly rows: readonly string[] };

/**
 * The pack of a review: the rows that are kept, and those that wait with a doubt of their own. A row that the reader keeps and
 * that lacks its indicator, place or period is told, since he would miss it; one that waits and lacks one is left out.
 */
export function packOfReview(review: Review, parts: FinishParts): Finished {
  const place = placeOf(review, parts.places);
  if (place === null) return { ok: false, why: 'no-place' };
  const rows = reviewedRows(review).filter(({ state }) => state !== 'dropped');
  const faulty = rows.filter((row) => row.state === 'kept' && lacking(row).length > 0);
  if (faulty.length > 0) return { ok: false, why: 'rows-lacking', rows: faulty.map(({ id }) => id) };
  const own = new Map(rows.map((row) => [row.id, row]));
  const pack = packOf(
    { ...review.draft, facts: review.facts },
    {
      documents: parts.documents,
      place: { id: place.id, kind: place.kind, name: parts.nameOf(place) },
      isKnownPlace: (id) => parts.places.has(id),
      places: review.places,
      indicators: indicatorsOf(review),
      rows,
      doubtOf(row) {
        const reviewed = own.get(row.id);
        if (reviewed === undefined || reviewed.state === 'waiting') return reviewed ? parts.unseen(reviewed) : null;
        return reviewed.doubt === '' ? null : { vi: reviewed.doubt, en: reviewed.doubt };
      },
      id: parts.id,
      version: parts.version,
      url: parts.url,
      ...(review.names !== null && { names: review.names }),
    },
  );
  return { ok: true, pack: review.of === undefined ? pack : withRest(pack, review, review.of) };
}

/** Those of the review, and what the draft proposes for rows that still have it. */
const indicatorsOf = ({ indicators, draft }: Review): readonly OwnIndicator[] =>
  joined(indicators, draft.brings.indicators);

const placeOf = ({ place, places: made }: Review, known: ReadonlyMap<string, PlaceData>): PlaceData | null =>
  place === null ? null : (known.get(place) ?? made.find(({ id }) => id === place) ?? null);
