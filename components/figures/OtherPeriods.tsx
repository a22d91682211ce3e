import { useTexts } from '../context.ts';
import type { CheckedPage } from '../panel-props.ts';
import { SeriesPicture } from '../pictures/SeriesPicture.tsx';
import type { YearSeries } from '../pictures/year-series.ts';
import { Section } from '../Section.tsx';
import { FigureCard } from './FigureCard.tsx';

/** Figures of the source's indicators for other years: each with what is known over the years, and without a verdict. */
export function OtherPeriods({ series, page }: { series: readonly YearSeries[]; page: CheckedPage }) {
  const { texts } = useTexts();
  if (series.length === 0) return null;
  return (
    <Section name="periods" title={texts.sections.otherPeriods}>
      {series.map((one) => (
        <ul key={one.figures[0]?.slot} class="figures">
          {one.figures.map((item, i) => (
            <li key={item.slot}>
              {i === 0 ? (
                <FigureCard item={item} page={page} level={3} asCard picture={<SeriesPicture series={one} />} />
              ) : (
                <FigureCard item={item} page={page} level={3} />
              )}
            </li>
          ))}
        </ul>
      ))}
    </Section>
  );
}
