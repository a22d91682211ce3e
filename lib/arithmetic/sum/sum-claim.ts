import type Big from 'big.js';
import { plain } from '../../check/numbers/sums.ts';
import type { Claim } from '../../check/verdict.ts';
import { indexesOf, type PlacedFigure, type SumPage } from '../page/page.ts';
import { arithmeticReason } from '../reason.ts';
import { named } from './named.ts';

/** The claim that parts come to a total, or do not. */
export function sumClaim(
  page: SumPage,
  total: PlacedFigure,
  parts: readonly PlacedFigure[],
  sum: Big,
  holds: boolean,
): Claim {
  const params = {
    parts: parts.map((part) => named(page, part)),
    total: named(page, total),
    sum: plain(sum),
    unit: total.figure.unit,
  };
  const exactly = holds && sum.eq(total.figure.value) ? 'sum-holds' : 'sum-rounds';
  const why = arithmeticReason(holds ? exactly : 'sum-fails', params);
  return { figures: indexesOf(...parts, total), kind: 'sum', holds, reasons: [why] };
}
