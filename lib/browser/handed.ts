import { browser } from 'wxt/browser';
import { isObject } from '../text/shape.ts';

/** How long, in milliseconds, something waits for its page. */
const PATIENCE = 10 * 60 * 1000;

/**
 * Opens a page of ours in a tab of its own, with something for it. That waits in the session's storage under a random key, which
 * stands in the address behind `before`: so the background may be stopped meanwhile, and nothing of it is in the address. `kind`
 * parts what waits for one page from what waits for others. Never rejects; false where the storage did not take it, and no page
 * is opened then.
 */
export async function openWith(kind: string, page: string, before: string, given: object): Promise<boolean> {
  const key = crypto.randomUUID();
  const name = `${kind}:${key}`;
  try {
    await browser.storage.session.set({ [name]: { at: Date.now(), given } });
    await openOwn(`${page}#${before}${key}`);
    return true;
  } catch {
    await browser.storage.session.remove(name).catch(() => {});
    return false;
  }
}

/** Opens a page of ours in a tab of its own. */
export async function openOwn(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page as '/sidepanel.html') });
}

/**
 * Takes what was left under a key: once, and nothing that is too old. `now`: milliseconds since 1970. Null where there is none; what
 * nobody has come for is thrown away.
 */
export async function takeHanded(kind: string, key: string, now: number): Promise<unknown> {
  const kept: Record<string, unknown> = await browser.storage.session.get(null).catch(() => ({}));
  const all = Object.entries(kept).filter(([name]) => name.startsWith(`${kind}:`));
  const isOver = (value: unknown): boolean =>
    !isObject(value) || typeof value['at'] !== 'number' || !(Math.abs(now - value['at']) <= PATIENCE);
  const gone = all.filter(([name, value]) => name === `${kind}:${key}` || isOver(value)).map(([name]) => name);
  if (gone.length > 0) await browser.storage.session.remove(gone).catch(() => {});
  const mine = all.find(([name]) => name === `${kind}:${key}`)?.[1];
  return isObject(mine) && !isOver(mine) ? mine['given'] : null;
}
