import type { Numbered } from '../groups.ts';

/** A number of one year: the source's own, what follows from it, its target, or the page's. */
export interface YearPoint {
  readonly year: number;
  readonly value: number;
  readonly kind: 'source' | 'derived' | 'target' | 'page' | 'plan';
  readonly label: string;
}

/** A point before it has its words. */
export interface SeriesPoint extends Omit<YearPoint, 'label'> {
  readonly decimal: string;
}

/** Figures of other years than the source's, of one indicator, with all that is known of it over the years. */
export interface YearSeries {
  readonly indicator: string;
  readonly unit: string;
  readonly figures: readonly Numbered[];
  /** By year; no two of one kind in a year. */
  readonly points: readonly SeriesPoint[];
}
