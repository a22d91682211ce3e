import { carried } from '../../mention/evidence.ts';
import type { CountedIndicator } from '../../mention/indicator/counted-indicator.ts';
import type { FigureLexicon } from '../lexicon.ts';
import { fitOf } from '../measure/fit.ts';
import { isPercent } from '../measure/measure.ts';
import { isUnitless } from '../spot/noun-behind.ts';
import type { Filled, IndicatorSlot, Spot } from '../spot/slots.ts';
import { takeIndicator } from './take-indicator.ts';

/** The indicator that is this one's share of its whole, or whose share this one is. */
function sibling(
  indicators: FigureLexicon['indicators'],
  indicator: CountedIndicator,
  unit: string,
): CountedIndicator | null {
  if (isPercent(unit)) return indicator.rate === undefined ? null : (indicators.get(indicator.rate) ?? null);
  for (const other of indicators.values()) {
    if (other.rate === indicator.id && other.units.includes(unit)) return other;
  }
  return null;
}

/** What a figure without a subject of its own measures where it goes on with another; null where its words do not allow that. */
export function continueFrom(spot: Spot, from: Filled, { indicators }: FigureLexicon): IndicatorSlot | null {
  const indicator = from.indicator === null ? undefined : indicators.get(from.indicator);
  if (indicator === undefined) return null;
  const { words, quantity } = spot;
  const isRelative =
    !isPercent(quantity.unit) ||
    words.measure === 'open' ||
    (words.measure === 'change' && words.verb === null) ||
    words.measure === 'level';
  const other = isRelative ? sibling(indicators, indicator, quantity.unit) : null;
  const unit = isUnitless(spot) && !isPercent(from.unit) ? from.unit : quantity.unit;
  for (const candidate of other === null ? [indicator] : [other, indicator]) {
    const fit = fitOf(candidate, spot, null, unit);
    if (fit === null) continue;
    return {
      ...takeIndicator(spot, candidate, fit),
      indicatorEvidence: carried(from.indicatorEvidence),
      name: null,
      part: null,
      isOfOthers: false,
    };
  }
  return null;
}
