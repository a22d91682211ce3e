import type { Pack } from '../../data/schemas/pack.ts';
import type { FaultCode } from './fault.ts';
import type { Ids, KnownIds } from './known.ts';

type Report = (path: string, code: FaultCode, params: Record<string, string>) => void;

/** The ids that a pack may use: those of the data, and of what it brings itself. */
export function knownWith({ brings }: Pick<Pack, 'brings'>, known: KnownIds): KnownIds {
  const { indicators = [], places = [] } = brings ?? {};
  return { ...known, indicators: either(known.indicators, indicators), places: either(known.places, places) };
}

function either(known: Ids, brought: readonly { readonly id: string }[]): Ids {
  const own = new Set(brought.map(({ id }) => id));
  return { has: (id) => known.has(id) || own.has(id) };
}

/** The faults of what a pack brings: an id twice, a unit that is none, a place in one that is not there yet. */
export function broughtFaults({ brings }: Pick<Pack, 'brings'>, known: KnownIds, report: Report): void {
  const seen = new Set<string>();
  const once = (id: string, path: string): void => {
    if (seen.has(id)) report(`${path}.id`, 'duplicate-id', { id });
    seen.add(id);
  };
  brings?.places?.forEach(({ id, parent }, i) => {
    const path = `brings.places[${i}]`;
    // so that no chain of places can close into a ring
    if (parent !== null && !known.places.has(parent) && !seen.has(parent)) {
      report(`${path}.parent`, 'unknown-place', { id: parent });
    }
    once(id, path);
  });
  seen.clear();
  brings?.indicators?.forEach(({ id, units, implies = {} }, i) => {
    const path = `brings.indicators[${i}]`;
    once(id, path);
    units.forEach((unit, j) => {
      if (!known.units.has(unit)) report(`${path}.units[${j}]`, 'unknown-unit', { id: unit });
    });
    for (const unit of Object.entries(implies).flat()) {
      if (!known.units.has(unit)) report(`${path}.implies`, 'unknown-unit', { id: unit });
    }
  });
}
