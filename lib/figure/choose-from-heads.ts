import type { Chosen } from './fit.ts';
import { best } from './fit.ts';
import { isOfPlan } from './head-words.ts';
import type { IndicatorName } from './lexicon.ts';
import type { Line } from './line.ts';
import type { Spot } from './slots.ts';
import type { CellHeads } from './table-heads.ts';

/** So many names of one head are looked at. */
const MOST = 60;

/** A table's cell: the name in the head of its row, of its column, in the caption; the longest of one head. */
export function chooseFromHeads(
  spot: Spot,
  heads: CellHeads | null,
  usable: (name: IndicatorName) => boolean,
): { chosen: Chosen; line: Line } | null {
  if (heads === null) return null;
  const isNamed = heads.row.some(({ names }) => names.length > 0);
  for (const line of [...heads.row, ...heads.section, ...heads.column, ...(isNamed ? [] : heads.caption)]) {
    const byWeight = line.names
      .filter(({ first }) => !heads.column.includes(line) || !isOfPlan(line, first))
      .sort((a, b) => b.weight - a.weight || a.first - b.first);
    for (const { first, last } of byWeight.slice(0, MOST)) {
      const chosen = best(
        spot,
        byWeight.filter((name) => name.first === first && name.last === last),
        usable,
        'at-number',
      );
      if (chosen !== null) return { chosen, line };
    }
    if (line.names.length === 0 && heads.row.includes(line) && line.content.includes(1) && line.places.length === 0)
      return null;
  }
  return null;
}
