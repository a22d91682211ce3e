import { ASSUMED } from '../../mention/evidence.ts';
import type { IndicatorSlot, Located, Named, PeriodSlot, PlaceSlot, Spot, StatusSlot } from './slots.ts';

// All records of a figure have one shape from the beginning, and each is made by one spread with its new values written out:
// such a copy costs a third of one that gathers several objects. The types say which slots are decided, so that nobody looks
// at one before.

/** A record with room for a spot and all its slots, nothing decided. */
export const BLANK = {
  sentence: null,
  placed: null,
  window: null,
  governing: null,
  total: null,
  words: null,
  quantity: null,
  unit: null,
  measure: 'level',
  direction: null,
  indicator: null,
  indicatorEvidence: null,
  name: null,
  part: null,
  isOfOthers: false,
  status: 'result',
  statusEvidence: ASSUMED,
  period: null,
  periodEvidence: null,
  place: null,
  placeEvidence: null,
  placeBehind: false,
  definition: null,
  definitionEvidence: null,
  issuer: null,
  issuerEvidence: null,
  body: null,
} as const;

/** The figure with what it measures. */
export function withIndicator<F extends Spot>(figure: F, slot: IndicatorSlot): F & Named {
  const { quantity, unit, measure, direction, indicator, indicatorEvidence, name, part, isOfOthers } = slot;
  return {
    ...figure,
    quantity,
    unit,
    measure,
    direction,
    indicator,
    indicatorEvidence,
    name,
    part,
    isOfOthers,
  };
}

/** The figure with how firmly it is stated, when and where. */
export function locate(
  figure: Named,
  { status, statusEvidence }: StatusSlot,
  { period, periodEvidence }: PeriodSlot,
  { place, placeEvidence, placeBehind }: PlaceSlot,
): Located {
  return { ...figure, status, statusEvidence, period, periodEvidence, place, placeEvidence, placeBehind };
}
