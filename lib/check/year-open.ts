import { yearOf } from '../resolution/period.ts';

/** Was the page published in the year its figure counts, before December? Then "năm 2017" is the year so far. */
export function isYearOpen(published: string | null, period: string): boolean {
  const year = yearOf(period);
  if (published === null || year === null || !/^\d{4}-\d{2}/.test(published)) return false;
  return Number(published.slice(0, 4)) === year && Number(published.slice(5, 7)) < 12;
}
