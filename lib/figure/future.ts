import type { PeriodSlot, StatusSlot } from './slots.ts';

const YEAR_OF_PERIOD = /^(\d{4})(?:-(?!\d{4}).*)?$/u;

/**
 * How firmly a figure of a period is stated. "Đến năm 2030, thu nhập đạt 75 triệu đồng" on a page of 2025: of a year to come
 * there are only aims. `published`: the year of the page.
 */
export function planFuture(
  stated: StatusSlot,
  { period, periodEvidence }: PeriodSlot,
  published: number | null,
): StatusSlot {
  if (stated.status !== 'result' || stated.statusEvidence.how !== 'assumed' || published === null) return stated;
  const year = YEAR_OF_PERIOD.exec(period ?? '')?.[1];
  if (year === undefined || Number(year) <= published || periodEvidence === null) return stated;
  return { status: 'target', statusEvidence: { ...periodEvidence, how: 'carried' } };
}
