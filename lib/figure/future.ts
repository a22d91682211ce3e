import type { Timed } from './slots.ts';

const YEAR_OF_PERIOD = /^(\d{4})(?:-(?!\d{4}).*)?$/u;

/**
 * "Đến năm 2030, thu nhập đạt 75 triệu đồng" on a page of 2025: of a year to come there are only aims. `published`: the year of
 * the page.
 */
export function planFuture(figure: Timed, published: number | null): Timed {
  const { status, statusEvidence, period, periodEvidence } = figure;
  if (status !== 'result' || statusEvidence.how !== 'assumed' || published === null) return figure;
  const year = YEAR_OF_PERIOD.exec(period ?? '')?.[1];
  if (year === undefined || Number(year) <= published || periodEvidence === null) return figure;
  return { ...figure, status: 'target', statusEvidence: { ...periodEvidence, how: 'carried' } };
}
