import type { Report } from '../lib/engine/report.ts';
import type { Source } from './panel-props.ts';
import type { PanelSay } from './say.ts';

/** More names than these say nothing to a reader. */
const MOST_NAMED = 3;

/**
 * The places a report's sources are about, by name: where the page is about one of them, that one. Empty until the panel has the sources, and
 * where there are too many to be named.
 */
export function sourcePlaces(report: Report, sources: readonly Source[], say: PanelSay): string {
  const used = sources.filter((source) => report.packs.some(({ id }) => id === source.id));
  const places = [...new Set(used.map(({ place }) => place))];
  const { place } = report.page;
  if (place !== null && places.includes(place)) return say.place(place);
  return places.length > MOST_NAMED ? '' : [...new Set(places.map(say.place))].join(', ');
}
