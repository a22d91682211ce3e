import type { PlaceData } from '../../data/schemas/place.ts';
import { folded } from './topics.ts';

/**
 * The names one of which stands on every page that can be about a source's place: its own, those of its parts, and the
 * hosts of its sites. In the form of `folded`; a name that holds another one is left out. `sources`: ids of places.
 */
export function noticedNames(places: readonly PlaceData[], sources: ReadonlySet<string>): string[] {
  const own = places.filter(({ id, parent }) => sources.has(id) || (parent !== null && sources.has(parent)));
  const names = [...new Set(own.flatMap(({ names, hosts = [] }) => [...names, ...hosts]).map(folded))];
  return names.filter((name) => !names.some((other) => other !== name && name.includes(other)));
}
