import Big from 'big.js';
import type { PlacedFigure } from '../page/page.ts';

/**
 * What shares come to, and whether that may be a hundred: rounded ones miss it by half a unit of their last digit each, and
 * those cut off lose less than one each, and gain nothing.
 */
export function hundredOf(shares: readonly PlacedFigure[]): { sum: Big; fits: boolean } {
  const sum = shares.reduce((total, { figure }) => total.plus(figure.value), new Big(0));
  const slack = shares.reduce((total, { figure }) => total.plus(figure.precision ?? 0), new Big(0));
  const left = new Big(100).minus(sum);
  return { sum, fits: left.eq(0) || (left.gt(0) ? left.lt(slack) : left.times(-2).lte(slack)) };
}
