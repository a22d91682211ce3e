import { browser } from 'wxt/browser';
import { isPracticePage } from './senders.ts';

/** Opens the welcome page, or brings it to the front where it is open already. */
export async function openWelcome(): Promise<void> {
  const open = (await browser.tabs.query({})).find(({ url }) => isPracticePage(url));
  if (open?.id === undefined) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  else {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows.update(open.windowId, { focused: true });
  }
}

/** Has the reader been welcomed? An unpacked extension is installed anew with each start of the browser. */
const KEY = 'welcomed';

/** Welcomes a reader who has installed the extension himself, once; where an administrator did, nobody asked for a page. */
export async function welcomeReader(): Promise<void> {
  const kept = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  const self = await browser.management.getSelf().catch(() => null);
  if (kept[KEY] === true || self?.installType === 'admin') return;
  await openWelcome();
  await browser.storage.local.set({ [KEY]: true });
}
