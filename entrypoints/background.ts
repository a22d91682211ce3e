import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { menuTitles } from '../components/texts/beside-page.ts';
import { buttonTitle } from '../components/texts/button.ts';
import { hearAnnouncements } from '../lib/browser/announcements.ts';
import { sentSources } from '../lib/browser/ask-sources.ts';
import { badgeOf, showOnButton } from '../lib/browser/badge.ts';
import { onBadgeWanted, readBadgeWanted } from '../lib/browser/badge-setting.ts';
import { tellPages } from '../lib/browser/call-page.ts';
import { isWorkerOfPage, serveDrafts } from '../lib/browser/drafts-worker.ts';
import { hearReader } from '../lib/browser/hear-reader.ts';
import { injectDetector, injectPassages, injectPlaces, injectTooltip, injectUnasked } from '../lib/browser/inject.ts';
import { createMenus } from '../lib/browser/menus.ts';
import { onNoteSettings, readNoteSettings } from '../lib/browser/note-settings.ts';
import { openPanel } from '../lib/browser/open-panel.ts';
import { welcomeReader } from '../lib/browser/open-welcome.ts';
import { PACKS } from '../lib/browser/pack-channel.ts';
import { choosePacks, createPackService } from '../lib/browser/serve-packs.ts';
import { type ScriptHandlers, servePanel, serveScripts } from '../lib/browser/serve-scripts.ts';
import { onLanguage, readLanguage } from '../lib/browser/settings.ts';
import { readShortcuts } from '../lib/browser/shortcuts.ts';
import { deliverShow, hearShows } from '../lib/browser/show-note.ts';
import { readOrigins } from '../lib/browser/site-access.ts';
import { followSites } from '../lib/browser/site-scripts.ts';
import { leaveWish } from '../lib/browser/wishes.ts';
import { comparePages } from '../lib/compare/compare-pages.ts';
import { tellComparison } from '../lib/compare/told.ts';
import { createLazyEngine, type LazyEngine } from '../lib/engine/lazy-engine.ts';
import { readCorrections } from '../lib/notes/kept-corrections.ts';
import { pageIdentity } from '../lib/notes/page-identity.ts';
import { pageKey } from '../lib/notes/page-key.ts';

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
    serve(engine, packService);
    hearReader();
    const setMenus = followMenus();
    onLanguage(() => void tellPages('recount', null));
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
      // Firefox runs the scripts of the manifest in open pages by itself, but none on sites that the reader has added
      readOrigins()
        .then(injectDetector)
        .catch(() => {});
    });

    // scripts in pages hold a port open to see their extension go; without a listener it would close at once
    browser.runtime.onConnect.addListener(() => {});
  },
});

/** Answers the scripts in pages, and the panel with the pages of the extension. */
function serve(engine: LazyEngine, packService: ReturnType<typeof createPackService>): void {
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
}

/** Keeps the menus in the reader's language, and those of pages there as he wants them; gives what sets them. */
function followMenus(): () => Promise<void> {
  const menus = createMenus();
  const set = async () => {
    const [lang, wanted] = await Promise.all([readLanguage(), readNoteSettings()]);
    await menus.set(menuTitles[lang], wanted.menus);
  };
  onLanguage(() => void set());
  onNoteSettings(() => void set());
  return set;
}
