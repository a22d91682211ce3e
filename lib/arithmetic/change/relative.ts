import type Big from 'big.js';
import type { PlacedFigure, SumPage } from '../page/page.ts';

/** Words of a unit that leave no doubt: "điểm phần trăm", "điểm %", "percentage points". */
const POINTS = /điểm|diem|point|pp/iu;

/**
 * May a change of a rate be one in percent of it ("giảm 10%, từ 3,2% xuống 2,88%")? Whatever its unit was read as, unless
 * points are printed.
 */
export function mayBeRelative({ article }: SumPage, { figure: { unit, unitWord } }: PlacedFigure): boolean {
  if (unit === 'percent') return true;
  return unit === 'percentage-point' && !POINTS.test(article.text.slice(unitWord?.start ?? 0, unitWord?.end ?? 0));
}

/**
 * "Số hộ nghèo giảm từ 320 hộ xuống 288 hộ, tương ứng giảm 0,32%": beside a count the percentage may be the points of its rate.
 * Points are counted of the whole, which has more than the count, so they are fewer than the percentage of the count itself.
 */
export function mayBePointsOfRate(
  { lexicons }: SumPage,
  count: PlacedFigure,
  { figure: { value } }: PlacedFigure,
  ofCount: Big,
  words: string,
): boolean {
  const { indicator, precision } = count.figure;
  // Only heads, households and the like have no precision: an amount of money or land has no rate.
  if (precision !== null || !ofCount.abs().gt(value)) return false;
  const hasRate = lexicons.rates.some((rate) => rate.count === indicator || rate.whole === indicator);
  return hasRate || SAME_AS.test(words);
}

/** Between a count's change and another number that says it otherwise. */
const SAME_AS = /\b(?:tuong ung|tuong duong|ty le|ti le|hay)\b/;
