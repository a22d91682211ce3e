import type { Lexicons } from '../../data/index.ts';
import type { KnownIds } from '../resolution/consistency.ts';

/** The ids a pack may use. */
export function knownIds({ indicators, places, units }: Lexicons): KnownIds {
  const ids = (entries: readonly { readonly id: string }[]): Set<string> => new Set(entries.map(({ id }) => id));
  return { indicators: ids(indicators.indicators), places: ids(places), units: ids(units.units) };
}
