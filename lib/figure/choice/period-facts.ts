import { yes } from './features.ts';
import type { FigureSpot } from './figure-spot.ts';
import { AMOUNTS, KNOWNS, RELATIONS, SEASONS, SHAPES, SPAN_ENDS, YEAR_GAPS } from './period-values.ts';
import { MEASURES, STATUSES } from './values.ts';

/** What is known of a figure before its time is, as indexes. */
export interface TimeFacts {
  readonly status: number;
  readonly measure: number;
  /** Of KNOWNS. */
  readonly known: number;
  /** Does it add up over the year, or is that not known? */
  readonly adds: number;
  /** Of AMOUNTS. */
  readonly amount: number;
}

const EXTENTS = new Set(['m', 'km', 'm2', 'km2', 'm3', 'cm', 'kwh', 'litre']);

function amountOf(unit: string): (typeof AMOUNTS)[number] {
  if (unit.startsWith('VND')) return 'money';
  if (unit.startsWith('percent')) return 'share';
  if (unit === 'person' || unit === 'household' || unit === 'criterion') return unit;
  return unit === 'ha' ? 'area' : EXTENTS.has(unit) ? 'extent' : 'other';
}

/** Is the indicator of a figure known, and does it add up over the year? As an index of KNOWNS. */
export function knownOf({ figure, discourse }: FigureSpot): number {
  const indicator = figure.indicator === null ? undefined : discourse.lexicon.indicators.get(figure.indicator);
  return indicator === undefined ? UNKNOWN_ADDS : (indicator.additive ?? true) ? ADDS : STOCK;
}

const UNKNOWN_ADDS = KNOWNS.indexOf('unknown');
const STOCK = KNOWNS.indexOf('stock');
const ADDS = KNOWNS.indexOf('adds');

export function timeFactsOf(spot: FigureSpot): TimeFacts {
  const { figure } = spot;
  const known = knownOf(spot);
  return {
    status: STATUSES.indexOf(figure.status),
    measure: MEASURES.indexOf(figure.measure),
    known,
    adds: yes(known !== STOCK),
    amount: AMOUNTS.indexOf(amountOf(figure.quantity.unit)),
  };
}

const UNKNOWN = 'unknown';
const YEAR = 'yyyy'.length;
const SPAN = 'yyyy-yyyy'.length;
const SO_FAR = 'yyyy-to'.length;

function shapeName(id: string): (typeof SHAPES)[number] {
  if (id.length === YEAR) return 'year';
  if (id === UNKNOWN) return 'unknown';
  const mark = id[YEAR + 1]!;
  if (mark === 't') return id.length === SO_FAR ? 'so-far' : 'to-day';
  if (id.length === SPAN) return 'span';
  return mark === 'H' || mark === 'Q' || id.endsWith('M') ? 'part' : 'month';
}

/** The form of a period's id, as an index of SHAPES. */
export const shapeOf = (id: string): number => SHAPES.indexOf(shapeName(id));

/** The month of an ISO date from 1, or null. */
export function monthOf(published: string | null): number | null {
  const month = published === null ? Number.NaN : Number(published.slice(5, 7));
  return month >= 1 && month <= 12 ? month : null;
}

/** In so many months at its beginning a year's papers tell of the year before. */
const EARLY = 2;
/** From this month on they tell of the year itself as a whole. */
const LATE = 12;

function seasonName(month: number): (typeof SEASONS)[number] {
  if (month >= LATE) return 'late';
  return month <= EARLY ? 'early' : 'middle';
}

/** When in its year a page was published, as an index of SEASONS. */
export function seasonOf(published: string | null): number {
  const month = monthOf(published);
  return SEASONS.indexOf(month === null ? 'unknown' : seasonName(month));
}

/** How the year of a period lies to the year of publication, as an index of YEAR_GAPS. */
export function gapOf(id: string, published: number | null): number {
  if (id.length === SPAN) return YEAR_GAPS.indexOf('span');
  if (published === null || id === UNKNOWN) return YEAR_GAPS.indexOf('unknown');
  const gap = Number(id.slice(0, YEAR)) - published;
  return YEAR_GAPS.indexOf(gap > 0 ? 'later' : gap === 0 ? 'same' : gap === -1 ? 'before' : 'long-before');
}

/** How the last year of a span lies to the year of publication, as an index of SPAN_ENDS. */
export function spanEndOf(id: string, published: number | null): number {
  if (id.length !== SPAN || published === null) return SPAN_ENDS.indexOf('none');
  const gap = Number(id.slice(-YEAR)) - published;
  return SPAN_ENDS.indexOf(gap > 0 ? 'later' : gap === 0 ? 'same' : gap === -1 ? 'before' : 'long-before');
}

function relationName(id: string, other: string): (typeof RELATIONS)[number] {
  if (id === other) return 'same';
  if (id === UNKNOWN || other === UNKNOWN) return 'none';
  if (other.length === YEAR && id.startsWith(other)) return 'finer';
  if (id.length === YEAR && other.startsWith(id)) return 'coarser';
  const gap = Number(id.slice(0, YEAR)) - Number(other.slice(0, YEAR));
  return gap < 0 ? 'earlier' : gap > 0 ? 'later' : 'other';
}

/** How a period lies to another one (null: there is none), as an index of RELATIONS. */
export const relationTo = (id: string, other: string | null): number =>
  RELATIONS.indexOf(other === null ? 'none' : relationName(id, other));
