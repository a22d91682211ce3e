import type { IndicatorData } from '../../data/schemas/indicator.ts';
import type { PlaceData } from '../../data/schemas/place.ts';
import { folded } from './topics.ts';

/** What the first look at a page asks for; every word in the form of `folded`. */
export interface Noticed {
  /** One of these stands on every page that can be about a source's place. */
  readonly names: readonly string[];
  /** What the figures of the sources are about. */
  readonly subjects: readonly string[];
}

/** As much of a source as tells what to look for. */
export interface NoticedSource {
  /** The id of its place. */
  readonly place: string;
  readonly figures: readonly { readonly indicator: string }[];
}

/** What pages about these sources hold, from the data. */
export const noticedBy = (
  sources: readonly NoticedSource[],
  places: readonly PlaceData[],
  indicators: readonly Pick<IndicatorData, 'id' | 'topics'>[],
): Noticed => ({
  names: namesOf(places, new Set(sources.map(({ place }) => place))),
  subjects: subjectsOf(
    indicators,
    new Set(sources.flatMap(({ figures }) => figures.map((figure) => figure.indicator))),
  ),
});

/** The names of the sources' places, of their parts, and the hosts of their sites; one that holds another one is left out. */
function namesOf(places: readonly PlaceData[], sources: ReadonlySet<string>): string[] {
  const own = places.filter(({ id, parent }) => sources.has(id) || (parent !== null && sources.has(parent)));
  const names = [...new Set(own.flatMap(({ names, hosts = [] }) => [...names, ...hosts]).map(folded))];
  return names.filter((name) => !names.some((other) => other !== name && name.includes(other))).map(apart);
}

/** A short name ("Huế") stands by itself: its letters are in other words of any page ("thuế"). */
const apart = (name: string): string => (name.length > SHORT || name.includes(' ') ? name : ` ${name} `);
const SHORT = 4;

/** What the indicators speak of that the sources print. */
function subjectsOf(
  indicators: readonly Pick<IndicatorData, 'id' | 'topics'>[],
  printed: ReadonlySet<string>,
): string[] {
  const own = indicators.filter(({ id }) => printed.has(id));
  return [...new Set(own.flatMap(({ topics = [] }) => topics).map(folded))];
}
