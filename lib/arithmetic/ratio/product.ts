import Big from 'big.js';
import { plain } from '../../check/numbers/sums.ts';
import type { Claim } from '../../check/verdict.ts';
import { fits } from '../page/fit.ts';
import { indexesOf, type PlacedFigure, type SumPage, surface } from '../page/page.ts';
import { arithmeticReason } from '../reason.ts';

/** Tonnes in one of these. */
const TONNES: Readonly<Record<string, string>> = { tonne: '1', quintal: '0.1', kg: '0.001' };
const YIELDS: Readonly<Record<string, string>> = { 'tonne-per-ha': '1', 'quintal-per-ha': '0.1' };
/** How many figures away area and output may stand: a percentage, a comparison with the year before. */
const REACH = 4;

/**
 * "312,5 ha, năng suất 54,2 tạ/ha, sản lượng 1.693,75 tấn": an area, its yield and what it brought. Only what holds is told:
 * less may be harvested than was sown, and the output be of other crops as well.
 */
export function productClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((rate): Claim[] => {
    const factor = YIELDS[rate.figure.unit];
    if (factor === undefined || !isAmount(rate)) return [];
    const near = page.placed
      .slice(Math.max(0, rate.at - REACH), rate.at + REACH + 1)
      .filter((entry) => entry.block === rate.block && isAmount(entry));
    const outputs = near.filter(({ figure }) => TONNES[figure.unit] !== undefined);
    for (const area of near.filter(({ figure }) => figure.unit === 'ha')) {
      const output = outputs.find((entry) => isProduct(area, rate, entry, factor));
      if (output !== undefined) return [claimOf(page, area, rate, output, factor)];
    }
    return [];
  });
}

function isAmount({ figure, amount }: PlacedFigure): boolean {
  return figure.measure === 'level' && figure.high === null && amount > 0;
}

function isProduct(area: PlacedFigure, rate: PlacedFigure, output: PlacedFigure, factor: string): boolean {
  const isOne = area.figure.place === output.figure.place && area.figure.period === output.figure.period;
  if (!isOne || (area.figure.status === 'target') !== (output.figure.status === 'target')) return false;
  const tonnes = new Big(output.figure.value).times(TONNES[output.figure.unit] ?? '1');
  return fits(tonnes.div(area.figure.value).div(factor), rate.figure);
}

function claimOf(page: SumPage, area: PlacedFigure, rate: PlacedFigure, output: PlacedFigure, factor: string): Claim {
  const computed = new Big(area.figure.value).times(rate.figure.value).times(factor);
  const params = {
    area: surface(page, area),
    rate: surface(page, rate),
    output: surface(page, output),
    computed: plain(computed.round(2)),
    unit: 'tonne',
  };
  const why = arithmeticReason('product-holds', params);
  return { figures: indexesOf(area, rate, output), kind: 'other', holds: true, reasons: [why] };
}
