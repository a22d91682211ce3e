import type { ReferenceFigure } from '../../data/schemas/pack.ts';

/** The figures of a source in one unit, in the order of their numbers. */
export interface Amounts {
  readonly numbers: readonly number[];
  /** How far from each number another may lie that agrees with it: a unit of its last digit, and any way under a bound. */
  readonly reaches: readonly number[];
  readonly figures: readonly ReferenceFigure[];
}

/** A number as printed, as far as reaching goes. */
interface Reaching {
  readonly value: string;
  readonly bound: string;
  readonly precision: string | null;
}

/** A little is added, for what numbers lose as numbers. */
const reachOf = ({ bound, precision }: Reaching): number =>
  bound === 'exact' ? Number(precision ?? 0) * 1.0001 : Number.POSITIVE_INFINITY;

/** Sorts the figures of a source by their units and numbers, so that those near a number are found without going through all. */
export function amountsByUnit(figures: readonly ReferenceFigure[]): ReadonlyMap<string, Amounts> {
  const byUnit = new Map<string, ReferenceFigure[]>();
  for (const figure of figures) {
    const group = byUnit.get(figure.unit) ?? [];
    byUnit.set(figure.unit, group);
    group.push(figure);
  }
  return new Map(
    [...byUnit].map(([unit, group]) => {
      const sorted = group.sort((a, b) => Number(a.value) - Number(b.value));
      const numbers = sorted.map(({ value }) => Number(value));
      return [unit, { numbers, reaches: sorted.map(reachOf), figures: sorted }];
    }),
  );
}

/** Numbers further apart than this agree under no bound and no rounding. */
const FAR_APART = 1.15;
/** Of more figures near a number the first are looked at. */
const MOST_NEAR = 500;

/** The figures that may agree with a number: within a unit of the last digit of either, or near where one has a bound. */
export function amountsNear({ numbers, reaches, figures }: Amounts, page: Reaching): ReferenceFigure[] {
  const number = Number(page.value);
  const reach = reachOf(page);
  const ends = [number / FAR_APART, number * FAR_APART] as const;
  const to = Math.max(...ends);
  let at = firstFrom(numbers, Math.min(...ends));
  const stop = Math.min(numbers.length, at + MOST_NEAR);
  const found: ReferenceFigure[] = [];
  for (; at < stop && numbers[at]! <= to; at++)
    if (Math.abs(numbers[at]! - number) <= Math.max(reach, reaches[at]!)) found.push(figures[at]!);
  return found;
}

function firstFrom(numbers: readonly number[], from: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
