import type { CountedIndicator, NarrowUnit } from '../../mention/indicator/counted-indicator.ts';
import { withPrintedUnit } from '../../quantity/table-units.ts';
import type { NameFit } from '../measure/fit.ts';
import { powerOf } from '../measure/fit.ts';
import type { IndicatorSlot, Spot } from '../spot/slots.ts';

/** How many tokens such words have at most ("đ/c"). */
const LONGEST = 3;

/** "kết nạp 12 đồng chí": where members of the Party are counted, comrades are members. */
function isNarrow({ sentence, placed }: Pick<Spot, 'sentence' | 'placed'>, { words }: NarrowUnit): boolean {
  const from = Math.max(placed.first, placed.last + 1 - LONGEST);
  const printed = sentence.tokens.slice(from, placed.last + 1).map(({ norm }) => norm);
  return printed.some((_, at) => words.has(printed.slice(at).join(' ')));
}

/** What an indicator makes of a number. */
type Taken = Pick<IndicatorSlot, 'quantity' | 'unit' | 'measure' | 'direction' | 'indicator'>;

/** How a number stands as a figure of an indicator, as `fit` says that it reads under it. */
export function takeIndicator(
  spot: Pick<Spot, 'sentence' | 'placed' | 'quantity'>,
  indicator: CountedIndicator,
  fit: NameFit,
): Taken {
  const { narrow } = indicator;
  const isNarrowed = narrow !== null && fit.unit === narrow.printed && isNarrow(spot, narrow);
  const power = powerOf(indicator, fit, spot.quantity.unit);
  return {
    quantity: power === 0 ? spot.quantity : withPrintedUnit(spot.quantity, { unit: fit.unit, power, discrete: false }),
    unit: isNarrowed ? narrow.unit : fit.unit,
    measure: fit.measure,
    direction: fit.direction,
    indicator: indicator.id,
  };
}
