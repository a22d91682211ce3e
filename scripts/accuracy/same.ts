import { monthsPart } from '../../lib/mention/period/forms/parts.ts';

/** Labels hold numbers, figures exact decimals: equal to the last digit a number can hold. A label without one asks nothing. */
export const equals = (a: string | null, b: number | null): boolean =>
  b === null || (a !== null && Math.abs(Number(a) - b) <= Math.abs(b) * 1e-12);

/** The same, where a number that the label has not may not be there. */
export const sameNumber = (a: string | null, b: number | null): boolean => (b === null ? a === null : equals(a, b));

/** A point is a percent; of units for so many people labels leave out that they are people. */
export const unitOf = (unit: string): string =>
  unit === 'percentage-point'
    ? 'percent'
    : unit.replace('-per-population-', '-per-').replace(/(-per-\d+)-person$/u, '$1');

/** An estimate and a result are one where numbers agree. */
export const statusOf = (status: string): string => (status === 'estimate' ? 'result' : status);

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** From the year's start to the last day of a month is so many months: "đến 31/5" and "5 tháng" are one stretch of time. */
export function periodOf(notation: string): string {
  const [, year, month, day] = /^(\d{4})-to-(\d{2})-(\d{2})$/.exec(notation) ?? [];
  if (year === undefined || Number(day) < (LAST_DAYS[Number(month) - 1] ?? Infinity)) return notation;
  return month === '12' ? year : `${year}-${monthsPart(Number(month))}`;
}
