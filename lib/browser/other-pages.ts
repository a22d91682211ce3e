import { browser } from 'wxt/browser';
import { pageKey } from '../notes/page-key.ts';
import type { PageState } from '../session/state.ts';
import { keptCheckedPages } from './checked-pages.ts';
import type { connectToPage } from './page-link.ts';
import { isPracticePage } from './senders.ts';

type Checked = Extract<PageState, { phase: 'checked' }>;

/** How long, in milliseconds, a page may take to say what is known of it. One that is being checked just now is not waited for. */
const PATIENCE = 1500;

/**
 * The pages in open tabs that have a report, asked of their own scripts: nobody else is told, and a tab without a script of ours
 * is not touched. A tab is asked whatever its window; the one used last comes first.
 */
async function checkedTabs(
  connect: typeof connectToPage,
): Promise<readonly { readonly tabId: number; readonly page: Checked }[]> {
  const tabs = (await browser.tabs.query({})).filter(({ id, discarded }) => id !== undefined && !discarded);
  tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const pages = await Promise.all(tabs.map(({ id }) => pageOf(id ?? -1, connect)));
  return pages.flatMap((page, at) => (page === null ? [] : [{ tabId: tabs[at]?.id ?? -1, page }]));
}

/**
 * The pages that another can be held against: those of open tabs, then those that were checked lately and have none. The practice
 * article is not among them: its figures are made up.
 */
export async function comparablePages(
  connect: typeof connectToPage,
): Promise<readonly { readonly tabId: number | null; readonly page: Checked }[]> {
  const [tabs, kept] = await Promise.all([checkedTabs(connect), keptCheckedPages()]);
  const open = new Set(tabs.map(({ page }) => pageKey(page.url)));
  const closed = kept.filter(({ url }) => !open.has(pageKey(url)));
  const all = [...tabs, ...closed.map((page) => ({ tabId: null, page }))];
  return all.filter(({ page }) => !isPracticePage(page.url));
}

function pageOf(tabId: number, connect: typeof connectToPage): Promise<Checked | null> {
  const { promise, resolve } = Promise.withResolvers<Checked | null>();
  const late = setTimeout(() => settle(null), PATIENCE);
  const link = connect(tabId, {
    onState: (state) => state.phase === 'checked' && settle(state),
    onPicked() {},
    onNoted() {},
    onClosed: () => settle(null),
  });
  const settle = (page: Checked | null) => {
    clearTimeout(late);
    link.close();
    resolve(page);
  };
  return promise;
}

/** What a tab shows, its address where that may be known; null for a tab that is closed. */
export async function tabNow(
  tabId: number,
): Promise<{ readonly loading: boolean; readonly url: string | null } | null> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab === undefined ? null : { loading: tab.status === 'loading', url: tab.url || null };
}

/** Brings a tab to the front, and its window. One that is closed by now stays so. */
export async function bringToFront(tabId: number): Promise<void> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  } catch {
    // the side says by itself that its tab is closed
  }
}
