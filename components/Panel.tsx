import './panel.css';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { CheckedFigure } from '../lib/check/verdict.ts';
import { withPlacesOfPage } from '../lib/explain/page-places.ts';
import { pageKey } from '../lib/notes/page-key.ts';
import { CheckedView } from './CheckedView.tsx';
import { PanelProvider, type SourceTarget } from './context.ts';
import { DamagedRecords } from './DamagedRecords.tsx';
import { LiveStatus } from './LiveStatus.tsx';
import { LooseDrafts } from './LooseDrafts.tsx';
import { NotesProblem } from './NotesProblem.tsx';
import { PageHeader } from './PageHeader.tsx';
import { PageNotes } from './PageNotes.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { Problem } from './Problem.tsx';
import type { Noted, PanelProps, Selection } from './panel-props.ts';
import { createPanelSay } from './say.ts';
import { Waiting } from './Waiting.tsx';

const NO_FIGURES: readonly CheckedFigure[] = [];

/** The side panel's screen. Everything it knows comes in by props, everything the reader does goes out by events. */
export function Panel(props: PanelProps) {
  const sourceTarget = useSignal<SourceTarget | null>(null);
  const brought = useMemo(() => new WeakSet<Selection | Noted>(), []);
  const lang = props.signals.lang.value;
  const { names, sources } = props;
  const view = props.signals.view.value;
  const checked = view.kind === 'checked' ? view : null;
  const figures = checked?.page.report.figures ?? NO_FIGURES;
  const say = useMemo(
    () => createPanelSay(lang, withPlacesOfPage({ ...names, packs: sources }, figures)),
    [lang, names, sources, figures],
  );
  return (
    <PanelProvider value={{ ...props, say, sourceTarget, brought }}>
      <div class="panel" lang={lang} data-view={view.kind} data-url={checked?.page.url}>
        <PageHeader page={checked?.page ?? null} fresh={checked?.fresh ?? true} />
        <main>
          {checked && <CheckedView key={pageKey(checked.page.url)} page={checked.page} />}
          {(view.kind === 'loading' || view.kind === 'checking') && <Waiting phase={view.kind} />}
          {view.kind === 'problem' && <Problem code={view.code} />}
          {view.kind === 'problem' && (
            <>
              <NotesProblem />
              <LooseDrafts />
              <DamagedRecords />
              <PageNotes figures={0} />
            </>
          )}
        </main>
        <PanelFooter checked={checked} />
        <LiveStatus />
      </div>
    </PanelProvider>
  );
}
