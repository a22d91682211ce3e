import type { CueKind } from '../../mention/cue/cues.ts';
import type { CountedIndicator } from '../../mention/indicator/counted-indicator.ts';
import type { IndicatorName } from '../../mention/indicator/indicator-name.ts';
import { compare } from '../../quantity/decimal.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import type { Direction, Measure } from '../figure.ts';
import type { Spot } from '../spot/slots.ts';
import type { MeasureWords } from './measure.ts';
import { isPercent } from './measure.ts';

/** How a quantity reads as a figure of an indicator. */
export interface NameFit {
  readonly measure: Measure;
  readonly direction: Direction | null;
  /** The unit in full, where the text prints it for short. */
  readonly unit: string;
  /** Is it the indicator's own unit (and not a percentage of something)? */
  readonly own: boolean;
}

/** The power of ten that makes the unit of a fit of a printed one; the number is moved by it, not only its unit written over. */
export function powerOf(indicator: CountedIndicator, { unit }: NameFit, printed: string): number {
  const read = indicator.readAs.get(printed);
  return read?.unit === unit ? read.power : 0;
}

const BARE_VERBS: ReadonlySet<CueKind | null> = new Set<CueKind | null>(['reach', 'equal', 'is', null]);

/** "tỷ lệ hộ nghèo giảm 0,32 điểm": points of a rate are percentage points. */
function ownUnit(indicator: CountedIndicator, printed: string): string | null {
  const unit = indicator.readAs.get(printed)?.unit ?? printed;
  if (indicator.units.includes(unit)) return indicator.implies?.[unit] ?? unit;
  const implied = indicator.implies?.[unit];
  return implied !== undefined && indicator.units.includes(implied) ? implied : null;
}

/** A percentage of an indicator that is itself a percentage: its level, unless it is more than the whole. */
function fitOpen(indicator: CountedIndicator, words: MeasureWords, value: string, own: string | null): NameFit | null {
  const percentage = own !== null && isPercent(own);
  if (own !== null && !(percentage && compare(value, '100') > 0)) {
    return { measure: 'level', direction: words.direction, unit: own, own: true };
  }
  if (!BARE_VERBS.has(words.verbKind)) return null;
  const measure = percentage ? 'share-of-plan' : (indicator.barePercent ?? 'share-of-plan');
  return { measure, direction: measure === 'change' ? 'up' : null, unit: 'percent', own: false };
}

/**
 * How a spot reads as a figure of an indicator, or null when its unit or its words do not allow it. `name`: the words that
 * name the indicator here, null when it is carried; `unit`: the unit to take where the text leaves it out.
 */
export function fitOf(
  indicator: CountedIndicator,
  spot: Spot,
  name: IndicatorName | null,
  unit = spot.quantity.unit,
): NameFit | null {
  const { words, quantity } = spot;
  const share =
    isPercent(unit) || isPercent(quantity.unit) || words.measure === 'share-of-plan' || words.measure === 'index';
  const own = ownUnit(indicator, unit);
  let fit: NameFit | null = null;
  if (words.measure === 'change') {
    if (own === null && !share) return null;
    const point = own !== null && isPercent(own) && words.direction !== null;
    fit = {
      measure: 'change',
      direction: words.direction,
      unit: point ? 'percentage-point' : (own ?? 'percent'),
      own: own !== null,
    };
  } else if (words.measure === 'share-of-plan' || words.measure === 'index') {
    // Nothing is written over: a number without a unit that no head made a percentage stays one.
    const isShare = isPercent(quantity.unit) || isPercent(spot.unit);
    const unit = isShare ? 'percent' : quantity.unit;
    fit =
      isShare || unit === 'times' || unit === 'count'
        ? { measure: words.measure, direction: words.direction, unit, own: false }
        : null;
  } else if (words.measure === 'level') {
    fit = own === null ? null : { measure: 'level', direction: words.direction, unit: own, own: true };
  } else if (own !== null && name?.change != null) {
    fit = { measure: 'change', direction: name.change, unit: own, own: true };
  } else if (own !== null || share) {
    fit = fitOpen(indicator, words, quantity.value, own);
  }
  if (fit === null || (name?.measures != null && !name.measures.includes(fit.measure))) return null;
  return fit;
}

/** A name and how the spot reads under it. */
export interface Chosen {
  readonly match: PhraseMatch<IndicatorName>;
  readonly fit: NameFit;
}

/**
 * Of names in the same words the one whose own unit it is, else the first of the data. `stands`: a name that stands
 * at the number may take the place of its unit.
 */
export function best(
  spot: Spot,
  matches: readonly PhraseMatch<IndicatorName>[],
  usable: (name: IndicatorName) => boolean,
  stands: 'at-number' | 'apart' = 'apart',
): Chosen | null {
  let chosen: Chosen | null = null;
  for (const match of matches) {
    if (!usable(match.value)) continue;
    const { indicator } = match.value;
    const counted = stands === 'at-number' && spot.quantity.unit === 'count' && spot.quantity.unitWord === null;
    const unit =
      spot.unit === 'percent' && counted ? 'percent' : counted ? (indicator.namedUnit ?? undefined) : undefined;
    const fit = fitOf(indicator, spot, match.value, unit);
    if (fit === null) continue;
    if (chosen === null || (fit.own && !chosen.fit.own)) chosen = { match, fit };
  }
  return chosen;
}
