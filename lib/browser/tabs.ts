import { type Browser, browser } from 'wxt/browser';

/** What the panel must know of a tab. */
interface TabNow {
  readonly id: number;
  readonly loading: boolean;
}

interface TabEvents {
  /** Another tab came to the front, or the tab in front has loaded, or begun to load, a page. */
  onTab(tab: TabNow): void;
}

const now = (tab: Browser.tabs.Tab | undefined): TabNow | null =>
  tab?.id === undefined ? null : { id: tab.id, loading: tab.status === 'loading' };

/**
 * Follows the tab in front of the reader in the panel's own window, or one given tab when the panel was opened for it as
 * a page of its own. Tells the first one too.
 */
export async function followTab(only: number | null, { onTab }: TabEvents): Promise<void> {
  const windowId = only === null ? (await browser.windows.getCurrent()).id : undefined;
  let front: number | undefined;
  const tell = (tab: TabNow | null) => {
    if (tab === null || (only !== null && tab.id !== only)) return;
    front = tab.id;
    onTab(tab);
  };
  const look = async () => {
    const tab =
      only !== null
        ? await browser.tabs.get(only)
        : (await browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) }))[0];
    tell(now(tab));
  };
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) void look().catch(() => {});
  });
  browser.tabs.onUpdated.addListener((id, change, tab) => {
    if (id === front && change.status !== undefined) tell(now(tab));
  });
  // a tab may take over another's place with a new id (prerendered pages)
  browser.tabs.onReplaced?.addListener((added, removed) => {
    if (removed === front) front = added;
    void look().catch(() => {});
  });
  await look().catch(() => {});
}

/** The address of a tab's page; null for one that the extension may not see, or that is gone. */
export async function urlOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url || null;
}

/** Is the tab still loading its page? A tab that is gone is not. */
export async function isLoading(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.status === 'loading';
}
