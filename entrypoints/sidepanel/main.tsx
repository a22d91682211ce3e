import { computed, effect, signal, untracked } from '@preact/signals';
import { render } from 'preact';
import { Panel } from '../../components/Panel.tsx';
import { type PanelEvents, type PanelSignals, type Selection, viewOf } from '../../components/panel-props.ts';
import { hearAnnouncements } from '../../lib/browser/announcements.ts';
import { ask, extensionIsHere } from '../../lib/browser/ask.ts';
import { injectPage } from '../../lib/browser/inject.ts';
import type { Sources } from '../../lib/browser/messages.ts';
import { askableSelectors, descriptionIn, placesIn } from '../../lib/browser/page-answers.ts';
import { connectToPage, type PageLink } from '../../lib/browser/page-link.ts';
import { keepLanguage, onLanguage, readLanguage } from '../../lib/browser/settings.ts';
import { followTab, isLoading, urlOf } from '../../lib/browser/tabs.ts';
import { createNoteStore } from '../../lib/notes/store.ts';
import { sweepWhileIdle } from '../../lib/notes/sweep.ts';
import { sameFigure } from '../../lib/session/figure-slot.ts';
import type { NotedPage } from '../../lib/session/note-view.ts';
import { createPanelNotes } from '../../lib/session/panel-notes.ts';
import { createPanelSession } from '../../lib/session/panel-session.ts';
import type { PageState } from '../../lib/session/state.ts';

/** A deleted note can be brought back for a day. */
const SWEEP_AFTER = 24 * 60 * 60 * 1000;

/**
 * Tells that the window goes away: after that nothing is begun, whatever the browser or the disk still tells. Firefox goes on
 * telling a sidebar that is being closed, where its timers throw.
 */
const end = new AbortController();
window.addEventListener('pagehide', () => end.abort());
window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

const lang = signal(await readLanguage());
const selected = signal<Selection | null>(null);
const sources = signal<Sources>({ packs: [], names: { indicators: {}, places: {}, units: {}, definitions: {} } });

const session = createPanelSession<PageLink>(
  {
    connect: connectToPage,
    inject: injectPage,
    isLoading,
    urlOf,
    onPicked(figureIndex) {
      selected.value = { figureIndex, from: 'page' };
    },
  },
  end.signal,
);

const now = () => new Date();
const uuid = () => crypto.randomUUID();
const store = createNoteStore({ name: 'doi-chieu', channel: new BroadcastChannel('doi-chieu-notes'), now, uuid });
void store.open();
const notes = createPanelNotes(
  {
    store,
    async locate(selectors) {
      const asked = selectors.map((own) => ({ selectors: askableSelectors(own) }));
      const answer = await session.link()?.call('locate', { notes: asked });
      return answer?.ok ? placesIn(answer) : null;
    },
    async describe(figure) {
      const answer = await session.link()?.call('describe', { figure });
      return answer?.ok ? descriptionIn(answer) : null;
    },
    referenceQuote: (pack, reference) =>
      sources.value.packs.find(({ id }) => id === pack)?.figures.find(({ id }) => id === reference)?.quote.exact ??
      null,
    now,
    uuid,
  },
  end.signal,
);

const signals: PanelSignals = {
  view: computed(() => viewOf(session.state.value)),
  notes: notes.notes,
  notesProblem: notes.problem,
  drafts: notes.drafts,
  passages: notes.passages,
  hasPage: notes.hasPage,
  looseDrafts: notes.looseDrafts,
  damaged: notes.damaged,
  saves: notes.saves,
  lang,
  selected,
};
const events: PanelEvents = {
  onSelectFigure(figureIndex) {
    selected.value = { figureIndex, from: 'panel' };
    void session.link()?.call('scroll', { figure: figureIndex });
  },
  onSaveNote: (target, words) => void notes.save(target, words),
  onDraft: notes.draft,
  onForgetPassage: notes.forgetPassage,
  onDeleteNote: (id, base) => void notes.remove(id, base),
  onChooseHead: (id, keep, base) => void notes.choose(id, keep, base),
  onKeepBoth: (id) => void notes.keepBoth(id),
  onUndoDelete: (id) => void notes.restore(id),
  onReadNotes: () => void notes.again(),
  onDiscardDraft: notes.discard,
  onUndoDiscard: notes.bringBack,
  onDeleteDamaged: (record) => void notes.removeDamaged(record),
  onUndoDamaged: (record) => void notes.restoreDamaged(record),
  onLang(next) {
    lang.value = next;
    keepLanguage(next);
  },
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

/** The chosen figure has another number in another report, or is gone; a new choice of ours must not scroll to it. */
function stillSelected(from: PageState, to: PageState): Selection | null {
  const now = selected.value;
  if (now === null || from.phase !== 'checked' || to.phase !== 'checked') return null;
  const figureIndex = sameFigure(from, to, now.figureIndex);
  if (figureIndex === null) return null;
  return figureIndex === now.figureIndex ? now : { figureIndex, from: 'panel' };
}

function notedPage(state: PageState): NotedPage | null {
  if (state.phase === 'checked') return state;
  if (state.phase === 'failed' && state.url !== undefined) return { report: null, text: '', url: state.url, title: '' };
  return null;
}

/** Keeps the choice and the notes with the page, from one state of it to the next. */
function followPage(before: PageState): void {
  effect(() => {
    const state = session.state.value;
    untracked(() => {
      selected.value = stillSelected(before, state);
      before = state;
      notes.show(notedPage(state));
    });
  });
}

effect(() => {
  document.documentElement.lang = lang.value;
});
followPage(session.state.value);
onLanguage((next) => {
  lang.value = next;
});
hearAnnouncements({
  onPageReady: session.onPageReady,
  onRefused: (tabId, code) => session.onRefused(tabId, { code }),
});
document.addEventListener('visibilitychange', () => document.hidden && notes.flush());
end.signal.addEventListener('abort', notes.flush);
window.addEventListener('focus', () => !extensionIsHere() && location.reload());

/** Asks the browser never to clear the notes by itself; with `unlimitedStorage` it agrees without asking the reader. */
async function keepStorage(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // a browser that keeps no storage at all says so where notes are read
  }
}

const root = document.getElementById('app')!;
const stopDrawing = effect(() => {
  const { packs, names } = sources.value;
  // what is drawn follows the signals it reads by itself
  untracked(() => render(<Panel signals={signals} {...events} sources={packs} names={names} />, root));
});
// a listener of its own: what is typed is on its way to the disk before this takes its time
window.addEventListener('pagehide', () => {
  stopDrawing();
  render(null, root);
});
// the panel may be opened as a page of its own, for one tab
const only = Number(new URLSearchParams(location.search).get('tab'));
void followTab(only > 0 ? only : null, session);
const answer = await ask('sources', null);
if (answer.ok) sources.value = answer;
void keepStorage();
const idle = () => new Promise((done) => !end.signal.aborted && requestIdleCallback(done));
void sweepWhileIdle(store, new Date(Date.now() - SWEEP_AFTER), idle);
void idle().then(notes.findUnlisted);
