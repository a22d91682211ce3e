import { computed, effect, type Signal, signal, untracked } from '@preact/signals';
import type { Noted, PanelEvents, PanelSignals, Selection, Wanted } from '../../components/panel-props.ts';
import { keepBackupTimes, onBackupTimes, readBackupTimes } from '../../lib/browser/backup-times.ts';
import type { Sources } from '../../lib/browser/messages.ts';
import { askableSelectors, descriptionIn, placesIn } from '../../lib/browser/page-answers.ts';
import type { PageLink } from '../../lib/browser/page-link.ts';
import { hearWishes } from '../../lib/browser/wishes.ts';
import { isReminderDue } from '../../lib/notes/reminder.ts';
import { createNoteStore } from '../../lib/notes/store.ts';
import { sweepWhileIdle } from '../../lib/notes/sweep.ts';
import { tagsByUse } from '../../lib/notes/tags-by-use.ts';
import { notedPage } from '../../lib/session/noted-page.ts';
import { createPanelNotes } from '../../lib/session/panel-notes.ts';
import type { createPanelSession } from '../../lib/session/panel-session.ts';
import { createPanelCorrecting, followKept } from './corrections.ts';
import { rememberPages } from './kept-pages.ts';
import { otherPages } from './other-pages.ts';
import { createPanelPassages } from './passages.ts';

/** A deleted note can be brought back for a day. */
const SWEEP_AFTER = 24 * 60 * 60 * 1000;
/** Tags that the reader has not used in so many notes are not offered any more. */
const MOST_READ_FOR_TAGS = 500;

interface Parts {
  readonly session: ReturnType<typeof createPanelSession<PageLink>>;
  readonly sources: Signal<Sources>;
  readonly selected: Signal<Selection | null>;
  readonly noted: Signal<Noted | null>;
  readonly wanted: Signal<Wanted | null>;
  /** The window goes away: nothing is begun after that. */
  readonly end: AbortSignal;
}

/**
 * All of the panel that has to do with notes: what it reads and what it asks for. Loaded once the panel has been drawn. Null when
 * the window has gone away meanwhile.
 */
export async function startNotes({ session, sources, selected, noted, wanted, end }: Parts) {
  const knownTags = signal<readonly string[]>([]);
  const times = await readBackupTimes();
  if (end.aborted) return null;
  const backups = signal(times);
  /** How many notes there are on all pages: told once the window is idle, and as notes are written. */
  const noteCount = signal(0);
  const now = () => new Date();
  const uuid = () => crypto.randomUUID();
  const store = createNoteStore({ name: 'doi-chieu', channel: new BroadcastChannel('doi-chieu-notes'), now, uuid });
  void store.open();
  const kept = followKept({ session, selected, end });
  rememberPages(session, end);
  const notes = createPanelNotes(
    {
      store,
      async locate(asked) {
        const wishes = asked.map(({ id, selectors }) => ({ id, selectors: askableSelectors(selectors) }));
        const answer = await session.link()?.call('locate', { notes: wishes });
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
      onCorrections: kept.see,
    },
    end,
  );
  /** After a change to a note: where it was a correction, the card it is about. */
  async function afterChange(id: string, work: Promise<void>): Promise<void> {
    const note = notes.notes.value.find((one) => one.id === id);
    await work;
    if (note?.reading !== undefined) await kept.goTo(note.figureIndex);
  }
  const passages = createPanelPassages({ session, notes, selected, noted, wanted });

  const signals = {
    notes: notes.notes,
    notesProblem: notes.problem,
    drafts: notes.drafts,
    passages: notes.passages,
    notedAt: notes.notedAt,
    looseDrafts: notes.looseDrafts,
    damaged: notes.damaged,
    saves: notes.saves,
    knownTags,
    remind: computed(() => isReminderDue(backups.value, noteCount.value, now())),
  } satisfies Partial<PanelSignals>;
  const events = {
    ...otherPages(session),
    onShowNote: (id) => void passages.show(id),
    onAttach: passages.attach,
    onPutOffBackup() {
      backups.value = { ...backups.value, putOff: now().toISOString() };
      keepBackupTimes(backups.value);
    },
    onSaveNote: (target, words) => void notes.save(target, words).then(readTags),
    onDraft: notes.draft,
    onForgetPassage: notes.forgetPassage,
    onDeleteNote: (id, base) => void afterChange(id, notes.remove(id, base)),
    onChooseHead: (id, keep, base) => void notes.choose(id, keep, base),
    onKeepBoth: (id) => void notes.keepBoth(id),
    onUndoDelete: (id) => void afterChange(id, notes.restore(id)),
    onReadNotes: () => void notes.again(),
    onDiscardDraft: notes.discard,
    onUndoDiscard: notes.bringBack,
    onDeleteDamaged: (record) => void notes.removeDamaged(record),
    onUndoDamaged: (record) => void notes.restoreDamaged(record),
  } satisfies Partial<PanelEvents>;

  effect(() => {
    const page = notedPage(session.state.value);
    untracked(() => {
      notes.show(page);
      void passages.takeWishes(page);
    });
  });
  passages.follow();
  hearWishes(() => void passages.takeWishes(notedPage(session.state.value)));
  onBackupTimes((next) => {
    backups.value = next;
  });
  document.addEventListener('visibilitychange', () => document.hidden && notes.flush());
  end.addEventListener('abort', notes.flush);

  async function countNotes(): Promise<void> {
    const counted = await store.count();
    if (counted.ok) noteCount.value = counted.value;
  }

  async function readTags(): Promise<void> {
    const latest = await store.latest(MOST_READ_FOR_TAGS);
    if (latest.ok) knownTags.value = tagsByUse(latest.value.map(({ note }) => note.tags));
  }

  const idle = () => new Promise((done) => !end.aborted && requestIdleCallback(done));
  void keepStorage();
  void sweepWhileIdle(store, new Date(Date.now() - SWEEP_AFTER), idle);
  void idle().then(notes.findUnlisted);
  void idle().then(countNotes);
  void idle().then(readTags);
  effect(() => {
    if (Object.keys(notes.saves.value).length > 0) void countNotes();
  });
  store.onChange(() => void readTags());
  return { signals, events, correcting: createPanelCorrecting({ session, sources }, notes, kept) };
}

/** Asks the browser never to clear the notes by itself; with `unlimitedStorage` it agrees without asking the reader. */
async function keepStorage(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // a browser that keeps no storage at all says so where notes are read
  }
}
