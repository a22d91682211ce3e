import type { Documents } from '../../data/schemas/document.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import { broughtPlaces } from './brought-places.ts';
import { placeOfDocument } from './document-place.ts';
import type { DraftRow, PackDraft } from './draft.ts';
import { type Review, reviewOf } from './review.ts';

/**
 * The review of a draft before anything is decided. The places that the document names and the data has not are there as places of
 * its own, by the words that name them; a row of a place that nothing names so has none. `places`: those of the data, by id.
 */
export function beginReview(
  draft: PackDraft,
  places: ReadonlyMap<string, PlaceData>,
  documents: Pick<Documents, 'levels'>,
): Review {
  const own = placeOfDocument(draft, places, documents);
  const isKnown = (id: string): boolean => places.has(id) || id === own?.id;
  const found = broughtPlaces(draft.rows, isKnown, own?.id ?? null, documents);
  const made = own === null || places.has(own.id) ? found : [own, ...found];
  const isPlace = (id: string): boolean => isKnown(id) || found.some((place) => place.id === id);
  const rows = draft.rows.map((row) => withPlace(row, isPlace));
  return { ...reviewOf({ ...draft, rows }), place: own?.id ?? null, places: made };
}

function withPlace(row: DraftRow, isPlace: (id: string) => boolean): DraftRow {
  const { place } = row.fields;
  if (place === null || isPlace(place)) return row;
  const weak = row.weak.filter((one) => one !== 'assumed-place');
  return { ...row, fields: { ...row.fields, place: null }, weak: [...weak, 'no-place'] };
}
