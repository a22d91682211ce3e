import './panel.css';
import './foot.css';
import './side-panel.css';
import { batch, useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { CheckedFigure } from '../lib/check/verdict.ts';
import { withPlacesOfPage } from '../lib/explain/page-places.ts';
import { pageKey } from '../lib/notes/page-key.ts';
import { Bar } from './bar/Bar.tsx';
import { TabPanel, Tabs } from './bar/Tabs.tsx';
import { PanelProvider, type SourceTarget } from './context.ts';
import { FiguresTab } from './figures/FiguresTab.tsx';
import { groupFigures } from './groups.ts';
import type { Noted, PanelProps, PanelView, SaveState, Selection, Wanted } from './panel-props.ts';
import { createPanelSay } from './say.ts';
import { createShown, type Jump, keptOf, type Shown } from './shown.ts';
import { useKeptScroll } from './use-kept-scroll.ts';
import { useMedia, WIDE } from './use-media.ts';
import { useFollowing } from './use-shown.ts';
import { Waiting } from './Waiting.tsx';

const NO_FIGURES: readonly CheckedFigure[] = [];

/** The side panel's screen. Everything it knows comes in by props, everything the reader does goes out by events. */
export function Panel(props: PanelProps) {
  const { names, sources, signals, memory, textsOf } = props;
  const sourceTarget = useSignal<SourceTarget | null>(null);
  const asked = useSignal<PanelView | null>(null);
  const besideIndex = useSignal<number | null>(null);
  const brought = useMemo(() => new WeakSet<Jump | Noted | Wanted | SourceTarget | SaveState>(), []);
  const lang = signals.lang.value;
  const texts = textsOf(lang);
  const view = signals.view.value;
  const page = view.kind === 'checked' ? view.page : null;
  const key = page === null ? '' : pageKey(page.url);
  const shown = useMemo(() => createShown(memory?.recall(key) ?? null), [key]);
  // what was pointed at on one page is nothing of the next
  useLayoutEffect(() => {
    batch(() => {
      sourceTarget.value = null;
      besideIndex.value = null;
    });
  }, [key]);
  const isWide = useMedia(WIDE);
  const figures = page?.report.figures ?? NO_FIGURES;
  const say = useMemo(
    () => createPanelSay(lang, withPlacesOfPage({ ...names, packs: sources }, figures)),
    [lang, names, sources, figures],
  );
  const groups = useMemo(() => page && groupFigures(page.report, page.text), [page?.report, page?.text]);
  useFollowing(() => {
    if (key !== '') memory?.keep(key, keptOf(shown));
  }, [shown, memory]);
  useWishes(props, shown, page !== null);
  const scroll = useKeptScroll(shown, props.late);
  const notes = signals.notes.value.filter(({ deleted }) => !deleted).length;
  // how many there are of what cannot be read nobody knows
  const areRead = signals.notesProblem.value === null;
  // the same object while nothing of it changes: all cards listen to it
  const around = useMemo(
    () => ({
      ...props,
      ...{ say, sourceTarget, brought, shown, asked, isWide, besideIndex },
      onPickBeside: (index: number) => {
        besideIndex.value = index;
      },
    }),
    [props, say, shown, isWide],
  );
  const Late = props.late.value;
  return (
    <PanelProvider value={around}>
      <div class="panel side" lang={lang} data-view={view.kind} data-url={page?.url} ref={scroll}>
        <header class="top">
          <Bar page={page} isFresh={view.kind !== 'checked' || view.fresh} />
          <Tabs counts={{ ...(groups && { figures: groups.counts.total }), ...(areRead && { notes }) }} />
        </header>
        <main>
          {page?.translated && (
            <p class="translated" role="note">
              {texts.translated}
            </p>
          )}
          {Late ? (
            <Late.NotesProblem />
          ) : (
            <p class="late-missing">
              {texts.lateMissing.said}{' '}
              {/* biome-ignore lint/a11y/useValidAnchor: it leads to the panel itself, which is loaded anew */}
              <a href="">{texts.lateMissing.again}</a>
            </p>
          )}
          <TabPanel name="figures">
            {page && groups && <FiguresTab key={key} page={page} groups={groups} />}
            {(view.kind === 'loading' || view.kind === 'checking') && <Waiting phase={view.kind} />}
            {Late && view.kind === 'problem' && <Late.Problem code={view.code} />}
            {groups && groups.counts.comparable > 0 && <p class="foot">{texts.footer.foot}</p>}
          </TabPanel>
          <TabPanel name="notes">{Late && <Late.NotesTab page={page} />}</TabPanel>
          <TabPanel name="source">{Late && shown.tab.value === 'source' && <Late.SourceTab page={page} />}</TabPanel>
        </main>
        {Late && <Late.LiveStatus counts={groups?.counts ?? null} />}
      </div>
    </PanelProvider>
  );
}

/** What the reader asks for outside of the panel leads to the tab where it is. */
function useWishes({ signals }: PanelProps, shown: Shown, isChecked: boolean): void {
  // the panel is drawn anew as more of it is loaded, and a page may be picked on before it is shown
  const granted = useMemo(() => new WeakSet<Selection | Noted | Wanted>(), []);
  useFollowing(() => {
    const selection = signals.selected.value;
    if (!isChecked || selection?.from !== 'page' || granted.has(selection)) return;
    granted.add(selection);
    batch(() => {
      shown.tab.value = 'figures';
      shown.filter.value = null;
      shown.jump.value = { index: selection.figureIndex, focus: true };
    });
  }, [signals, shown, isChecked]);
  useFollowing(() => {
    const noted = signals.noted.value;
    if (noted === null || granted.has(noted)) return;
    granted.add(noted);
    shown.tab.value = 'notes';
  }, [signals, shown]);
  useFollowing(() => {
    const wanted = signals.wanted.value;
    if (wanted === null || granted.has(wanted)) return;
    // until the page is known its tab is not the one that is kept: then once more
    if (isChecked) granted.add(wanted);
    shown.tab.value = wanted.target.on === 'figure' ? 'figures' : 'notes';
  }, [signals, shown, isChecked]);
}
