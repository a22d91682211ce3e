import type { Measure } from '../../data/schemas/indicator.ts';
import { isObject } from '../text/shape.ts';

/** The statuses that a reader may give a number; the others say that the page itself takes it back. */
export type GivenStatus = 'result' | 'estimate' | 'target';

/** What a reader says of a number in the place of what the program took its words for. At least one property is there. */
export interface MendedReading {
  readonly indicator?: string;
  readonly place?: string;
  /** DESIGN §2 notation, never "unknown". */
  readonly period?: string;
  /** `power`: the page prints no magnitude, and counts in so many powers of ten ("45" of a table in tỷ đồng: 9). */
  readonly unit?: { readonly id: string; readonly power: number };
  readonly measure?: Measure;
  readonly status?: GivenStatus;
}

/** How the reader understands a number: not as a figure at all, or otherwise than it was read. */
export type ReaderReading = { readonly none: true } | MendedReading;

/** The properties that a reader may mend, in the order of the screens. */
const MENDABLE = ['indicator', 'place', 'period', 'unit', 'measure', 'status'] as const;
export type Mendable = (typeof MENDABLE)[number];

/** The magnitudes that a page may leave unsaid: none, nghìn, triệu, tỷ. */
export const POWERS = [0, 3, 6, 9] as const;

export const isNone = (reading: ReaderReading): reading is { readonly none: true } => 'none' in reading;

const STATUSES: ReadonlySet<unknown> = new Set<GivenStatus>(['result', 'estimate', 'target']);
const MEASURES: ReadonlySet<unknown> = new Set<Measure>(['level', 'change', 'share-of-plan', 'index']);

/** An id of data/; "other:..." are ids of indicators that no source prints. */
const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 100 && /^[A-Za-z0-9]+(?:[-:][A-Za-z0-9]+)*$/.test(value);

const SHORTER = /^(\d{4})(?:-(?:H[12]|Q[1-4]|[1-9]M|1[0-2]M|0[1-9]|1[0-2]))?$/;
const SPAN = /^(\d{4})-(\d{4})$/;
const TO_DAY = /^(\d{4})-to(?:-(\d{2})-(\d{2}))?$/;

/** Is it a period of DESIGN's notation that there can be? A span does not end before it begins, and a day is in its month. */
export function isPeriod(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 20) return false;
  if (SHORTER.test(value)) return true;
  const [, from, to] = SPAN.exec(value) ?? [];
  if (from !== undefined && to !== undefined) return from < to;
  const [found, year, month, day] = TO_DAY.exec(value) ?? [];
  if (found === undefined) return false;
  if (month === undefined || day === undefined) return true;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/**
 * A reader's reading of what a message, a record or a file holds, made anew of the properties it has here; null where it is
 * none. Whether its ids are known is the engine's to say: a file may come from a later version.
 */
export function readerReading(value: unknown): ReaderReading | null {
  if (!isObject(value)) return null;
  if (value['none'] === true) return { none: true };
  const { indicator, place, period, unit, measure, status } = value;
  const sound =
    (indicator === undefined || isId(indicator)) &&
    (place === undefined || isId(place)) &&
    (period === undefined || isPeriod(period)) &&
    (unit === undefined || isUnit(unit)) &&
    (measure === undefined || MEASURES.has(measure)) &&
    (status === undefined || STATUSES.has(status));
  if (!sound) return null;
  const given = { indicator, place, period, unit: unit && unitOf(unit), measure, status };
  const said = MENDABLE.filter((property) => given[property] !== undefined);
  return said.length === 0
    ? null
    : (Object.fromEntries(said.map((property) => [property, given[property]])) as MendedReading);
}

const isUnit = (value: unknown): boolean =>
  isObject(value) && isId(value['id']) && (POWERS as readonly unknown[]).includes(value['power']);

const unitOf = (value: unknown) => {
  const { id, power } = value as { id: string; power: number };
  return { id, power };
};

/** Do two readings say the same? Both as `readerReading` makes them. */
export const sameReading = (a: ReaderReading | null, b: ReaderReading | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** What the reader says, each property with its value as an id; a unit with its power of ten ("9:VND"). */
export const mendedValues = (reading: MendedReading): readonly (readonly [what: Mendable, id: string])[] =>
  MENDABLE.flatMap((what) => {
    const said = reading[what];
    if (said === undefined) return [];
    return [[what, typeof said === 'object' ? `${said.power}:${said.id}` : said] as const];
  });
