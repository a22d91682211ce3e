import type { IndicatorData } from '../../data/schemas/indicator.ts';
import { withPrintedUnit } from '../quantity/table-units.ts';
import type { Draft } from './draft.ts';
import type { Fit } from './fit.ts';
import { powerOf } from './fit.ts';

const COMRADES = new Set(['đồng chí', 'đ / c', 'đ . c', 'đc']);

/** "kết nạp 12 đồng chí": where members of the Party are counted, comrades are members. */
function isComrades({ line, placed }: Draft): boolean {
  const words = line.tokens.slice(Math.max(placed.first, placed.last - 2), placed.last + 1).map(({ norm }) => norm);
  return [1, 2, 3].some((count) => COMRADES.has(words.slice(-count).join(' ')));
}

/** Makes a draft one of an indicator, as `fit` says that it reads under it. */
export function takeIndicator(draft: Draft, indicator: IndicatorData, fit: Fit): void {
  const members = fit.unit === 'person' && indicator.units.includes('party-member') && isComrades(draft);
  const power = powerOf(fit, draft.quantity.unit);
  if (power !== 0) draft.quantity = withPrintedUnit(draft.quantity, { unit: fit.unit, power, discrete: false });
  draft.indicator = indicator.id;
  draft.unit = members ? 'party-member' : fit.unit;
  draft.measure = fit.measure;
  draft.direction = fit.direction;
}
