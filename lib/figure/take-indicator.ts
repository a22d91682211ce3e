import type { IndicatorData } from '../../data/schemas/indicator.ts';
import { withPrintedUnit } from '../quantity/table-units.ts';
import type { Fit } from './fit.ts';
import { powerOf } from './fit.ts';
import type { IndicatorSlot, Spot } from './slots.ts';

const COMRADES = new Set(['đồng chí', 'đ / c', 'đ . c', 'đc']);

/** "kết nạp 12 đồng chí": where members of the Party are counted, comrades are members. */
function isComrades({ line, placed }: Pick<Spot, 'line' | 'placed'>): boolean {
  const words = line.tokens.slice(Math.max(placed.first, placed.last - 2), placed.last + 1).map(({ norm }) => norm);
  return [1, 2, 3].some((count) => COMRADES.has(words.slice(-count).join(' ')));
}

/** What an indicator makes of a number. */
type Taken = Pick<IndicatorSlot, 'quantity' | 'unit' | 'measure' | 'direction' | 'indicator'>;

/** How a number stands as a figure of an indicator, as `fit` says that it reads under it. */
export function takeIndicator(
  spot: Pick<Spot, 'line' | 'placed' | 'quantity'>,
  indicator: IndicatorData,
  fit: Fit,
): Taken {
  const isMember = fit.unit === 'person' && indicator.units.includes('party-member') && isComrades(spot);
  const power = powerOf(fit, spot.quantity.unit);
  return {
    quantity: power === 0 ? spot.quantity : withPrintedUnit(spot.quantity, { unit: fit.unit, power, discrete: false }),
    unit: isMember ? 'party-member' : fit.unit,
    measure: fit.measure,
    direction: fit.direction,
    indicator: indicator.id,
  };
}
