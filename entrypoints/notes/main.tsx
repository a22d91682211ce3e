import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { FOR_BACKUP } from '../../components/all-notes-address.ts';
import { pagesToExport } from '../../components/export-address.ts';
import { AllNotes } from '../../components/notes/AllNotes.tsx';
import type { AllNotesProps } from '../../components/notes/context.ts';
import { createPanelSay } from '../../components/say.ts';
import { allNotesTexts } from '../../components/texts/all-notes.ts';
import { textsOf } from '../../components/texts/index.ts';
import { askSources } from '../../lib/browser/ask-sources.ts';
import { keepBackupTimes, onBackupTimes, readBackupTimes } from '../../lib/browser/backup-times.ts';
import { openNote, openPage } from '../../lib/browser/open-note.ts';
import { onPacksChanged } from '../../lib/browser/packs-changed.ts';
import { catchUp, keepLanguage, onLanguage, readLanguage } from '../../lib/browser/settings.ts';
import type { Names } from '../../lib/explain/names.ts';
import { answered, isReminderDue } from '../../lib/notes/reminder.ts';
import { createNoteStore } from '../../lib/notes/store.ts';
import { createAllDrafts } from '../../lib/session/all-drafts.ts';
import { createAllNotes } from '../../lib/session/all-notes.ts';
import type { Which } from '../../lib/session/along-state.ts';
import { createNoteChanges } from '../../lib/session/note-changes.ts';
import { createLateAlong } from './late-along.ts';

/** Tells that the window goes away: after that nothing is begun. */
const end = new AbortController();
window.addEventListener('pagehide', () => end.abort());
window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

const now = () => new Date();
const uuid = () => crypto.randomUUID();
/** A turn of the window, in which it is drawn. */
const rest = () => new Promise<void>((done) => setTimeout(done));
const copy = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

const store = createNoteStore({ name: 'doi-chieu', channel: new BroadcastChannel('doi-chieu-notes'), now, uuid });
const names = signal<Names>({ packs: [], indicators: {}, places: {}, units: {}, definitions: {} });
const screen = Promise.withResolvers<void>();
const openIndex = () => new Worker('/notes-index.js');
const notes = createAllNotes({ store, openIndex, now, rest, screen: screen.promise }, end.signal);
void notes.load();
const drafts = createAllDrafts(store);
void drafts.load();
const changes = createNoteChanges({
  store,
  uuid,
  drafts,
  find: notes.find,
  refresh: notes.refresh,
  refreshPage: notes.refreshPage,
});

const [language, times] = await Promise.all([readLanguage(), readBackupTimes()]);
const lang = signal(language);
const backups = signal(times);
const picked = signal<ReadonlySet<string>>(new Set());

const along = createLateAlong({ store, now, uuid, rest, copy, lang, names });
const isAlongOpen = signal(false);

const wanted = (which: Which) => {
  if (which === 'all') return 'all';
  return which === 'shown' ? notes.idsShown() : [...picked.value];
};
const keepTimes = (times: Partial<typeof backups.value>) => {
  backups.value = { ...backups.value, ...times };
  keepBackupTimes(backups.value);
};

/** Takes something from a file, and reads everything again when that has changed it. */
async function brought(take: (parts: NonNullable<Awaited<ReturnType<typeof along.get>>>) => Promise<boolean>) {
  const parts = await along.get();
  if (parts !== null && (await take(parts))) await Promise.all([notes.load(), drafts.load()]);
}

/** The page whose notes the reader came to export, by its keys. */
const toExport = pagesToExport(location.hash);
if (toExport.length > 0) void notes.ask({ filters: { page: new Set(toExport) } });

/** Nothing here is asked for outside of this page. */
const NOTHING = signal(null);

const props = (say: AllNotesProps['notes']['say']): AllNotesProps => ({
  all: {
    ...notes,
    anyDrafts: drafts.list,
    picked,
    take: along.take,
    bring: along.bring,
    alongParts: along.parts,
    isAlongOpen,
    backups,
    remind: computed(() => isReminderDue(backups.value, notes.total.value, now())),
  },
  notes: {
    say,
    textsOf,
    allTextsOf: textsOf,
    brought: new WeakSet(),
    signals: {
      lang,
      drafts: changes.drafts,
      saves: changes.saves,
      noted: NOTHING,
      wanted: NOTHING,
      knownTags: notes.knownTags,
      damaged: computed(() => [...notes.damaged.value, ...drafts.damaged.value]),
    },
    onSaveNote: (target, typed) => void changes.save(target, typed),
    onDraft: changes.type,
    onDeleteNote: (id, base) => void changes.remove(id, base),
    onUndoDelete: (id) => void changes.restore(id),
    onChooseHead: (id, rev, base) => void changes.choose(id, rev, base),
    onKeepBoth: (id) => void changes.keepBoth(id),
    onDiscardDraft: (id) => void drafts.discard(id),
    onUndoDiscard: (id) => void drafts.bringBack(id),
    onDeleteDamaged: (record) => void store.removeDamaged(record).then(notes.load).then(drafts.load),
    onUndoDamaged: (record) => void store.restoreDamaged(record).then(notes.load).then(drafts.load),
    onLang(next) {
      lang.value = next;
      keepLanguage(next);
    },
    onCopy: copy,
    onShowNote: () => {},
  },
  forBackup: location.hash === FOR_BACKUP,
  forPage: toExport.length > 0,
  onAsk: (next) => void notes.ask(next),
  onNeed: (ids) => void notes.need(ids),
  onOpen: ({ note }) => openNote(note),
  onOpenUrl: openPage,
  onAgain: () => void notes.load(),
  onPick(id, isPicked) {
    const next = new Set(picked.value);
    if (isPicked) next.add(id);
    else next.delete(id);
    picked.value = next;
  },
  onUnpick() {
    picked.value = new Set();
  },
  onAlong(open) {
    isAlongOpen.value = open;
    if (open) void along.get();
  },
  onTake(which, format, to) {
    const these = wanted(which);
    const count = these === 'all' ? notes.total.value : these.length;
    void along.get().then((parts) => parts?.take.take(these, format, to, count));
  },
  onBring: (file) => void brought((parts) => parts.bring.bring(file)),
  onBringDeleted: () => void brought((parts) => parts.bring.bringDeleted()),
  async onBackup() {
    const parts = await along.get();
    if (await parts?.take.backUp(notes.total.value)) keepTimes({ handed: now().toISOString() });
  },
  onBackupKept: (kept) => keepTimes(answered(backups.value, kept)),
  onPutOff: () => keepTimes({ putOff: now().toISOString() }),
});

effect(() => {
  document.documentElement.lang = lang.value;
  document.title = allNotesTexts(lang.value).windowTitle;
});
const speak = (next: typeof lang.value) => {
  lang.value = next;
};
onLanguage(speak);
catchUp(speak, () => lang.value);
onBackupTimes((times) => {
  backups.value = times;
});
document.addEventListener('visibilitychange', () => {
  if (document.hidden) return changes.flush();
  changes.retry();
  void drafts.load();
});
end.signal.addEventListener('abort', changes.flush);

const root = document.getElementById('app')!;
effect(() => {
  render(<AllNotes {...props(createPanelSay(lang.value, names.value))} />, root);
});
screen.resolve();
/** What the documents that are on by now call things. */
async function readNames(): Promise<void> {
  const answer = await askSources();
  if (!answer.ok || end.signal.aborted) return;
  names.value = { ...answer.names, packs: answer.packs };
  void notes.named(names.value);
}
onPacksChanged(() => void readNames());
await readNames();
