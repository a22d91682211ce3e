import { ASSUMED } from './evidence.ts';
import type { Filled, IndicatorSlot, Named, PeriodSlot, PlaceSlot, Spot, Stated, StatusSlot } from './slots.ts';

// Records of figures are made many times for each number. All have one shape from the beginning, and each copy is one spread
// with its new values written out: such a copy costs a tenth of one that gathers several objects. The types say which slots
// are decided, so that nobody looks at one before.

/** A spot as a record with room for every slot. */
export const spotOf = ({ line, placed, quantity, unit, window, governing, total, words }: Spot): Spot => {
  const undecided: Filled = {
    line,
    placed,
    window,
    governing,
    total,
    words,
    quantity,
    unit,
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
  };
  return undecided;
};

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

/** The figure with how firmly it is stated. */
export const withStatus = <F extends Named>(figure: F, { status, statusEvidence }: StatusSlot): F & StatusSlot => ({
  ...figure,
  status,
  statusEvidence,
});

/** The figure with when it is of. */
export const withPeriod = <F extends Stated>(figure: F, { period, periodEvidence }: PeriodSlot): F & PeriodSlot => ({
  ...figure,
  period,
  periodEvidence,
});

/** The figure with where it is of. */
export const withPlace = <F extends Stated>(
  figure: F,
  { place, placeEvidence, placeBehind }: PlaceSlot,
): F & PlaceSlot => ({
  ...figure,
  place,
  placeEvidence,
  placeBehind,
});
