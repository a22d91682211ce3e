import type { PeriodSlot, StatusSlot } from '../spot/slots.ts';

const YEAR_OF_PERIOD = /^(\d{4})(?:-(?!\d{4}).*)?$/u;

/** Is a period of a year later than that of the page? A span is of no one year. */
export function isToCome(period: string | null, published: number | null): boolean {
  const year = YEAR_OF_PERIOD.exec(period ?? '')?.[1];
  return year !== undefined && published !== null && Number(year) > published;
}

/** In so many months at its beginning a year has come to nothing yet. */
const BEGINNING = 2;

/** Is a period the whole year of a page's day (ISO), of which hardly anything has passed? */
function hasHardlyBegun(period: string | null, published: string | null): boolean {
  return published !== null && period === published.slice(0, 4) && Number(published.slice(5, 7)) <= BEGINNING;
}

/**
 * "Theo Nghị quyết, năm 2017 kết nạp mới 20 đảng viên" on a page of January 2017: what adds up over a year is an aim where
 * the words name the year and nothing done. `adds`: does it? `published`: the day of the page.
 */
export function planBegun(
  stated: StatusSlot,
  { period, periodEvidence }: PeriodSlot,
  adds: boolean,
  published: string | null,
): StatusSlot {
  const isOpen = adds && stated.status === 'result' && stated.statusEvidence.how === 'assumed';
  if (!isOpen || periodEvidence?.how !== 'said' || !hasHardlyBegun(period, published)) return stated;
  return { status: 'target', statusEvidence: { ...periodEvidence, how: 'carried' } };
}

/**
 * How firmly a figure of a period is stated. "Đến năm 2030, thu nhập đạt 75 triệu đồng" on a page of 2025: of a year to come
 * there are only aims. `published`: the year of the page.
 */
export function planFuture(
  stated: StatusSlot,
  { period, periodEvidence }: PeriodSlot,
  published: number | null,
): StatusSlot {
  if (stated.status !== 'result' || stated.statusEvidence.how !== 'assumed') return stated;
  if (periodEvidence === null || !isToCome(period, published)) return stated;
  return { status: 'target', statusEvidence: { ...periodEvidence, how: 'carried' } };
}
