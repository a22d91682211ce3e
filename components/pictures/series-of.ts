import type { ReferenceFigure } from '../../data/schemas/pack.ts';
import type { Figure } from '../../lib/figure/figure.ts';
import type { Numbered } from '../groups.ts';
import type { Source } from '../panel-props.ts';
import { findReference } from '../source-figure.ts';
import type { SeriesPoint, YearSeries } from './year-series.ts';

type Kindred = Pick<Figure, 'indicator' | 'place' | 'measure' | 'unit'> & { readonly definition: string | null };

const WHOLE_YEAR = /^\d{4}$/;
/** More years than this do not fit into a picture of a panel's width. */
const MOST_YEARS = 5;

/**
 * Puts figures of another period beside the source's of the same indicator, place, measure, unit and definition: whole years
 * only, since a part of a year beside a year would invite a comparison. `rest` is what has no such counterpart.
 */
export function seriesOf(
  figures: readonly Numbered[],
  sources: readonly Source[],
): { readonly series: readonly YearSeries[]; readonly rest: readonly Numbered[] } {
  const groups = new Map<string, { source: Source; reference: ReferenceFigure; figures: Numbered[] }>();
  const rest: Numbered[] = [];
  for (const item of figures) {
    const found = item.verdict.kind === 'other-period' ? findReference(item.verdict, sources) : null;
    const reference = found?.figure ?? null;
    if (!found || reference === null || !fits(item.figure, reference)) {
      rest.push(item);
      continue;
    }
    const key = `${found.source.id} ${reference.indicator} ${reference.place} ${reference.unit} ${reference.definition}`;
    const group = groups.get(key);
    if (group) group.figures.push(item);
    else groups.set(key, { source: found.source, reference, figures: [item] });
  }
  const series: YearSeries[] = [];
  for (const { source, reference, figures: own } of groups.values()) {
    const points = pointsOf(source, reference, own);
    if (new Set(points.map(({ year }) => year)).size > MOST_YEARS) rest.push(...own);
    else series.push({ indicator: reference.indicator, unit: reference.unit, figures: own, points });
  }
  return { series, rest };
}

const fits = (figure: Figure, reference: ReferenceFigure): boolean =>
  reference.doubt === null &&
  isKindred(figure, reference) &&
  WHOLE_YEAR.test(figure.period) &&
  WHOLE_YEAR.test(reference.period) &&
  figure.readings.length === 0 &&
  figure.measure === 'level';

const isKindred = (one: Kindred, other: Kindred): boolean =>
  one.indicator === other.indicator &&
  one.place === other.place &&
  one.measure === other.measure &&
  one.unit === other.unit &&
  one.definition === other.definition;

function pointsOf(source: Source, reference: ReferenceFigure, figures: readonly Numbered[]): readonly SeriesPoint[] {
  const points = new Map<string, SeriesPoint>();
  const add = (kind: SeriesPoint['kind'], period: string, decimal: string) => {
    const key = `${kind} ${period}`;
    if (!points.has(key)) points.set(key, { kind, year: Number(period), value: Number(decimal), decimal });
  };
  for (const figure of source.figures) {
    if (figure.doubt !== null || !isKindred(figure, reference) || !WHOLE_YEAR.test(figure.period)) continue;
    add(figure.status === 'target' ? 'target' : 'source', figure.period, figure.value);
  }
  for (const derived of source.derived) {
    if (derived.high !== null || !WHOLE_YEAR.test(derived.period)) continue;
    if (isKindred({ ...derived, definition: reference.definition }, reference))
      add('derived', derived.period, derived.value);
  }
  for (const { figure } of figures) add(figure.status === 'target' ? 'plan' : 'page', figure.period, figure.value);
  return [...points.values()].sort((a, b) => a.year - b.year);
}
