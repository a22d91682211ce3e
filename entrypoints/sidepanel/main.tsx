import { batch, computed, effect, signal, untracked } from '@preact/signals';
import { render } from 'preact';
import { Panel } from '../../components/Panel.tsx';
import {
  type LateParts,
  type Noted,
  type PanelEvents,
  type PanelMemory,
  type PanelSignals,
  type Selection,
  viewOf,
  type Wanted,
} from '../../components/panel-props.ts';
import { hearAnnouncements } from '../../lib/browser/announcements.ts';
import { extensionIsHere } from '../../lib/browser/ask.ts';
import { askSources } from '../../lib/browser/ask-sources.ts';
import type { ReportWay } from '../../lib/browser/give-report.ts';
import { openKeptViews } from '../../lib/browser/kept-views.ts';
import {
  keepMarkSettings,
  type MarkSettings,
  onMarkSettings,
  readMarkSettings,
} from '../../lib/browser/mark-settings.ts';
import type { Sources } from '../../lib/browser/messages.ts';
import { openOptions } from '../../lib/browser/open-options.ts';
import { onPacksChanged } from '../../lib/browser/packs-changed.ts';
import { connectToPage, type PageLink } from '../../lib/browser/page-link.ts';
import { panelStart } from '../../lib/browser/panel-start.ts';
import { keepLanguage, onLanguage } from '../../lib/browser/settings.ts';
import { followTab, isLoading, tabAsked, urlOf } from '../../lib/browser/tabs.ts';
import type { CheckedBefore } from '../../lib/session/checked-before.ts';
import { sameFigure } from '../../lib/session/figure-slot.ts';
import { createPanelSession } from '../../lib/session/panel-session.ts';
import type { PageState } from '../../lib/session/state.ts';
import { beforeNotes } from './before-notes.ts';
import { firstLook } from './first-look.ts';
import { openSpeech } from './speech.ts';
import { whileOpen } from './while-open.ts';

/**
 * Tells that the window goes away: after that nothing is begun, whatever the browser or the disk still tells. Firefox goes on
 * telling a sidebar that is being closed, where its timers throw.
 */
const end = new AbortController();
window.addEventListener('pagehide', () => end.abort());
window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

/** What must be known before anything can be drawn. It is read while the page is asked how things stand. */
const start = panelStart();
const beforeDrawing = Promise.all([openSpeech(start?.language), openKeptViews(start?.views)]);
/** Null until they are read. */
const marks = signal<MarkSettings | null>(null);
const selected = signal<Selection | null>(null);
const noted = signal<Noted | null>(null);
const wanted = signal<Wanted | null>(null);
const sources = signal<Sources>({
  packs: [],
  names: { indicators: {}, places: {}, units: {}, definitions: {} },
  fits: {},
});
const late = signal<LateParts | null>(null);
const notes = signal(beforeNotes());

/** Most pages have their script by then, and are of a site that is looked at anyway. */
const sites = () => whileOpen(import('./site-offer.ts'), end.signal);

const session = createPanelSession<PageLink>(
  {
    connect: connectToPage,
    inject: async (tabId) => (await sites()).injectUnasked(tabId),
    isLoading,
    urlOf,
    onPicked(figureIndex) {
      selected.value = { figureIndex, from: 'page' };
    },
    onNoted(id) {
      noted.value = { id };
    },
  },
  end.signal,
);

/** The chosen figure has another number in another report, or is gone; a new choice of ours must not scroll to it. */
function stillSelected(from: PageState, to: PageState): Selection | null {
  const now = selected.value;
  if (now === null || from.phase !== 'checked' || to.phase !== 'checked') return null;
  const figureIndex = sameFigure(from, to, now.figureIndex);
  if (figureIndex === null) return null;
  return figureIndex === now.figureIndex ? now : { figureIndex, from: 'panel' };
}

/** Keeps the choice with the page, from one state of it to the next. */
function followPage(before: PageState): void {
  effect(() => {
    const state = session.state.value;
    untracked(() => {
      selected.value = stillSelected(before, state);
      if (state.phase !== 'checked') noted.value = null;
      before = state;
    });
  });
}

/** The documents that are on by now. */
async function readSources(): Promise<void> {
  const answer = await askSources();
  if (answer.ok && !end.signal.aborted) sources.value = answer;
}

followPage(session.state.value);
hearAnnouncements({
  onPageReady: session.onPageReady,
  onRefused: (tabId, code) => session.onRefused(tabId, { code }),
});
const only = tabAsked(location.search);
void followTab(only, session, start?.tab);
onPacksChanged(() => void readSources());
void readSources();
onMarkSettings((next) => {
  marks.value = next;
});
void readMarkSettings().then((kept) => {
  marks.value ??= kept;
});
const [speech, keptViews] = await beforeDrawing;
const { lang, textsOf } = speech;

/** The host of the page in front; null while none is shown. */
const host = computed(() => {
  const state = session.state.value;
  return state.phase === 'checked' && URL.canParse(state.url) ? new URL(state.url).host : null;
});
/** What a press on the offer of a site does, once that is loaded. */
let allowSite = () => {};
const siteOffer = signal<string | null>(null);
const checkedBefore = signal<readonly CheckedBefore[]>([]);
const signals: Pick<
  PanelSignals,
  'view' | 'lang' | 'selected' | 'noted' | 'wanted' | 'marksHere' | 'siteOffer' | 'checkedBefore'
> = {
  view: computed(() => viewOf(session.state.value)),
  lang,
  selected,
  noted,
  wanted,
  marksHere: computed(() => {
    if (marks.value === null || marks.value.marked === 'none' || host.value === null) return null;
    return !marks.value.offSites.includes(host.value);
  }),
  siteOffer,
  checkedBefore,
};
const events: Pick<
  PanelEvents,
  'onSelectFigure' | 'onPickFigure' | 'onLang' | 'onMarksHere' | 'onOptions' | 'onAllowSite' | 'onRecheck' | 'onCopy'
> = {
  onSelectFigure(figureIndex) {
    selected.value = { figureIndex, from: 'panel' };
    void session.link()?.call('scroll', { figure: figureIndex });
  },
  onPickFigure(figureIndex) {
    selected.value = { figureIndex, from: 'page' };
    void session.link()?.call('scroll', { figure: figureIndex });
  },
  onLang(next) {
    void speech.speak(next);
    keepLanguage(next);
  },
  onMarksHere(on) {
    if (host.value === null || marks.value === null) return;
    const others = marks.value.offSites.filter((site) => site !== host.value);
    void keepMarkSettings({ offSites: on ? others : [...others, host.value] });
  },
  onOptions: (part) => void openOptions(part && `#${part}`),
  onAllowSite: () => allowSite(),
  onRecheck() {
    if (!extensionIsHere()) location.reload();
    else if (session.link() === null) session.again();
    else void session.link()?.call('recheck', null);
  },
  onCopy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
};

/** What makes a report comes on asking: most readers never want it. */
async function report(as: ReportWay): Promise<void> {
  const { reportPage } = await import('./report.ts');
  const { signals } = notes.value;
  const shown = { state: session.state.value, notes: signals.notes.value, sources: sources.value, lang: lang.value };
  await reportPage(shown, as);
}

/** What holds the page against another one comes on asking too. */
const onCompare = () =>
  void import('./compare.tsx').then(({ compareInFront }) =>
    compareInFront({
      session,
      connect: connectToPage,
      hear: hearAnnouncements,
      lang,
      textsOf,
      sources,
      onCopy: events.onCopy,
      end: end.signal,
    }),
  );

/** The panels of pages are found again as they were left, by the tab they were beside. */
const memory: PanelMemory = {
  recall(page) {
    const tab = session.tab();
    return tab === null ? null : keptViews.recall(tab, page);
  },
  keep(page, view) {
    const tab = session.tab();
    if (tab !== null && !end.signal.aborted) keptViews.keep(tab, page, view);
  },
};

effect(() => {
  document.documentElement.lang = lang.value;
});
onLanguage((next) => void speech.speak(next));
window.addEventListener('focus', () => !extensionIsHere() && location.reload());

const root = document.getElementById('app')!;
const stopDrawing = effect(() => {
  const { packs, names } = sources.value;
  const ofNotes = notes.value;
  // what is drawn follows the signals it reads by itself
  untracked(() =>
    render(
      <Panel
        signals={{ ...ofNotes.signals, ...signals }}
        {...ofNotes.events}
        {...events}
        onReport={(as) => void report(as)}
        onCompare={onCompare}
        sources={packs}
        names={names}
        textsOf={textsOf}
        allTextsOf={speech.allTextsOf}
        late={late}
        memory={memory}
        {...(ofNotes.correcting && { correcting: ofNotes.correcting })}
      />,
      root,
    ),
  );
});
// a listener of its own: what is typed is on its way to the disk before this takes its time
window.addEventListener('pagehide', () => {
  stopDrawing();
  render(null, root);
});
/** What the first look can do without: all that has to do with notes, and the parts of the screen that open on asking. */
async function loadTheRest(): Promise<void> {
  await firstLook(session.state);
  if (end.signal.aborted) return;
  const [{ startNotes }, { lateParts }, { offerSite }, { followChecked }] = await Promise.all([
    import('./notes.ts'),
    import('../../components/late-parts.ts'),
    sites(),
    import('./checked-before.ts'),
  ]);
  if (end.signal.aborted) return;
  allowSite = offerSite(session, siteOffer);
  void followChecked(session.state, checkedBefore, end.signal);
  const started = await startNotes({ session, sources, selected, noted, wanted, end: end.signal });
  if (started === null) return;
  await speech.withLate();
  if (end.signal.aborted) return;
  batch(() => {
    notes.value = started;
    late.value = lateParts;
  });
}
// a press that is to close the panel may come at once
if (only === null)
  void whileOpen(import('./presses.ts'), end.signal).then(({ followPresses }) => followPresses(session));
void whileOpen(loadTheRest(), end.signal);
