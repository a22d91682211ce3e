import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { menuTitles } from '../components/texts/beside-page.ts';
import { buttonTitle } from '../components/texts/button.ts';
import { hearAnnouncements } from '../lib/browser/announcements.ts';
import { announce } from '../lib/browser/ask.ts';
import { sentSources } from '../lib/browser/ask-sources.ts';
import { badgeOf, showOnButton } from '../lib/browser/badge.ts';
import { onBadgeWanted, readBadgeWanted } from '../lib/browser/badge-setting.ts';
import { beginNote, type NoteWanted } from '../lib/browser/begin-note.ts';
import { callPage, type OneOffCalls, tellPages } from '../lib/browser/call-page.ts';
import { isWorkerOfPage, serveDrafts } from '../lib/browser/drafts-worker.ts';
import {
  injectDetector,
  injectPage,
  injectPassages,
  injectPlaces,
  injectTooltip,
  injectUnasked,
} from '../lib/browser/inject.ts';
import { checkSelection, optionsFor, sourceFromSelection, toggleMarksIn } from '../lib/browser/menu-acts.ts';
import { createMenus, hearMenus } from '../lib/browser/menus.ts';
import { onNoteSettings, readNoteSettings } from '../lib/browser/note-settings.ts';
import { openPanel, pressPanel } from '../lib/browser/open-panel.ts';
import { welcomeReader } from '../lib/browser/open-welcome.ts';
import { PACKS } from '../lib/browser/pack-channel.ts';
import { leaveFocus } from '../lib/browser/panel-focus.ts';
import { choosePacks, createPackService } from '../lib/browser/serve-packs.ts';
import { type ScriptHandlers, servePanel, serveScripts } from '../lib/browser/serve-scripts.ts';
import { onLanguage, readLanguage } from '../lib/browser/settings.ts';
import { readShortcuts } from '../lib/browser/shortcuts.ts';
import { deliverShow, hearShows } from '../lib/browser/show-note.ts';
import { followSites } from '../lib/browser/site-scripts.ts';
import { urlOf } from '../lib/browser/tabs.ts';
import { leaveWish } from '../lib/browser/wishes.ts';
import { comparePages } from '../lib/compare/compare-pages.ts';
import { tellComparison } from '../lib/compare/told.ts';
import { createLazyEngine } from '../lib/engine/lazy-engine.ts';
import { readCorrections } from '../lib/notes/kept-corrections.ts';
import { pageIdentity } from '../lib/notes/page-identity.ts';
import { pageKey } from '../lib/notes/page-key.ts';

type Tab = Pick<Browser.tabs.Tab, 'id' | 'windowId' | 'title'>;

/** The name of the notes' database, as the panel opens it. */
const NOTES = 'doi-chieu';

/**
 * Lexicons, engine, toolbar and menus. The browser stops and starts this at any moment: nothing is kept here but what can be
 * made again. The page of the sources runs the same file as a worker, for the lexicons and the making of drafts that are in it.
 */
export default defineBackground({
  persistent: false,
  main() {
    if (isWorkerOfPage()) return serveDrafts();
    const engine = createLazyEngine({ choose: choosePacks(PACKS), keyOf: pageKey });
    const packService = createPackService(engine, PACKS);

    const check: ScriptHandlers['check'] = async (article, corrections) => engine.check(article, corrections);
    serveScripts({
      maybe: injectUnasked,
      places: injectPlaces,
      passages: injectPassages,
      tooltip: injectTooltip,
      keys: async () => ({ ok: true, keys: await readShortcuts() }),
      async open(windowId) {
        await openPanel(windowId);
        return { ok: true };
      },
      async wish(wish, tabId) {
        await leaveWish(tabId, wish, Date.now());
        return { ok: true };
      },
      async corrections(page) {
        const { url, alsoAt } = pageIdentity(page);
        return { ok: true, corrections: await readCorrections(NOTES, [url, ...alsoAt]) };
      },
      check,
      async count(counts, tabId) {
        const [lang, wanted] = await Promise.all([readLanguage(), readBadgeWanted()]);
        await showOnButton(tabId, badgeOf(wanted ? counts : null), buttonTitle(counts, lang));
        return { ok: true };
      },
    });
    servePanel({
      ...packService,
      sources: async () => sentSources(await engine.sources()),
      terms: engine.terms,
      check,
      async compare(here, there) {
        const words = await engine.words();
        if (!words.ok) return words;
        return { ok: true, comparison: tellComparison(comparePages(here, there, words.lexicons), words.names) };
      },
    });

    /**
     * One click or key press: both begin at once, since the browser forgets the click as soon as something is awaited. Gives
     * whether the page script is in the tab.
     */
    const onAsked = async ({ id }: Tab, opened: Promise<void>): Promise<boolean> => {
      const injected = id === undefined ? null : injectPage(id);
      opened.catch(() => {});
      const answer = await injected;
      if (id === undefined || answer === null) return false;
      if (answer.ok) return true;
      // the click gave access to whatever page can be read at all
      const { code } = answer.problem;
      announce('page-refused', { tabId: id, code: code === 'no-access' ? 'browser-page' : code });
      return false;
    };
    const onNote = async (tab: Tab, wanted: NoteWanted): Promise<void> => {
      const { id } = tab;
      const isIn = await onAsked(tab, openPanel(tab.windowId));
      if (id === undefined) return;
      const wish = await beginNote(wanted, { id, url: await urlOf(id) }, isIn);
      if (wish !== null) await leaveWish(id, wish, Date.now());
    };
    /** A key for the page itself: the panel is left as it is. The page script puts off what it cannot do before it has read. */
    const onPageKey = async <K extends 'step' | 'toggle'>(
      { id }: Tab,
      call: K,
      body: OneOffCalls[K]['ask'],
    ): Promise<void> => {
      if (id !== undefined && (await injectPage(id)).ok) await callPage(id, call, body);
    };
    const action = browser.action ?? browser.browserAction;
    const onPressed = (tab: Tab) => void onAsked(tab, pressPanel(tab));
    action.onClicked.addListener(onPressed);
    browser.commands.onCommand.addListener((command, tab) => {
      if (tab === undefined) return;
      if (command === 'open-panel') {
        onPressed(tab);
        // the hands are on the keys: what comes next is read, or gone through, there
        void leaveFocus(tab.windowId, Date.now());
      }
      if (command === 'check-selection') void checkSelection(tab, { text: '', frameId: 0, isField: false });
      if (command === 'note') void onNote(tab, { on: 'any' });
      if (command === 'next-figure') void onPageKey(tab, 'step', { by: 1 });
      if (command === 'previous-figure') void onPageKey(tab, 'step', { by: -1 });
      if (command === 'toggle-marks') void onPageKey(tab, 'toggle', null);
    });
    hearMenus({
      onNote: (tab, wanted) => void onNote(tab, wanted),
      onCheckSelection: (tab, selection) => void checkSelection(tab, selection),
      onSourceSelection: (tab, selection) => void sourceFromSelection(tab, selection),
      onCheckPage: (tab) => void onAsked(tab, openPanel(tab.windowId)),
      onToggleMarks: (tab) => void toggleMarksIn(tab),
      onAllNotes: () => void browser.tabs.create({ url: browser.runtime.getURL('/notes.html' as '/sidepanel.html') }),
      onSources: () => void browser.tabs.create({ url: browser.runtime.getURL('/sources.html' as '/sidepanel.html') }),
      onOptions: (tab) => void optionsFor(tab),
    });

    const menus = createMenus();
    const setMenus = async () => {
      const [lang, wanted] = await Promise.all([readLanguage(), readNoteSettings()]);
      await menus.set(menuTitles[lang], wanted.menus);
    };
    onLanguage(() => {
      void setMenus();
      void tellPages('recount', null);
    });
    onNoteSettings(() => void setMenus());
    onBadgeWanted(() => void tellPages('recount', null));
    const sites = followSites();
    // a browser that was killed soon after may not have kept them
    browser.runtime.onStartup.addListener(() => {
      void setMenus();
      void sites.register();
      void packService.renew();
    });

    const deliver = (tabId: number) => void deliverShow(tabId, Date.now());
    hearShows(deliver);
    hearAnnouncements({ onPageReady: deliver, onRefused() {} });

    browser.runtime.onInstalled.addListener(({ reason }) => {
      void setMenus();
      // an update takes away what was registered
      void sites.register();
      void packService.renew();
      if (reason === 'install') welcomeReader().catch(() => {});
      // an update of the browser has loaded all pages anew
      if (reason !== 'install' && reason !== 'update') return;
      // Firefox runs the scripts of the manifest in open pages by itself
      const matches = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
      if (!import.meta.env.FIREFOX) injectDetector(matches).catch(() => {});
    });

    // scripts in pages hold a port open to see their extension go; without a listener it would close at once
    browser.runtime.onConnect.addListener(() => {});
  },
});
