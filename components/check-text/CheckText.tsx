import '../panel.css';
import './check-text.css';
import './forced-colours.css';
import { batch, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { withPlacesOfPage } from '../../lib/explain/page-places.ts';
import { PanelProvider, type SourceTarget } from '../context.ts';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import type { Noted, PanelView, Wanted } from '../panel-props.ts';
import { createPanelSay } from '../say.ts';
import { createShown, type Jump, type Shown } from '../shown.ts';
import { useFollowing } from '../use-shown.ts';
import { type CheckTextProps, CheckTextProvider, useCheckText, useCheckTexts } from './context.ts';
import { GiveFile } from './GiveFile.tsx';
import { KeepText } from './KeepText.tsx';
import { TextFields } from './TextFields.tsx';
import { TextPane } from './TextPane.tsx';
import { TextResult } from './TextResult.tsx';
import { useDroppedFile } from './use-dropped-file.ts';

/** The page that checks a text: the text on one side, the cards of its figures on the other. */
export function CheckText(props: CheckTextProps) {
  const { panel } = props;
  const sourceTarget = useSignal<SourceTarget | null>(null);
  const asked = useSignal<PanelView | null>(null);
  const besideIndex = useSignal<number | null>(null);
  const brought = useMemo(() => new WeakSet<Jump | Noted | Wanted | SourceTarget>(), []);
  const shown = useMemo(() => createShown(null), []);
  const lang = panel.signals.lang.value;
  const { names, sources } = panel;
  const state = props.state.value;
  const figures = state.phase === 'checked' ? state.report.figures : undefined;
  const say = useMemo(
    () => createPanelSay(lang, withPlacesOfPage({ ...names, packs: sources }, figures ?? [])),
    [lang, names, sources, figures],
  );
  useMarkPicks(props, shown);
  // the second column is the text's
  const value = { ...panel, say, sourceTarget, brought, shown, asked, besideIndex, isWide: false, onPickBeside() {} };
  return (
    <PanelProvider value={value}>
      <CheckTextProvider value={props}>
        <Page lang={lang} />
      </CheckTextProvider>
    </PanelProvider>
  );
}

/** A mark in the text leads to its card. */
function useMarkPicks({ panel: { signals } }: CheckTextProps, shown: Shown): void {
  useFollowing(() => {
    const selection = signals.selected.value;
    if (selection?.from !== 'page') return;
    batch(() => {
      shown.tab.value = 'figures';
      shown.filter.value = null;
      shown.jump.value = { index: selection.figureIndex, focus: true };
    });
  }, [signals, shown]);
}

function Page({ lang }: { lang: string }) {
  const { desk } = useCheckText();
  const { t } = useCheckTexts();
  useDroppedFile(desk.giveFile);
  return (
    <div class="panel text-check" lang={lang}>
      <header class="check-head">
        <h1>{t.title}</h1>
        <LanguageSwitch />
        <p>{t.intro}</p>
      </header>
      <main class="check-columns">
        <section class="check-side" aria-labelledby="check-side">
          <h2 class="visually-hidden" id="check-side">
            {t.field}
          </h2>
          <GiveFile />
          <TextPane />
          <TextFields />
          <KeepText />
        </section>
        <section class="check-result" aria-labelledby="check-result">
          <h2 class="visually-hidden" id="check-result">
            {t.result}
          </h2>
          <TextResult />
        </section>
      </main>
    </div>
  );
}
