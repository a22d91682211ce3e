import type { Lexicons } from '../../data/index.ts';
import { describeUnit, indexUnits } from '../quantity/units.ts';
import type { KnownIds } from '../resolution/known.ts';

/** The ids a pack may use. */
export function knownIds({ indicators, places, units }: Lexicons): KnownIds {
  const ids = (entries: readonly { readonly id: string }[]): Set<string> => new Set(entries.map(({ id }) => id));
  const index = indexUnits(units);
  return {
    indicators: ids(indicators.indicators),
    places: ids(places),
    definitions: ids(indicators.definitions),
    units: { has: (id) => describeUnit(index, id) !== null },
  };
}
