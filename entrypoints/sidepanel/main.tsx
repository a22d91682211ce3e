import { batch, computed, effect, signal, untracked } from '@preact/signals';
import { render } from 'preact';
import { Panel } from '../../components/Panel.tsx';
import {
  type LateParts,
  type Noted,
  type PanelMemory,
  type Selection,
  viewOf,
  type Wanted,
} from '../../components/panel-props.ts';
import { hearAnnouncements } from '../../lib/browser/announcements.ts';
import { extensionIsHere } from '../../lib/browser/ask.ts';
import type { ReportWay } from '../../lib/browser/give-report.ts';
import { openKeptViews } from '../../lib/browser/kept-views.ts';
import { connectToPage, type PageLink } from '../../lib/browser/page-link.ts';
import { panelStart } from '../../lib/browser/panel-start.ts';
import { catchUp, onLanguage } from '../../lib/browser/settings.ts';
import { followTab, isLoading, tabAsked, urlOf } from '../../lib/browser/tabs.ts';
import type { CheckedBefore } from '../../lib/session/checked-before.ts';
import { createPanelSession } from '../../lib/session/panel-session.ts';
import { beforeNotes } from './before-notes.ts';
import { firstEvents } from './first-events.ts';
import { firstLook } from './first-look.ts';
import { followSources } from './follow-sources.ts';
import { keepChoice } from './keep-choice.ts';
import { createMarksHere } from './marks-here.ts';
import { openSpeech } from './speech.ts';
import { whileOpen } from './while-open.ts';

/**
 * Tells that the window goes away: after that nothing is begun, whatever the browser or the disk still tells. Firefox goes on
 * telling a sidebar that is being closed, where its timers throw.
 */
const leaving = new AbortController();
const end = leaving.signal;
window.addEventListener('pagehide', () => leaving.abort());
window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

/** What must be known before anything can be drawn. It is read while the page is asked how things stand. */
const start = panelStart();
const beforeDrawing = Promise.all([openSpeech(start?.language), openKeptViews(start?.views)]);
const selected = signal<Selection | null>(null);
const noted = signal<Noted | null>(null);
const wanted = signal<Wanted | null>(null);
const late = signal<LateParts | null>(null);
const notes = signal(beforeNotes());

/** Most pages have their script by then, and are of a site that is looked at anyway. */
const sites = () => whileOpen(import('./site-offer.ts'), end);

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
  end,
);

keepChoice(session.state, selected, noted);
hearAnnouncements({
  onPageReady: session.onPageReady,
  onRefused: (tabId, code) => session.onRefused(tabId, { code }),
});
const only = tabAsked(location.search);
void followTab(only, session, start?.tab);
const sources = followSources(end);
const [marksHere, onMarksHere] = createMarksHere(session.state);
const [speech, keptViews] = await beforeDrawing;
const { lang, textsOf } = speech;

/** What a press on the offer of a site does, once that is loaded. */
let allowSite = () => {};
const siteOffer = signal<string | null>(null);
const checkedBefore = signal<readonly CheckedBefore[]>([]);
const view = computed(() => viewOf(session.state.value));
const signals = { view, lang, selected, noted, wanted, marksHere, siteOffer, checkedBefore };
const events = firstEvents(session, selected, speech);

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
      end,
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
    if (tab !== null && !end.aborted) keptViews.keep(tab, page, view);
  },
};

effect(() => {
  document.documentElement.lang = lang.value;
});
onLanguage(speech.speak);
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
        onMarksHere={onMarksHere}
        onAllowSite={() => allowSite()}
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
  const first = await firstLook(session.state);
  if (end.aborted) return;
  catchUp(speech.speak, () => lang.value);
  const [{ startNotes }, { lateParts }, { offerSite }, { followChecked }] = await Promise.all([
    import('./notes.ts'),
    import('../../components/late-parts.ts'),
    sites(),
    import('./checked-before.ts'),
  ]);
  if (end.aborted) return;
  allowSite = offerSite(session, siteOffer);
  void followChecked(first, session.state, checkedBefore, end);
  const started = await startNotes({ session, sources, selected, noted, wanted, end });
  if (started === null) return;
  await speech.withLate();
  if (end.aborted) return;
  batch(() => {
    notes.value = started;
    late.value = lateParts;
  });
}
// a press that is to close the panel may come at once
if (only === null) void whileOpen(import('./presses.ts'), end).then(({ followPresses }) => followPresses(session));
void whileOpen(loadTheRest(), end);
