import type { Pack } from '../../data/schemas/pack.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import type { Review } from './review.ts';

/**
 * The review with what it uses of other packs: a pack is whole by itself, so an indicator or place that another one has brought
 * comes along, a place with those it lies in. What the data has is the data's, whoever brings it.
 */
export function withBroughtOf(review: Review, packs: readonly Pick<Pack, 'brings'>[]): Review {
  const decided = Object.values(review.decisions).map(({ mended }) => mended);
  const used = [...review.draft.rows.map(({ fields }) => fields), ...decided];
  const indicators = new Set(used.map(({ indicator }) => indicator));
  const own = new Set(review.indicators.map(({ id }) => id));
  const brought = packs
    .flatMap(({ brings }) => brings?.indicators ?? [])
    .filter(({ id }) => indicators.has(id) && !own.has(id) && own.add(id));
  const places = placesWith(
    [review.place, ...used.map(({ place }) => place)],
    review.places,
    packs.flatMap(({ brings }) => brings?.places ?? []),
  );
  if (brought.length + places.length === 0) return review;
  return { ...review, indicators: [...review.indicators, ...brought], places: [...places, ...review.places] };
}

/** The brought places that are used, each behind the one it lies in. */
function placesWith(
  used: readonly (string | null | undefined)[],
  own: readonly PlaceData[],
  brought: readonly PlaceData[],
): readonly PlaceData[] {
  const byId = new Map(brought.map((place) => [place.id, place]));
  const there = new Set(own.map(({ id }) => id));
  const taken: PlaceData[] = [];
  const take = (id: string | null): void => {
    const place = id === null || there.has(id) ? undefined : byId.get(id);
    if (place === undefined) return;
    there.add(place.id);
    take(place.parent);
    taken.push(place);
  };
  for (const id of used) take(id ?? null);
  for (const { parent } of own) take(parent);
  return taken;
}
