import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { announce } from '../lib/browser/ask.ts';
import { badgeText, showBadge } from '../lib/browser/badge.ts';
import { injectDetector, injectPage, injectPlaces } from '../lib/browser/inject.ts';
import { openPanel } from '../lib/browser/open-panel.ts';
import { servePanel, serveScripts } from '../lib/browser/serve-scripts.ts';
import { createLazyEngine } from '../lib/engine/lazy-engine.ts';

/**
 * Lexicons, engine and toolbar. The browser stops and starts this at any moment: nothing is kept here but what can be made
 * again.
 */
export default defineBackground({
  persistent: false,
  main() {
    const engine = createLazyEngine();

    serveScripts({
      maybe: injectPage,
      places: injectPlaces,
      check: async (article) => engine.check(article),
      async count(comparable, tabId) {
        await showBadge(tabId, badgeText(comparable));
        return { ok: true };
      },
    });
    servePanel(engine.sources);

    /** One click or key press: both begin at once, since the browser forgets the click as soon as something is awaited. */
    const onAsked = (tab: { readonly id?: number | undefined; readonly windowId: number }) => {
      const opened = openPanel(tab.windowId);
      const injected = tab.id === undefined ? null : injectPage(tab.id);
      opened.catch(() => {});
      void injected?.then((answer) => {
        if (answer.ok || tab.id === undefined) return;
        // the click gave access to whatever page can be read at all
        const { code } = answer.problem;
        announce('page-refused', { tabId: tab.id, code: code === 'no-access' ? 'browser-page' : code });
      });
    };
    const action = browser.action ?? browser.browserAction;
    action.onClicked.addListener(onAsked);
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'open-panel' && tab !== undefined) onAsked(tab);
    });

    browser.runtime.onInstalled.addListener(({ reason }) => {
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
