import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { AllNotes } from '../../components/notes/AllNotes.tsx';
import type { AllNotesProps } from '../../components/notes/context.ts';
import { createPanelSay } from '../../components/say.ts';
import { allNotesTexts } from '../../components/texts/all-notes.ts';
import { exportWords } from '../../components/texts/export-words.ts';
import { keepMissingSettings, readSettings } from '../../lib/browser/all-settings.ts';
import { ask } from '../../lib/browser/ask.ts';
import { keepBackupTimes, onBackupTimes, readBackupTimes } from '../../lib/browser/backup-times.ts';
import { openNote, openPage } from '../../lib/browser/open-note.ts';
import { saveFiles } from '../../lib/browser/save-files.ts';
import { keepLanguage, onLanguage, readLanguage } from '../../lib/browser/settings.ts';
import type { Names } from '../../lib/explain/names.ts';
import { isReminderDue } from '../../lib/notes/reminder.ts';
import { createNoteStore } from '../../lib/notes/store.ts';
import { createAllDrafts } from '../../lib/session/all-drafts.ts';
import { createAllNotes } from '../../lib/session/all-notes.ts';
import type { Which } from '../../lib/session/along-state.ts';
import { createBringBack } from '../../lib/session/bring-back.ts';
import { createNoteChanges } from '../../lib/session/note-changes.ts';
import { createTakeAlong } from '../../lib/session/take-along.ts';

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
const notes = createAllNotes({ store, now, rest }, end.signal);
void notes.load();
const drafts = createAllDrafts(store);
void drafts.load();
const changes = createNoteChanges({
  store,
  uuid,
  drafts,
  find: (id) => notes.words.value.get(id) ?? notes.deleted.value.find(({ note }) => note.id === id),
  refresh: notes.refresh,
  refreshPage: notes.refreshPage,
});

const [language, times] = await Promise.all([readLanguage(), readBackupTimes()]);
const lang = signal(language);
const names = signal<Names>({ packs: [], indicators: {}, places: {}, units: {}, definitions: {} });
const backups = signal(times);
const picked = signal<ReadonlySet<string>>(new Set());

const take = createTakeAlong({
  store,
  now,
  uuid,
  save: saveFiles,
  copy,
  words: () => exportWords(lang.value),
  settings: readSettings,
});
const bring = createBringBack({ store, now, keepSettings: keepMissingSettings, rest });

const wanted = (which: Which) => {
  if (which === 'all') return 'all';
  return which === 'shown' ? notes.idsShown() : [...picked.value];
};
const keepTimes = (times: Partial<typeof backups.value>) => {
  backups.value = { ...backups.value, ...times };
  keepBackupTimes(backups.value);
};

/** Nothing here is asked for outside of this page. */
const NOTHING = signal(null);

const props = (say: AllNotesProps['notes']['say']): AllNotesProps => ({
  all: {
    ...notes,
    anyDrafts: drafts.list,
    picked,
    take: take.state,
    bring: bring.state,
    backups,
    remind: computed(() => isReminderDue(backups.value, notes.total.value, now())),
  },
  notes: {
    say,
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
  forBackup: location.hash === '#sao-luu',
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
  onTake(which, format, to) {
    const these = wanted(which);
    void take.take(these, format, to, these === 'all' ? notes.total.value : these.length);
  },
  onBring: (file) =>
    void bring.bring(file).then((brought) => brought && void Promise.all([notes.load(), drafts.load()])),
  onBackup: () => void take.backUp(notes.total.value).then((done) => done && keepTimes({ made: now().toISOString() })),
  onPutOff: () => keepTimes({ putOff: now().toISOString() }),
});

effect(() => {
  document.documentElement.lang = lang.value;
  document.title = allNotesTexts(lang.value).windowTitle;
});
onLanguage((next) => {
  lang.value = next;
});
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
const answer = await ask('sources', null);
if (answer.ok) names.value = { ...answer.names, packs: answer.packs };
