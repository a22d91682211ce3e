import Big from 'big.js';
import { plain } from '../../check/numbers/sums.ts';
import type { Claim } from '../../check/verdict.ts';
import { fits } from '../page/fit.ts';
import { indexesOf, type PlacedFigure, type SumPage, surface } from '../page/page.ts';
import { arithmeticReason } from '../reason.ts';
import { ownWords } from '../relation/role.ts';

/** Tonnes in one of these. */
const TONNES: Readonly<Record<string, string>> = { tonne: '1', quintal: '0.1', kg: '0.001' };
const YIELDS: Readonly<Record<string, string>> = { 'tonne-per-ha': '1', 'quintal-per-ha': '0.1' };
/** How many figures away area and output may stand: a percentage, a comparison with the year before. */
const REACH = 4;

/**
 * "312,5 ha, năng suất 54,2 tạ/ha, sản lượng 1.693,75 tấn": an area, its yield and what it brought; "150 suất, mỗi suất 500 nghìn
 * đồng, tổng trị giá 75 triệu đồng": so many, each so much. Only what holds is told: less may be harvested than was sown, and the
 * output be of other crops as well.
 */
export function productClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((rate): Claim[] => {
    if (!isAmount(rate)) return [];
    const factor = YIELDS[rate.figure.unit];
    if (factor === undefined && !EACH.test(ownWords(page, rate))) return [];
    const near = page.placed
      .slice(Math.max(0, rate.at - REACH), rate.at + REACH + 1)
      .filter((entry) => entry !== rate && entry.block === rate.block && isAmount(entry));
    for (const many of near) {
      const total = near.find((entry) =>
        factor === undefined ? isAllOf(many, rate, entry) : isProduct(many, rate, entry, factor),
      );
      if (total !== undefined) return [claimOf(page, many, rate, total, factor ?? null)];
    }
    return [];
  });
}

/** Right before what each of so many has or costs. */
const EACH = /\b(?:moi|binh quan|trung binh|each)\b/;

/** So many things, each of so much, are the total: exactly, and more than one. */
function isAllOf(many: PlacedFigure, rate: PlacedFigure, total: PlacedFigure): boolean {
  const isCount = many.figure.precision === null && many.amount > 1 && many.figure.unit !== rate.figure.unit;
  if (!isCount || total.figure.unit !== rate.figure.unit || total.amount <= rate.amount) return false;
  return new Big(many.figure.value).times(rate.figure.value).eq(total.figure.value);
}

function isAmount({ figure, amount }: PlacedFigure): boolean {
  return figure.measure === 'level' && figure.high === null && amount > 0;
}

function isProduct(area: PlacedFigure, rate: PlacedFigure, output: PlacedFigure, factor: string): boolean {
  if (area.figure.unit !== 'ha' || TONNES[output.figure.unit] === undefined) return false;
  const isOne = area.figure.place === output.figure.place && area.figure.period === output.figure.period;
  if (!isOne || (area.figure.status === 'target') !== (output.figure.status === 'target')) return false;
  const tonnes = new Big(output.figure.value).times(TONNES[output.figure.unit] ?? '1');
  return fits(tonnes.div(area.figure.value).div(factor), rate.figure);
}

function claimOf(
  page: SumPage,
  many: PlacedFigure,
  rate: PlacedFigure,
  total: PlacedFigure,
  factor: string | null,
): Claim {
  const words = { many: surface(page, many), rate: surface(page, rate), total: surface(page, total) };
  const computed = new Big(many.figure.value).times(rate.figure.value).times(factor ?? '1');
  const params = { computed: plain(computed.round(2)), unit: factor === null ? total.figure.unit : 'tonne' };
  const why =
    factor === null
      ? arithmeticReason('each-holds', { ...words, ...params })
      : arithmeticReason('product-holds', { area: words.many, rate: words.rate, output: words.total, ...params });
  return { figures: indexesOf(many, rate, total), kind: 'other', holds: true, reasons: [why] };
}
