import Big from 'big.js';
import { plain } from '../../check/numbers/sums.ts';
import type { Figure } from '../../figure/figure.ts';
import { type Fit, fitOfPercent, type Rounded } from '../page/fit.ts';
import type { Placed, SumPage } from '../page/page.ts';

/** Words of a unit that leave no doubt: "điểm phần trăm", "điểm %", "percentage points". */
const POINTS = /điểm|diem|point|pp/iu;

/**
 * May a change of a rate be one in percent of it ("giảm 10%, từ 3,2% xuống 2,88%")? Whatever its unit was read as, unless
 * points are printed.
 */
export function mayBeRelative({ article }: SumPage, { figure: { unit, unitWord } }: Placed): boolean {
  if (unit === 'percent') return true;
  return unit === 'percentage-point' && !POINTS.test(article.text.slice(unitWord?.start ?? 0, unitWord?.end ?? 0));
}

/** A change in percent, held against the level reached as a percentage of the earlier one. `earlier` is above zero. */
export function relativeFit(
  earlier: Rounded,
  level: Rounded,
  { value, precision }: Pick<Figure, 'value' | 'precision'>,
  isUp: boolean,
): Fit {
  const index = isUp ? new Big(100).plus(value) : new Big(100).minus(value);
  return fitOfPercent(level, earlier, { value: plain(index), precision });
}
