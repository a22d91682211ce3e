import type { FigureSpot } from './figure-spot.ts';
import type { NameElsewhere } from './indicator-sources.ts';
import type { TimeElsewhere } from './period-sources.ts';
import type { PlaceElsewhere } from './place-sources.ts';

// Where neither the words around a figure nor what was read before name a value, "none" is the only candidate, the rules say so
// too, and there is nothing to weigh. Each question asks for the very sources of the candidates of its property.

/** Is no indicator named that a figure may be of? */
export const noNames = (
  { figure, before, previous, discourse }: FigureSpot,
  elsewhere: readonly NameElsewhere[],
): boolean =>
  figure.indicator === null &&
  figure.sentence.names.length === 0 &&
  elsewhere.length === 0 &&
  before?.indicator == null &&
  previous?.indicator == null &&
  figure.governing?.indicator == null &&
  figure.total?.indicator == null &&
  discourse.first?.indicator == null;

/** Is no time named or carried that may be a figure's, and the day of publication unknown? */
export const noTimes = (
  { figure, previous, around, context, carried, main, listed }: FigureSpot,
  elsewhere: readonly TimeElsewhere[],
): boolean =>
  figure.period === null &&
  figure.sentence.periods.length === 0 &&
  elsewhere.length === 0 &&
  carried.result === null &&
  carried.target === null &&
  carried.span === null &&
  main === null &&
  listed === null &&
  previous?.period == null &&
  context.published === null &&
  around.under.length === 0;

/** Is no place named that may be a figure's? */
export const noPlaces = ({ figure, before, discourse }: FigureSpot, elsewhere: readonly PlaceElsewhere[]): boolean =>
  figure.place === null &&
  figure.sentence.places.length === 0 &&
  elsewhere.length === 0 &&
  discourse.focus === null &&
  discourse.topic === null &&
  before?.place == null &&
  figure.governing?.place == null;
