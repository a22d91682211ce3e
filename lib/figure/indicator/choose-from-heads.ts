import type { IndicatorName } from '../../mention/indicator/indicator-name.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
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
): { chosen: Chosen; sentence: Sentence } | null {
  if (heads === null) return null;
  const isNamed = heads.row.some(({ names }) => names.length > 0);
  for (const sentence of [...heads.row, ...heads.section, ...heads.column, ...(isNamed ? [] : heads.caption)]) {
    const byWeight = sentence.names
      .filter(({ first }) => !heads.column.includes(sentence) || !isOfPlan(sentence, first))
      .sort((a, b) => b.weight - a.weight || a.first - b.first);
    for (const { first, last } of byWeight.slice(0, MOST)) {
      const chosen = best(
        spot,
        byWeight.filter((name) => name.first === first && name.last === last),
        usable,
        'at-number',
      );
      if (chosen !== null) return { chosen, sentence };
    }
    if (
      sentence.names.length === 0 &&
      heads.row.includes(sentence) &&
      sentence.content.includes(1) &&
      sentence.places.length === 0
    )
      return null;
  }
  return null;
}
