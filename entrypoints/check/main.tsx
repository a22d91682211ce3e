import '../marks.css';
import { computed, effect, signal, untracked } from '@preact/signals';
import { render } from 'preact';
import { CheckText } from '../../components/check-text/CheckText.tsx';
import { viewOfText } from '../../components/check-text/view-of-text.ts';
import { lateParts } from '../../components/late-parts.ts';
import type { Lang, PanelEvents, Selection } from '../../components/panel-props.ts';
import { checkTextTexts } from '../../components/texts/check-text.ts';
import { formatMoment } from '../../components/texts/format.ts';
import { textsOf } from '../../components/texts/index.ts';
import { ask } from '../../lib/browser/ask.ts';
import { askSources } from '../../lib/browser/ask-sources.ts';
import { giveReport, type ReportWay } from '../../lib/browser/give-report.ts';
import { forgetText, keepText, onKeptText, readKeptText } from '../../lib/browser/kept-text.ts';
import type { Sources } from '../../lib/browser/messages.ts';
import { openNewSource } from '../../lib/browser/new-source.ts';
import { onPacksChanged } from '../../lib/browser/packs-changed.ts';
import { catchUp, keepLanguage, onLanguage, readLanguage } from '../../lib/browser/settings.ts';
import { hasTable, readHtml } from '../../lib/page/read-html.ts';
import { localTime } from '../../lib/report/local-time.ts';
import { sameFigure } from '../../lib/session/figure-slot.ts';
import { createTextCheck, type TextState } from '../../lib/session/text-check.ts';
import { createTextDesk } from '../../lib/session/text-desk.ts';
import { struckIn } from '../../lib/text/struck.ts';
import { beforeNotes } from '../sidepanel/before-notes.ts';
import { takeGiven } from './given.ts';
import { keepAsTyped } from './keeping.ts';

/** How long, in milliseconds, nothing was typed before the text is checked; and the longest wait for an idle window. */
const PAUSE = 400;
const PATIENCE = 1000;

const lang = signal<Lang>(await readLanguage());
const sources = signal<Sources>({
  packs: [],
  names: { indicators: {}, places: {}, units: {}, definitions: {} },
  fits: {},
});
const selected = signal<Selection | null>(null);
const late = signal(lateParts);
const keptBefore = await readKeptText();

const check = createTextCheck({
  check: (article) => ask('check', { article, corrections: [] }),
  pause: () => new Promise((done) => setTimeout(() => requestIdleCallback(() => done(), { timeout: PATIENCE }), PAUSE)),
  now: () => localTime(new Date()),
});
const desk = createTextDesk({ check, readHtml, keep: keepText, forget: forgetText });
const choose = (selection: Selection) => {
  selected.value = selection;
};

async function onReport(way: ReportWay): Promise<boolean> {
  const state = check.state.value;
  if (state.phase !== 'checked') return false;
  const { article, report, checkedAt } = state;
  const { text, title, url, published } = article;
  const page = { report, text, struck: struckIn(article), title, url, published, checkedAt, notes: [] };
  return giveReport({ ...page, textLang: article.lang ?? 'vi' }, way, {
    lang: lang.value,
    names: { ...sources.value.names, packs: sources.value.packs },
    time: (iso) => formatMoment(iso, lang.value),
  });
}

function onTakeSource(): void {
  const state = check.state.value;
  if (state.phase === 'checked') void openNewSource({ article: state.article });
}

const noNotes = beforeNotes();
const events: PanelEvents = {
  ...noNotes.events,
  onSelectFigure(figureIndex) {
    desk.read(true);
    choose({ figureIndex, from: 'panel' });
  },
  onPickFigure: (figureIndex) => choose({ figureIndex, from: 'page' }),
  onLang(next) {
    lang.value = next;
    keepLanguage(next);
  },
  onRecheck: () => void check.ask(desk.draft.value, true),
  onCopy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
};

/** The chosen figure has another number in another report, or is gone. */
function stillSelected(before: TextState, now: TextState, chosen: Selection): Selection | null {
  if (before.phase !== 'checked' || now.phase !== 'checked') return null;
  if (before.report === now.report) return chosen;
  const textOf = ({ report, article: { text } }: typeof now) => ({ report, text });
  const figureIndex = sameFigure(textOf(before), textOf(now), chosen.figureIndex);
  if (figureIndex === chosen.figureIndex) return chosen;
  return figureIndex === null ? null : { figureIndex, from: 'panel' };
}

function followText(before: TextState): void {
  effect(() => {
    const now = check.state.value;
    const chosen = selected.peek();
    if (chosen !== null) selected.value = stillSelected(before, now, chosen);
    before = now;
  });
}

effect(() => {
  document.documentElement.lang = lang.value;
  document.title = checkTextTexts(lang.value).windowTitle;
});
const speak = (next: typeof lang.value) => {
  lang.value = next;
};
onLanguage(speak);
catchUp(speak, () => lang.value);
followText(check.state.value);
keepAsTyped(desk);

/** The documents that are on by now. */
async function readSources(): Promise<void> {
  const answer = await askSources();
  if (answer.ok) sources.value = answer;
}
onPacksChanged(() => {
  void readSources();
  void check.ask(desk.draft.value, true);
});

const root = document.getElementById('app')!;
const keepsAnother = signal(keptBefore !== null);
effect(() => {
  if (desk.isKeeping.value) keepsAnother.value = false;
});
const view = computed(() => viewOfText(check.state.value));
/** Nothing here is asked for outside of this page. */
const nothing = signal(null);
const signals = { ...noNotes.signals, noted: nothing, wanted: nothing, view, lang, selected };
const own = { desk, state: check.state, keepsAnother, onChoose: choose, onReport, onTakeSource, hasTable };
effect(() => {
  const { packs, names } = sources.value;
  const panel = { signals, ...events, sources: packs, names, textsOf, allTextsOf: textsOf, late, withoutNotes: true };
  untracked(() => render(<CheckText {...own} panel={panel} />, root));
});
onKeptText((now) => {
  desk.hear(now);
  if (!desk.isKeeping.value) keepsAnother.value = now !== null;
});
if (!(await takeGiven(desk)) && keptBefore !== null) desk.resume(keptBefore);
await readSources();
