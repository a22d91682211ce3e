import type { PlacedQuantity, Sentence } from '../../mention/sentence/sentence.ts';
import { lastIn } from '../../mention/sentence/sentence-lookup.ts';

/** "giai đoạn 2016-20", "từ 27-28/02/2016", "năm 97": a number that is part of a time. */
export function isOfTime({ periods }: Sentence, { quantity, first, last }: PlacedQuantity): boolean {
  if (periods.length === 0 || quantity.unit !== 'count' || quantity.unitWord !== null) return false;
  const time = lastIn(periods, first - LONGEST_TIME, first + 1);
  return (
    time !== undefined &&
    time.last >= last &&
    (time.kind === 'span' || time.kind === 'stretch' || time.kind === 'quarter' || time.kind === 'year')
  );
}

const LONGEST_TIME = 12;
