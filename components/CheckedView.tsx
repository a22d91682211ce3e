import { useMemo } from 'preact/hooks';
import { capital } from '../lib/explain/text.ts';
import { ArithmeticList } from './ArithmeticList.tsx';
import { usePanel, useTexts } from './context.ts';
import { DamagedRecords } from './DamagedRecords.tsx';
import { FigureFold } from './FigureFold.tsx';
import { FigureList } from './FigureList.tsx';
import { groupFigures } from './groups.ts';
import { LooseDrafts } from './LooseDrafts.tsx';
import { NotesProblem } from './NotesProblem.tsx';
import { PageJudgement } from './PageJudgement.tsx';
import { PageNotes } from './PageNotes.tsx';
import type { CheckedPage } from './panel-props.ts';
import { Section } from './Section.tsx';
import { SourceText } from './SourceText.tsx';
import { Summary } from './Summary.tsx';

/** A page with its report: what can be compared first, then what is unclear, then the rest folded by reason. */
export function CheckedView({ page }: { page: CheckedPage }) {
  const { sources } = usePanel();
  const { texts, say } = useTexts();
  const { report } = page;
  const groups = useMemo(() => groupFigures(report, page.text), [report, page.text]);
  const t = texts.sections;
  return (
    <>
      <PageJudgement page={page} />
      {(report.page.relevant !== 'no' || report.figures.length > 0) && (
        <Summary groups={groups} total={report.figures.length} />
      )}
      <NotesProblem />
      <LooseDrafts />
      <DamagedRecords />
      <PageNotes figures={report.figures.length} lang={page.lang} />
      {groups.comparable.length > 0 && (
        <Section name="comparable" title={t.comparable}>
          <FigureList items={groups.comparable} page={page} level={3} />
        </Section>
      )}
      {groups.unclear.length > 0 && (
        <Section name="unclear" title={capital(say.verdictName('unclear'))}>
          <FigureList items={groups.unclear} page={page} level={3} />
        </Section>
      )}
      {groups.folded.length > 0 && (
        <Section name="others" title={t.others} hint={t.othersHint}>
          {groups.folded.map(({ kind, figures }) => (
            <FigureFold key={kind} kind={kind} items={figures} page={page} />
          ))}
        </Section>
      )}
      {report.arithmetic.length > 0 && (
        <Section name="arithmetic" title={t.arithmetic}>
          <ArithmeticList page={page} />
        </Section>
      )}
      {sources.map((source) => (
        <SourceText key={source.id} source={source} />
      ))}
    </>
  );
}
