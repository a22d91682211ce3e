import type { PlaceData, PlaceKind } from '../../data/schemas/place.ts';
import { barePhrase } from '../text/tokens.ts';
import { bareWords } from './head-lines.ts';
import type { NamedInHead } from './named-in-head.ts';

/** The places of the data that have this name and level. */
export const placesNamed = ({ kind, name }: NamedInHead, places: readonly PlaceData[]): readonly PlaceData[] => {
  const bare = barePhrase(name);
  return places.filter(
    (place) =>
      (place.kind === kind || place.formerly?.includes(kind)) &&
      place.names.some((other) => barePhrase(other) === bare),
  );
};

/** So many places lie in each other at most. */
const DEEPEST = 8;

/** Does a place whose parent is this lie in that one? */
export function isWithin(parent: string | null, outer: PlaceData, places: readonly PlaceData[]): boolean {
  let at = parent;
  for (let steps = 0; at !== null && steps < DEEPEST; steps++) {
    if (at === outer.id) return true;
    const id = at;
    at = places.find((place) => place.id === id)?.parent ?? null;
  }
  return false;
}

/** The name as the reading makes ids of places that the data has not; with its level where another one has the name. */
export function newId({ kind, name }: NamedInHead, places: readonly PlaceData[]): string {
  const id = bareWords(name).replaceAll(' ', '-');
  return places.some((place) => place.id === id) ? `${LEVEL_IDS[kind] ?? kind}-${id}` : id;
}

const LEVEL_IDS: Readonly<Partial<Record<PlaceKind, string>>> = {
  village: 'thon',
  commune: 'xa',
  ward: 'phuong',
  township: 'thi-tran',
  district: 'huyen',
  zone: 'dac-khu',
  city: 'thanh-pho',
  province: 'tinh',
};
