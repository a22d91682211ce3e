import { yearOf } from '../resolution/period.ts';

/** Papers on a time come out in its last weeks. */
const EARLY_DAYS = 31;
const DAY = 86_400_000;

/** The month that a period ends with, from 1; the year's last where it is of a whole year or a span. */
function lastMonth(period: string): number {
  const [, half, quarter, months, month] = /^\d{4}-(?:H([12])|Q([1-4])|(\d{1,2})M|(\d{2})$)/u.exec(period) ?? [];
  if (half !== undefined) return Number(half) * 6;
  if (quarter !== undefined) return Number(quarter) * 3;
  return Number(months ?? month ?? 12);
}

/** Was a time over, or nearly, when a document was signed? Nobody sets aims for it then. `date`: ISO day. */
export function isOverBy(period: string, date: string): boolean {
  const year = yearOf(period);
  if (year === null) return false;
  const end = Date.UTC(year, lastMonth(period), 0);
  return end - EARLY_DAYS * DAY <= Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
}
