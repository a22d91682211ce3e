import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { lateParts } from '../../components/late-parts.ts';
import { Panel } from '../../components/Panel.tsx';
import type { CheckedPage, Lang, LateParts, PanelMemory, PanelView, Selection } from '../../components/panel-props.ts';
import { textsOf } from '../../components/texts/index.ts';
import { beforeNotes } from '../../entrypoints/sidepanel/before-notes.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { explainReport } from '../../lib/engine/explain-report.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { demoPages } from '../../scripts/demo/pages.ts';
import { freshRoot } from './fresh-root.ts';

const builtin = loadBuiltin();
const [pack] = builtin.packs;
const engine = builtin.engineFor(builtin.packs);
const demo = demoPages(pack!.text)[1]!;

/** A demo page as it is checked, its paragraphs so many times over. */
export function checked(times = 1): CheckedPage {
  const paragraphs = Array.from({ length: times }, () => demo.paragraphs).flat();
  const article = articleFromText(
    { title: demo.title, paragraphs },
    { published: demo.published, url: 'https://backancity.gov.vn/tin' },
  );
  const report = explainReport(engine.check(article), { ...builtin.names, packs: builtin.packs });
  return {
    report,
    text: article.text,
    struck: [],
    title: article.title,
    url: 'https://backancity.gov.vn/tin',
    lang: 'vi',
  };
}

/** For each test of a file a panel of its own on the page of the test, as a reader has it in front of him. */
export function panelStage() {
  const fresh = freshRoot();
  afterEach(() => browserPage.viewport(414, 896));
  function show(
    page: CheckedPage,
    lang: Lang = 'vi',
    memory?: PanelMemory,
    late: Signal<LateParts | null> = signal<LateParts | null>(lateParts),
  ) {
    const { signals, events } = beforeNotes();
    const selected = signal<Selection | null>(null);
    const view: PanelView = { kind: 'checked', page, fresh: true };
    act(() =>
      render(
        <Panel
          signals={{
            ...signals,
            view: signal(view),
            lang: signal<Lang>(lang),
            selected,
            noted: signal(null),
            wanted: signal(null),
          }}
          {...events}
          onSelectFigure={() => {}}
          onPickFigure={() => {}}
          onLang={() => {}}
          onRecheck={() => {}}
          onCopy={async () => true}
          sources={builtin.packs}
          names={builtin.names}
          textsOf={textsOf}
          allTextsOf={textsOf}
          late={late}
          {...(memory && { memory })}
        />,
        fresh.root,
      ),
    );
    return { selected };
  }
  return {
    /** Where the panel of the test at hand is drawn. */
    get root() {
      return fresh.root;
    },
    show,
    stops: (): Element[] =>
      [...fresh.root.querySelectorAll<HTMLElement>('a, button, select, summary, textarea, input, [tabindex]')].filter(
        (one) => one.tabIndex >= 0 && one.checkVisibility(),
      ),
    cards: (): HTMLElement[] => [...fresh.root.querySelectorAll<HTMLElement>('article.card')],
    lines: (): HTMLElement[] => [...fresh.root.querySelectorAll<HTMLElement>('article.line')],
  };
}
