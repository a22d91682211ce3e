import { useMemo } from 'preact/hooks';
import { usePanel, useTexts } from '../context.ts';
import type { LateParts } from '../panel-props.ts';
import { seriesOf } from '../pictures/series-of.ts';
import { Section } from '../Section.tsx';
import { OtherPeriods } from './OtherPeriods.tsx';
import { OtherSums } from './OtherSums.tsx';
import { ReasonFold } from './ReasonFold.tsx';

/** What stands below the cards: figures that are not compared, by reason, and the sums that hold or cannot be told. */
export const BelowCards: LateParts['BelowCards'] = ({ page, groups, filter }) => {
  const { sources } = usePanel();
  const { texts } = useTexts();
  const { series, beside } = useMemo(() => {
    const found = seriesOf(groups.beside.find(({ kind }) => kind === 'other-period')?.figures ?? [], sources);
    const folds = groups.beside.map(({ kind, figures }) => ({
      kind,
      figures: kind === 'other-period' ? found.rest : figures,
    }));
    return { series: found.series, beside: folds.filter(({ figures }) => figures.length > 0) };
  }, [groups, sources]);
  return (
    <>
      {(filter === null || filter === 'beside') && (
        <>
          <OtherPeriods series={series} page={page} />
          {beside.length > 0 && (
            <Section name="beside" title={texts.sections.beside}>
              {beside.map(({ kind, figures }) => (
                <ReasonFold key={kind} kind={kind} items={figures} page={page} />
              ))}
            </Section>
          )}
        </>
      )}
      {filter === null && <OtherSums page={page} />}
    </>
  );
};
