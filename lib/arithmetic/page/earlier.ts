import type { Figure } from '../../figure/figure.ts';
import { groupKey, type PlacedFigure, type SumPage } from './page.ts';

/** The figures of the period named as the base of a change of `level`: the year, or the same months of the year before. */
export function earlierGroup(page: SumPage, level: Figure, base: string | null): readonly PlacedFigure[] {
  const period = basePeriod(level.period, base);
  if (level.indicator === null || period === null) return [];
  return page.groups.get(groupKey(level.indicator, level.place, period)) ?? [];
}

/** "2018-9M" and "same-period": "2017-9M"; "2018" and "2016": "2016". Null where no base can be told. */
function basePeriod(period: string, base: string | null): string | null {
  const year = /^(\d{4})(-(?:H\d|Q\d|\d{1,2}M|\d\d))?$/.exec(period);
  if (year === null) return null;
  const rest = year[2] ?? '';
  if (base === 'same-period') return `${Number(year[1]) - 1}${rest}`;
  if (base !== null) return /^\d{4}$/.test(base) ? base + rest : null;
  return rest === '' ? String(Number(year[1]) - 1) : null;
}
