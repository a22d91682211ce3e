import { browser } from 'wxt/browser';
import { isObject } from '../text/shape.ts';

const keyOf = (windowId: number): string => `focus:${windowId}`;
/** How long, in milliseconds, a panel may take to come. One that was closed by the same key never takes it. */
const PATIENCE = 5_000;

/** Leaves word for the panel that opens in a window: the focus belongs on its result. `now`: milliseconds since 1970. */
export async function leaveFocus(windowId: number, now: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(windowId)]: now }).catch(() => {});
}

/** Was a panel of this window asked for by a key just now? The word is taken, so that it is true once. */
export async function takeFocus(windowId: number, now: number): Promise<boolean> {
  const key = keyOf(windowId);
  const kept: unknown = await browser.storage.session.get(key).catch(() => ({}));
  const at = isObject(kept) ? kept[key] : undefined;
  if (at === undefined) return false;
  await browser.storage.session.remove(key).catch(() => {});
  return typeof at === 'number' && Math.abs(now - at) <= PATIENCE;
}
