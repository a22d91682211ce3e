import { browser } from 'wxt/browser';
import { passageAddress } from '../notes/formats/text-fragment.ts';
import type { PageRef, StoredSelector } from '../notes/note.ts';
import { pageKey } from '../notes/page-key.ts';
import { leaveShow } from './show-note.ts';

/** What opening needs of a note. */
interface Placed {
  readonly id: string;
  readonly page: PageRef;
  readonly selectors: readonly StoredSelector[];
}

/** Pages that a tab may be opened for: an import may name any address. */
const isOfTheWeb = (url: string): boolean => /^https?:$/.test(URL.parse(url)?.protocol ?? '');

/**
 * Brings the page of a note to the front, in the tab that shows it or in a new one, and leaves word for its script to scroll to
 * the passage. Where the extension may not read the page, the browser itself finds the words, by the address's text fragment.
 * False where the address is none of the web, or the browser refuses it.
 */
export async function openNote({ id, page, selectors }: Placed): Promise<boolean> {
  if (!isOfTheWeb(page.url)) return false;
  try {
    const here = await tabOf(page.url);
    const tab = here ?? (await browser.tabs.create({ url: passageAddress(page.url, selectors), active: true }));
    if (tab.id === undefined) return true;
    await leaveShow(tab.id, { kind: 'show-note', id, selectors }, Date.now());
    if (here !== null) await bringToFront(tab.id, here.windowId);
    return true;
  } catch {
    return false;
  }
}

/** Brings a page to the front. False as above. */
export async function openPage(url: string): Promise<boolean> {
  if (!isOfTheWeb(url)) return false;
  try {
    const here = await tabOf(url);
    if (here?.id !== undefined) await bringToFront(here.id, here.windowId);
    else await browser.tabs.create({ url, active: true });
    return true;
  } catch {
    return false;
  }
}

/** The tab that shows a page, the one used last of several; only tabs whose address the extension may know are found. */
async function tabOf(url: string) {
  const key = pageKey(url);
  const tabs = (await browser.tabs.query({})).filter((tab) => tab.url !== undefined && pageKey(tab.url) === key);
  return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0] ?? null;
}

async function bringToFront(tabId: number, windowId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
  await browser.windows.update(windowId, { focused: true });
}
