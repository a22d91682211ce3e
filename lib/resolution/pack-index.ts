import type { Commitment, DerivedFigure, Pack, ReferenceFigure } from '../../data/schemas/pack.ts';

/** A pack with its figures at hand by what they measure. */
export interface PackIndex {
  readonly pack: Pack;
  readonly figures: ReadonlyMap<string, readonly ReferenceFigure[]>;
  /** Targets without a number, by the indicators that measure progress towards them. */
  readonly commitments: ReadonlyMap<string, readonly Commitment[]>;
  readonly derived: ReadonlyMap<string, readonly DerivedFigure[]>;
}

/** Sorts a pack's entries by indicator; order inside an indicator is the pack's. */
export function indexPack(pack: Pack): PackIndex {
  return {
    pack,
    figures: groupBy(pack.figures, (figure) => [figure.indicator]),
    commitments: groupBy(pack.commitments, (commitment) => commitment.indicators),
    derived: groupBy(pack.derived, (figure) => [figure.indicator]),
  };
}

function groupBy<T>(entries: readonly T[], keysOf: (entry: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
