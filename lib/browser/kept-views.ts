import { browser } from 'wxt/browser';
import { asKeptView, type KeptView } from '../session/kept-view.ts';
import { readViews, VIEW } from './read-views.ts';

/** So many pages of one browser's run are remembered; then the oldest are forgotten. */
const MOST = 200;

/** How the panels of pages were left, by tab and page, until the tab or the browser ends. */
export interface KeptViews {
  recall(tabId: number, page: string): KeptView | null;
  keep(tabId: number, page: string, view: KeptView): void;
}

/** Reads once what was kept, so that a panel can be drawn at once as it was left; that may have been begun already. */
export async function openKeptViews(reading = readViews()): Promise<KeptViews> {
  const kept = new Map(Object.entries(await reading));
  const forget = (keys: readonly string[]) => {
    for (const key of keys) kept.delete(key);
    if (keys.length > 0) browser.storage.session.remove([...keys]).catch(() => {});
  };
  // another window's panel may show the same tab later
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!key.startsWith(VIEW)) continue;
      if (newValue === undefined) kept.delete(key);
      else kept.set(key, newValue);
    }
  });
  browser.tabs.onRemoved.addListener((id) => forget([...kept.keys()].filter((key) => key.startsWith(`${VIEW}${id}:`))));
  return {
    recall: (tabId, page) => asKeptView(kept.get(`${VIEW}${tabId}:${page}`)),
    keep(tabId, page, view) {
      const key = `${VIEW}${tabId}:${page}`;
      // the latest stand last
      kept.delete(key);
      kept.set(key, view);
      browser.storage.session.set({ [key]: view }).catch(() => {});
      forget([...kept.keys()].slice(0, Math.max(0, kept.size - MOST)));
    },
  };
}
