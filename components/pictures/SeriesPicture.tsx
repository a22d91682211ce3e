import { useTexts } from '../context.ts';
import { Series } from './Series.tsx';
import type { SeriesPoint, YearPoint, YearSeries } from './year-series.ts';

/** The numbers of one indicator over the years, the page's among the source's. It says nothing of right and wrong. */
export function SeriesPicture({ series }: { series: YearSeries }) {
  const { texts, say } = useTexts();
  const t = texts.pictures;
  const words: Readonly<Record<SeriesPoint['kind'], (amount: string) => string>> = {
    source: t.source,
    derived: t.derived,
    target: t.target,
    page: t.page,
    plan: t.plan,
  };
  const points = series.points.map(
    ({ year, value, kind, decimal }): YearPoint => ({
      year,
      value,
      kind,
      label: words[kind](
        series.unit !== 'percent' && isPlain(decimal) ? say.number(decimal) : say.amount(decimal, series.unit),
      ),
    }),
  );
  const name = series.points
    .map(({ year, kind, decimal }) => t.inYear(String(year), words[kind](say.amount(decimal, series.unit))))
    .join('; ');
  return <Series points={points} name={`${say.indicator(series.indicator)}: ${name}`} />;
}

/** Is it short enough to stand at its point without its unit, which the name of the card tells? */
const isPlain = (decimal: string): boolean => decimal.length <= 6;
