import type { ReferenceFigure } from '../../data/schemas/pack.ts';

/** The figures of a source in one unit, in the order of their numbers. */
export interface Amounts {
  readonly numbers: readonly number[];
  readonly figures: readonly ReferenceFigure[];
}

/** Sorts the figures of a source by their units and numbers, so that those near a number are found without going through all. */
export function amountsByUnit(figures: readonly ReferenceFigure[]): ReadonlyMap<string, Amounts> {
  const byUnit = new Map<string, (readonly [number, ReferenceFigure])[]>();
  for (const figure of figures) {
    const group = byUnit.get(figure.unit) ?? [];
    byUnit.set(figure.unit, group);
    group.push([Number(figure.value), figure]);
  }
  return new Map(
    [...byUnit].map(([unit, group]) => {
      const sorted = group.sort(([a], [b]) => a - b);
      return [unit, { numbers: sorted.map(([number]) => number), figures: sorted.map(([, figure]) => figure) }];
    }),
  );
}

/** The figures whose numbers lie between two, these among them; of more than `most` the first `most`. Logarithmic. */
export function amountsBetween(
  { numbers, figures }: Amounts,
  from: number,
  to: number,
  most: number,
): readonly ReferenceFigure[] {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < numbers.length && end - low < most && numbers[end]! <= to) end++;
  return figures.slice(low, end);
}
