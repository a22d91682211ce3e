import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { holdPort } from '../lib/browser/hold-port.ts';
import { leaveStart, PANEL, type PanelStart } from '../lib/browser/panel-start.ts';
import { readViews } from '../lib/browser/read-views.ts';
import { readLanguage } from '../lib/browser/settings.ts';
import { tabAsked, tabOfPanel } from '../lib/browser/tabs.ts';

/**
 * The panel's first script: begins what takes a way through the browser while the others are still being loaded. They find it by
 * `panelStart`.
 */
export default defineUnlistedScript(() => {
  const start: PanelStart = {
    tab: tabOfPanel(tabAsked(location.search)).then(
      (tab) => {
        connect(tab?.id);
        return tab;
      },
      () => undefined,
    ),
    port: null,
    language: readLanguage(),
    views: readViews(),
  };
  const connect = (tabId: number | undefined) => {
    if (tabId !== undefined) start.port = { tabId, held: holdPort(browser.tabs.connect(tabId, PANEL)) };
  };
  leaveStart(start);
});
