import type { Documents } from '../../data/schemas/document.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import { broughtPlaces } from './brought-places.ts';
import type { PackDraft } from './draft.ts';

/** The place of a document as the data has it, or as its rows name it; null where nothing does. */
export function placeOfDocument(
  { place, rows, brings }: PackDraft,
  places: ReadonlyMap<string, PlaceData>,
  documents: Pick<Documents, 'levels'>,
): PlaceData | null {
  if (place === null) return null;
  const given = places.get(place) ?? brings.places.find(({ id }) => id === place);
  if (given !== undefined) return given;
  const own = rows.filter(({ fields }) => fields.place === place);
  return broughtPlaces(own, (id) => places.has(id), null, documents)[0] ?? null;
}
