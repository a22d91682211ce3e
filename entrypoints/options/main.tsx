import '../marks.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { NoteRoom } from '../../components/options/context.ts';
import { Options } from '../../components/options/Options.tsx';
import { optionsTexts } from '../../components/texts/options.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import { askSources } from '../../lib/browser/ask-sources.ts';
import { keepBackupTimes, onBackupTimes, readBackupTimes } from '../../lib/browser/backup-times.ts';
import { keepBadgeWanted, onBadgeWanted, readBadgeWanted } from '../../lib/browser/badge-setting.ts';
import { openShortcuts, readCommands } from '../../lib/browser/commands.ts';
import { keepMarkSettings, onMarkSettings, readMarkSettings } from '../../lib/browser/mark-settings.ts';
import { keepNoteSetting, onNoteSettings, readNoteSettings } from '../../lib/browser/note-settings.ts';
import { hostIn } from '../../lib/browser/open-options.ts';
import { openPackChannel, PACKS } from '../../lib/browser/pack-channel.ts';
import { onPacksChanged } from '../../lib/browser/packs-changed.ts';
import { keepRemovedAll, readRemovedAll } from '../../lib/browser/removed-all.ts';
import { catchUp, keepLanguage, onLanguage, readLanguage, readLanguageChoice } from '../../lib/browser/settings.ts';
import { askForSites, giveBackSites, onSiteAccess, readSiteAccess } from '../../lib/browser/site-access.ts';
import { keepSite, onSitesOff, readSitesOff } from '../../lib/browser/site-settings.ts';
import { ENGINE_VERSION } from '../../lib/engine/version.ts';
import { createNoteStore } from '../../lib/notes/store.ts';
import { createRemoval } from '../../lib/session/removal.ts';
import { supportInfo } from '../../lib/session/support-info.ts';
import { createLateBackup } from './late-backup.ts';
import { legendSheet } from './legend-sheet.ts';

const now = () => new Date();
const uuid = () => crypto.randomUUID();
const store = createNoteStore({ name: 'doi-chieu', channel: new BroadcastChannel('doi-chieu-notes'), now, uuid });

const [language, choice, access, off, markSettings, badgeWanted, switches, times, keys] = await Promise.all([
  readLanguage(),
  readLanguageChoice(),
  readSiteAccess(),
  readSitesOff(),
  readMarkSettings(),
  readBadgeWanted(),
  readNoteSettings(),
  readBackupTimes(),
  readCommands(),
]);
const lang = signal(language);
const chosenLang = signal(choice);
const seen = signal(access);
const sitesOff = signal(off);
const marks = signal(markSettings);
const badge = signal(badgeWanted);
const noteSettings = signal(switches);
const backups = signal(times);
const commands = signal(keys);
const room = signal<NoteRoom>({ count: null, size: null });
const packs = signal<readonly Pack[] | null>(null);

/** Everything of the reader's documents, whose store is loaded for a backup alone. */
async function dumpPacks() {
  const { createPackStore } = await import('../../lib/packs/store.ts');
  const packs = createPackStore({ name: PACKS, channel: openPackChannel(), now });
  const dumped = await packs.dump();
  await packs.close();
  return dumped;
}
const take = createLateBackup({
  store,
  packs: { dump: dumpPacks },
  now,
  uuid,
  lang: () => lang.value,
  rest: () => new Promise<void>((done) => setTimeout(done)),
});
const removal = createRemoval({ store, now, readAt: readRemovedAll, keepAt: keepRemovedAll });

async function measure(): Promise<void> {
  const [counted, estimate] = await Promise.all([store.count(), navigator.storage.estimate().catch(() => null)]);
  room.value = { count: counted.ok ? counted.value : null, size: estimate?.usage ?? null };
}
const seeSites = () =>
  void readSiteAccess().then((next) => {
    seen.value = next;
  });

/** Whatever window changes something, all show it. */
const speak = (next: typeof lang.value) => {
  lang.value = next;
  void readLanguageChoice().then((chosen) => {
    chosenLang.value = chosen;
  });
};
onLanguage(speak);
catchUp(speak, () => lang.value);
onSitesOff((next) => {
  sitesOff.value = next;
});
onSiteAccess({ added: seeSites, removed: seeSites });
onMarkSettings((next) => {
  marks.value = next;
});
onBadgeWanted((next) => {
  badge.value = next;
});
onNoteSettings((next) => {
  noteSettings.value = next;
});
onBackupTimes((next) => {
  backups.value = next;
});
store.onChange(() => void measure());
// the reader may have changed keys, or what may be seen, on the browser's own page
window.addEventListener('focus', () => {
  seeSites();
  void readCommands().then((next) => {
    commands.value = next;
  });
});

const version = browser.runtime.getManifest().version;
const support = () =>
  supportInfo({
    version,
    engine: ENGINE_VERSION,
    packs: packs.value ?? [],
    browser: navigator.userAgent,
    language: { browser: browser.i18n.getUILanguage(), chosen: chosenLang.value },
    sites: { everywhere: seen.value.everywhere, added: seen.value.added.length, off: sitesOff.value },
    marks: { ...marks.value, sitesWithout: marks.value.offSites.length },
    button: { badge: badge.value, menus: noteSettings.value.menus, selection: noteSettings.value.button },
    notes: room.value.count,
    keys: commands.value,
  });

effect(() => {
  document.documentElement.lang = lang.value;
  document.title = optionsTexts(lang.value).windowTitle;
});
document.adoptedStyleSheets = [legendSheet()];
render(
  <Options
    signals={{
      lang,
      chosenLang,
      seen,
      sitesOff,
      marks,
      badge,
      noteSettings,
      room,
      backups,
      take: take.state,
      removal: removal.state,
      commands,
      packs,
    }}
    site={hostIn(location.hash)}
    versions={{ extension: version, engine: ENGINE_VERSION }}
    notesPage={browser.runtime.getURL('/notes.html' as '/sidepanel.html')}
    onLang={keepLanguage}
    onSite={(id, on) => void keepSite(id, on)}
    onAllow={askForSites}
    onGiveBack={giveBackSites}
    onMarks={(change) => void keepMarkSettings(change)}
    onBadge={keepBadgeWanted}
    onNoteSetting={keepNoteSetting}
    onBackup={() =>
      void take
        .backUp(room.value.count ?? 0)
        .then((done) => done && keepBackupTimes({ ...backups.value, handed: now().toISOString() }))
    }
    onRemoveAll={() => void removal.removeAll().then(measure)}
    onUndoRemoveAll={() => void removal.undo().then(measure)}
    onShortcuts={openShortcuts}
    onCopySupport={() =>
      navigator.clipboard.writeText(support()).then(
        () => true,
        () => false,
      )
    }
  />,
  document.getElementById('app')!,
);
// the part that was asked for was not there yet when the browser looked for it
document.getElementById(hostIn(location.hash) === '' ? location.hash.slice(1) : 'sites')?.scrollIntoView();
// asked for again, for another site
window.addEventListener('hashchange', () => hostIn(location.hash) !== '' && location.reload());
void measure();
void removal.load();
/** The documents that are on by now. */
async function readSources(): Promise<void> {
  const answer = await askSources();
  if (answer.ok) packs.value = answer.packs;
}
onPacksChanged(() => void readSources());
await readSources();
