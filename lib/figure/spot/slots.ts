import type { IndicatorName } from '../../mention/indicator/indicator-name.ts';
import type { PlacedQuantity, Sentence } from '../../mention/sentence/sentence.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import type { Definition, Direction, Evidence, Issuer, Measure, Status } from '../figure.ts';
import type { MeasureWords } from '../measure/measure.ts';
import type { Window } from './window.ts';

/** What stands around a number, before anything is decided of it. */
export interface Spot {
  readonly sentence: Sentence;
  readonly placed: PlacedQuantity;
  readonly quantity: Quantity;
  /** The unit as printed, or "percent" where its column prints that over it. */
  readonly unit: string;
  readonly window: Window;
  /** The figure whose subject this one goes on with, when it has none of its own. */
  readonly governing: Filled | null;
  /** The figure this one is a part of ("trong đó"). */
  readonly total: Filled | null;
  readonly words: MeasureWords;
}

// A figure's properties are its slots. A reader gives the values of one slot, with their evidence, and changes nothing. What
// is decided of a figure so far is one of the records below: each has what the one before it has and one slot more, so the
// argument of a reader says what must have been decided before it.

/** What a number measures, and how it reads under that. */
export interface IndicatorSlot {
  /** As read; in the indicator's own unit where that is another ("1 km2" of forest is 100 ha). */
  readonly quantity: Quantity;
  readonly unit: string;
  readonly measure: Measure;
  readonly direction: Direction | null;
  readonly indicator: string | null;
  readonly indicatorEvidence: Evidence | null;
  readonly name: PhraseMatch<IndicatorName> | null;
  readonly part: 'named' | 'unnamed' | null;
  /** "mỗi đảng bộ ...", "các chi bộ còn lại", "còn 6 tiêu chí chưa đạt": of each, of the rest, of what is missing. */
  readonly isOfOthers: boolean;
}

/** How firmly it is stated. */
export interface StatusSlot {
  readonly status: Status;
  readonly statusEvidence: Evidence;
}

/** When. */
export interface PeriodSlot {
  readonly period: string | null;
  readonly periodEvidence: Evidence | null;
}

/** Where. */
export interface PlaceSlot {
  readonly place: string | null;
  readonly placeEvidence: Evidence | null;
  /** Was the place named behind the number? Then it holds for this figure alone. */
  readonly placeBehind: boolean;
}

/** What narrows the indicator. */
export interface DefinitionSlot {
  readonly definition: Definition | null;
  readonly definitionEvidence: Evidence | null;
}

/** Whose target or plan it is. */
export interface IssuerSlot {
  readonly issuer: Issuer | null;
  readonly issuerEvidence: Evidence | null;
}

/** A spot whose indicator is decided; its quantity and unit are the indicator's. */
export interface Named extends Omit<Spot, keyof IndicatorSlot>, IndicatorSlot {}

/** One of which is decided too how firmly it is stated, when and where. */
export interface Located extends Named, StatusSlot, PeriodSlot, PlaceSlot {}

/** All of it, with what narrows it and the organisation below the city whose figure it is. */
export interface Filled extends Located, DefinitionSlot, IssuerSlot {
  readonly body: Evidence | null;
}
