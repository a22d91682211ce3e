import type { Report } from '../lib/engine/report.ts';
import type { Source } from './panel-props.ts';
import type { PanelSay } from './say.ts';

/** The places a report's sources are about, by name; empty until the panel has the sources. */
export function sourcePlaces(report: Report, sources: readonly Source[], say: PanelSay): string {
  const used = sources.filter((source) => report.packs.some(({ id }) => id === source.id));
  return [...new Set(used.map(({ place }) => say.place(place)))].join(', ');
}
