import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { menuTitles } from '../components/texts/beside-page.ts';
import { hearAnnouncements } from '../lib/browser/announcements.ts';
import { announce } from '../lib/browser/ask.ts';
import { badgeText, showBadge } from '../lib/browser/badge.ts';
import { beginNote, type NoteWanted } from '../lib/browser/begin-note.ts';
import { injectDetector, injectPage, injectPassages, injectPlaces } from '../lib/browser/inject.ts';
import { createMenus, hearMenus } from '../lib/browser/menus.ts';
import { onNoteSettings, readNoteSettings } from '../lib/browser/note-settings.ts';
import { openPanel } from '../lib/browser/open-panel.ts';
import { servePanel, serveScripts } from '../lib/browser/serve-scripts.ts';
import { onLanguage, readLanguage } from '../lib/browser/settings.ts';
import { deliverShow, hearShows } from '../lib/browser/show-note.ts';
import { urlOf } from '../lib/browser/tabs.ts';
import { leaveWish } from '../lib/browser/wishes.ts';
import { createLazyEngine } from '../lib/engine/lazy-engine.ts';

type Tab = Pick<Browser.tabs.Tab, 'id' | 'windowId'>;

/**
 * Lexicons, engine, toolbar and menus. The browser stops and starts this at any moment: nothing is kept here but what can be
 * made again.
 */
export default defineBackground({
  persistent: false,
  main() {
    const engine = createLazyEngine();

    serveScripts({
      maybe: injectPage,
      places: injectPlaces,
      passages: injectPassages,
      async open(windowId) {
        await openPanel(windowId);
        return { ok: true };
      },
      async wish(wish, tabId) {
        await leaveWish(tabId, wish, Date.now());
        return { ok: true };
      },
      check: async (article) => engine.check(article),
      async count(comparable, tabId) {
        await showBadge(tabId, badgeText(comparable));
        return { ok: true };
      },
    });
    servePanel(engine.sources);

    /**
     * One click or key press: both begin at once, since the browser forgets the click as soon as something is awaited. Gives
     * whether the page script is in the tab.
     */
    const onAsked = async ({ id, windowId }: Tab): Promise<boolean> => {
      const opened = openPanel(windowId);
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
      const isIn = await onAsked(tab);
      if (id === undefined) return;
      const wish = await beginNote(wanted, { id, url: await urlOf(id) }, isIn);
      if (wish !== null) await leaveWish(id, wish, Date.now());
    };
    const action = browser.action ?? browser.browserAction;
    action.onClicked.addListener((tab) => void onAsked(tab));
    browser.commands.onCommand.addListener((command, tab) => {
      if (tab === undefined) return;
      if (command === 'open-panel') void onAsked(tab);
      if (command === 'note') void onNote(tab, { on: 'any' });
    });
    hearMenus({
      onNote: (tab, wanted) => void onNote(tab, wanted),
      onAllNotes: () => void browser.tabs.create({ url: browser.runtime.getURL('/notes.html' as '/sidepanel.html') }),
    });

    const menus = createMenus();
    const setMenus = async () => {
      const [lang, wanted] = await Promise.all([readLanguage(), readNoteSettings()]);
      await menus.set(menuTitles[lang], wanted.menus);
    };
    onLanguage(() => void setMenus());
    onNoteSettings(() => void setMenus());
    // a browser that was killed soon after may not have kept them
    browser.runtime.onStartup.addListener(() => void setMenus());

    const deliver = (tabId: number) => void deliverShow(tabId, Date.now());
    hearShows(deliver);
    hearAnnouncements({ onPageReady: deliver, onRefused() {} });

    browser.runtime.onInstalled.addListener(({ reason }) => {
      void setMenus();
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
