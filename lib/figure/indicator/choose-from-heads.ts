import type { IndicatorName } from '../../mention/indicator/indicator-name.ts';
import type { Line } from '../../mention/sentence/line.ts';
import type { Chosen } from '../measure/fit.ts';
import { best } from '../measure/fit.ts';
import type { Spot } from '../spot/slots.ts';
import { isOfPlan } from '../table/head-words.ts';
import type { CellHeads } from '../table/table-heads.ts';

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
