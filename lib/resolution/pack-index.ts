import type { Commitment, DerivedFigure, Pack, ReferenceFigure } from '../../data/schemas/pack.ts';
import { type Amounts, amountsByUnit } from './amounts.ts';
import { yearOf } from './period.ts';

/** A pack with its figures at hand by what they measure. */
export interface PackIndex {
  readonly pack: Pack;
  readonly figures: ReadonlyMap<string, readonly ReferenceFigure[]>;
  /** Targets without a number, by the indicators that measure progress towards them. */
  readonly commitments: ReadonlyMap<string, readonly Commitment[]>;
  readonly derived: ReadonlyMap<string, readonly DerivedFigure[]>;
  /** The years that it prints an indicator of a place for, commitments among them, by "indicator place"; null of none that is known. */
  readonly years: ReadonlyMap<string, ReadonlySet<number | null>>;
  /** "place unit" of every figure, and the figures by their ids. */
  readonly printed: ReadonlySet<string>;
  readonly byId: ReadonlyMap<string, ReferenceFigure>;
  /** The figures by their units and numbers. */
  readonly amounts: ReadonlyMap<string, Amounts>;
}

/** Sorts a pack's entries by indicator; order inside an indicator is the pack's. */
export function indexPack(pack: Pack): PackIndex {
  return {
    pack,
    figures: groupBy(pack.figures, (figure) => [figure.indicator]),
    commitments: groupBy(pack.commitments, (commitment) => commitment.indicators),
    derived: groupBy(pack.derived, (figure) => [figure.indicator]),
    years: yearsOf([
      ...pack.figures.map(({ indicator, place, period }) => ({ indicator, place, period })),
      ...pack.commitments.flatMap(({ indicators, place, period }) =>
        indicators.map((indicator) => ({ indicator, place, period })),
      ),
    ]),
    printed: new Set(pack.figures.map(({ place, unit }) => `${place} ${unit}`)),
    amounts: amountsByUnit(pack.figures),
    byId: new Map(pack.figures.map((figure) => [figure.id, figure])),
  };
}

function yearsOf(
  entries: readonly { readonly indicator: string; readonly place: string; readonly period: string }[],
): Map<string, Set<number | null>> {
  const years = new Map<string, Set<number | null>>();
  for (const { indicator, place, period } of entries) {
    const key = `${indicator} ${place}`;
    const known = years.get(key);
    if (known) known.add(yearOf(period));
    else years.set(key, new Set([yearOf(period)]));
  }
  return years;
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
