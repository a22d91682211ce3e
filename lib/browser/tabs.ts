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

/** The tab that a panel which is a page of its own is opened for, as its address says; null for a panel beside the tabs. */
export function tabAsked(search: string): number | null {
  const asked = Number(new URLSearchParams(search).get('tab'));
  return asked > 0 ? asked : null;
}

/** The tab that is asked for, or, null, the one in front of the panel's own window. Rejects for one that is gone. */
export const tabOfPanel = async (only: number | null): Promise<Browser.tabs.Tab | undefined> =>
  only === null ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : browser.tabs.get(only);

/**
 * Follows the tab in front of the reader in the panel's own window, or one given tab when the panel was opened for it as
 * a page of its own. Tells the first one too, which may have been asked for already.
 */
export async function followTab(
  only: number | null,
  { onTab }: TabEvents,
  first: Promise<Browser.tabs.Tab | undefined> = tabOfPanel(only),
): Promise<void> {
  // asked for at one time with the tab, which the panel waits for
  const own = only === null ? currentWindow() : Promise.resolve(null);
  let front: number | undefined;
  const tell = (tab: TabNow | null) => {
    if (tab === null || (only !== null && tab.id !== only)) return;
    front = tab.id;
    onTab(tab);
  };
  // one that is gone is told of as well: what is asked of it then says so
  const ask = (answer: Promise<Browser.tabs.Tab | undefined>): Promise<TabNow | null> =>
    answer.then(now, () => (only === null ? null : { id: only, loading: false }));
  const look = async () => tell(await ask(tabOfPanel(only)));
  browser.tabs.onActivated.addListener((info) => {
    void own.then((id) => (id === info.windowId ? look() : undefined)).catch(() => {});
  });
  browser.tabs.onUpdated.addListener((id, change, tab) => {
    if (id === front && change.status !== undefined) tell(now(tab));
  });
  // a tab may take over another's place with a new id (prerendered pages)
  browser.tabs.onReplaced?.addListener((added, removed) => {
    if (removed === front) front = added;
    void look().catch(() => {});
  });
  tell(await ask(first));
  // another tab may have come to the front before there was anybody to hear of it
  const by = await ask(tabOfPanel(only));
  if (by !== null && by.id !== front) tell(by);
}

/** The window that this page of ours stands in; null where the browser does not tell. */
export async function currentWindow(): Promise<number | null> {
  const here = await browser.windows.getCurrent().catch(() => undefined);
  return here?.id ?? null;
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
