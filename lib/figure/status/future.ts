import type { PeriodSlot, StatusSlot } from '../spot/slots.ts';

const YEAR_OF_PERIOD = /^(\d{4})(?:-(?!\d{4}).*)?$/u;

/** Is a period of a year later than that of the page? A span is of no one year. */
export function isToCome(period: string | null, published: number | null): boolean {
  const year = YEAR_OF_PERIOD.exec(period ?? '')?.[1];
  return year !== undefined && published !== null && Number(year) > published;
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
