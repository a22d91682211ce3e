import { computed, effect, signal, untracked } from '@preact/signals';
import { render } from 'preact';
import { Panel } from '../../components/Panel.tsx';
import {
  type Noted,
  type PanelEvents,
  type PanelSignals,
  type Selection,
  viewOf,
} from '../../components/panel-props.ts';
import { hearAnnouncements } from '../../lib/browser/announcements.ts';
import { ask, extensionIsHere } from '../../lib/browser/ask.ts';
import { keepBackupTimes, onBackupTimes, readBackupTimes } from '../../lib/browser/backup-times.ts';
import { injectPage } from '../../lib/browser/inject.ts';
import type { Sources } from '../../lib/browser/messages.ts';
import { keepNoteSetting, onNoteSettings, readNoteSettings } from '../../lib/browser/note-settings.ts';
import { askableSelectors, descriptionIn, placesIn } from '../../lib/browser/page-answers.ts';
import { connectToPage, type PageLink } from '../../lib/browser/page-link.ts';
import { keepLanguage, onLanguage, readLanguage } from '../../lib/browser/settings.ts';
import { followTab, isLoading, urlOf } from '../../lib/browser/tabs.ts';
import { hearWishes } from '../../lib/browser/wishes.ts';
import { isReminderDue } from '../../lib/notes/reminder.ts';
import { createNoteStore } from '../../lib/notes/store.ts';
import { sweepWhileIdle } from '../../lib/notes/sweep.ts';
import { sameFigure } from '../../lib/session/figure-slot.ts';
import { notedPage } from '../../lib/session/noted-page.ts';
import { createPanelNotes } from '../../lib/session/panel-notes.ts';
import { createPanelSession } from '../../lib/session/panel-session.ts';
import type { PageState } from '../../lib/session/state.ts';
import type { Wanted } from '../../lib/session/take-wish.ts';
import { createPanelPassages } from './passages.ts';

/** A deleted note can be brought back for a day. */
const SWEEP_AFTER = 24 * 60 * 60 * 1000;
/** Tags that the reader has not used in so many notes are not offered any more. */
const MOST_READ_FOR_TAGS = 500;

/**
 * Tells that the window goes away: after that nothing is begun, whatever the browser or the disk still tells. Firefox goes on
 * telling a sidebar that is being closed, where its timers throw.
 */
const end = new AbortController();
window.addEventListener('pagehide', () => end.abort());
window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

const lang = signal(await readLanguage());
const selected = signal<Selection | null>(null);
const noted = signal<Noted | null>(null);
const wanted = signal<Wanted | null>(null);
const knownTags = signal<readonly string[]>([]);
const noteSettings = signal(await readNoteSettings());
const backups = signal(await readBackupTimes());
/** How many notes there are on all pages: told once the window is idle, and as notes are written. */
const noteCount = signal(0);
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
    onNoted(id) {
      noted.value = { id };
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
    async locate(wanted) {
      const asked = wanted.map(({ id, selectors }) => ({ id, selectors: askableSelectors(selectors) }));
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

const passages = createPanelPassages({ session, notes, selected, noted, wanted });
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
  noted,
  wanted,
  knownTags,
  noteSettings,
  remind: computed(() => isReminderDue(backups.value, noteCount.value, now())),
};
const events: PanelEvents = {
  onSelectFigure(figureIndex) {
    selected.value = { figureIndex, from: 'panel' };
    void session.link()?.call('scroll', { figure: figureIndex });
  },
  onPickFigure(figureIndex) {
    selected.value = { figureIndex, from: 'page' };
    void session.link()?.call('scroll', { figure: figureIndex });
  },
  onShowNote: (id) => void passages.show(id),
  onAttach: passages.attach,
  onNoteSetting: keepNoteSetting,
  onPutOffBackup() {
    backups.value = { ...backups.value, putOff: now().toISOString() };
    keepBackupTimes(backups.value);
  },
  onSaveNote: (target, words) => void notes.save(target, words).then(readTags),
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

/** Keeps the choice and the notes with the page, from one state of it to the next. */
function followPage(before: PageState): void {
  effect(() => {
    const state = session.state.value;
    untracked(() => {
      selected.value = stillSelected(before, state);
      if (state.phase !== 'checked') noted.value = null;
      before = state;
      notes.show(notedPage(state));
      void passages.takeWishes(notedPage(state));
    });
  });
}

effect(() => {
  document.documentElement.lang = lang.value;
});
followPage(session.state.value);
passages.follow();
hearWishes(() => void passages.takeWishes(notedPage(session.state.value)));
onBackupTimes((next) => {
  backups.value = next;
});
onNoteSettings((next) => {
  noteSettings.value = next;
});
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

async function countNotes(): Promise<void> {
  const counted = await store.count();
  if (counted.ok) noteCount.value = counted.value;
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
void idle().then(countNotes);
effect(() => {
  if (Object.keys(notes.saves.value).length > 0) void countNotes();
});

/** The tags of the latest notes, the most used first. */
async function readTags(): Promise<void> {
  const latest = await store.latest(MOST_READ_FOR_TAGS);
  if (!latest.ok) return;
  const uses = new Map<string, number>();
  for (const { note } of latest.value) for (const tag of note.tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  knownTags.value = [...uses].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}
void idle().then(readTags);
store.onChange(() => void readTags());
