import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ProblemCode } from '../../lib/session/state.ts';
import { TabPanel, Tabs } from '../bar/Tabs.tsx';
import { usePanel, useTexts } from '../context.ts';
import { FiguresTab } from '../figures/FiguresTab.tsx';
import { groupFigures } from '../groups.ts';
import { LiveStatus } from '../LiveStatus.tsx';
import type { CheckedPage } from '../panel-props.ts';
import { Waiting } from '../Waiting.tsx';
import { useCheckText, useCheckTexts } from './context.ts';
import { SaveReport } from './SaveReport.tsx';

/** What came of the check: the cards of the panel, or why there are none. */
export function TextResult() {
  const { state } = useCheckText();
  const { signals } = usePanel();
  const { t } = useCheckTexts();
  const view = signals.view.value;
  const page = view.kind === 'checked' ? view.page : null;
  const groups = useMemo(() => page && groupFigures(page.report, page.text), [page?.report, page?.text]);
  if (state.value.phase === 'empty') return <Said words={t.empty} />;
  return (
    <>
      {view.kind === 'checked' && (
        <p class="check-stale" aria-live="off">
          {!view.fresh && t.waiting}
        </p>
      )}
      {page && groups && <Checked page={page} groups={groups} />}
      {(view.kind === 'loading' || view.kind === 'checking') && <Waiting phase={view.kind} />}
      {view.kind === 'problem' && <Problem code={view.code} />}
      {view.kind !== 'problem' && <LiveStatus counts={groups?.counts ?? null} />}
    </>
  );
}

function Checked({ page, groups }: { page: CheckedPage; groups: ReturnType<typeof groupFigures> }) {
  const { late, shown } = usePanel();
  const { texts } = useTexts();
  const { t } = useCheckTexts();
  const Late = late.value;
  return (
    <>
      <Tabs counts={{ figures: groups.counts.total }} tabs={['figures', 'source']} />
      <TabPanel name="figures">
        <FiguresTab page={page} groups={groups} />
        {groups.all.length > 0 && (
          <>
            <SaveReport />
            <p class="check-hint">
              {texts.footer.foot} {t.noNotes}
            </p>
          </>
        )}
      </TabPanel>
      <TabPanel name="source">{Late && shown.tab.value === 'source' && <Late.SourceTab page={page} />}</TabPanel>
    </>
  );
}

/** What stands in the way, and a way to try again where that may help. */
function Problem({ code }: { code: ProblemCode }) {
  const { onRecheck } = usePanel();
  const { t } = useCheckTexts();
  if (code === 'too-long') return <Said words={t.tooLong} />;
  if (code === 'other-language') return <Said words={t.otherLanguage} />;
  return (
    <Said words={t.failed}>
      <button type="button" class="primary" onClick={onRecheck}>
        {t.again}
      </button>
    </Said>
  );
}

interface SaidProps {
  words: { readonly title: string; readonly next: string };
  children?: ComponentChildren;
}

function Said({ words: { title, next }, children }: SaidProps) {
  return (
    <div class="check-said">
      <div role="status">
        <h3>{title}</h3>
        <p>{next}</p>
      </div>
      {children}
    </div>
  );
}
