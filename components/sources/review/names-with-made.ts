import type { Review } from '../../../lib/draft-pack/review.ts';
import { isolated } from '../../../lib/explain/isolate.ts';
import type { NameTables } from '../../../lib/explain/names.ts';
import { placeNameOf } from '../../../lib/explain/place-name.ts';

/** The names with those of what the review has of its own; all of them are the document's or the reader's words. */
export function namesWithMade(
  names: NameTables,
  { indicators, places }: Pick<Review, 'indicators' | 'places'>,
): NameTables {
  if (indicators.length + places.length === 0) return names;
  const own = ({ vi, en }: { readonly vi: string; readonly en: string }) => ({ vi: isolated(vi), en: isolated(en) });
  return {
    ...names,
    indicators: { ...names.indicators, ...Object.fromEntries(indicators.map(({ id, name }) => [id, own(name)])) },
    places: { ...names.places, ...Object.fromEntries(places.map((place) => [place.id, own(placeNameOf(place))])) },
  };
}
