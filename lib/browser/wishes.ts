import { browser } from 'wxt/browser';
import { asWish, type Wish } from '../session/wish.ts';
import { isObject } from '../text/shape.ts';

/** A wish is kept under a key of its own, so that nobody who keeps or takes one writes over another's. */
const PREFIX = 'wish:';
/** How long, in milliseconds, a wish waits for a panel. Who opens one after that has long gone on to something else. */
const PATIENCE = 10 * 60 * 1000;

/** Keeps a wish for the panel of a tab, until the browser ends. `now` is the time, in milliseconds since 1970. */
export async function leaveWish(tabId: number, wish: Wish, now: number): Promise<void> {
  await browser.storage.session.set({ [`${PREFIX}${tabId}:${crypto.randomUUID()}`]: { at: now, wish } });
}

/**
 * Takes the wishes of a tab that are for the page in front, in the order in which they came; `isHere` tells of an address
 * whether it is that page's. Those for another page wait for it. What is too old, or no wish, is thrown away, whosever it is.
 */
export async function takeWishes(
  tabId: number,
  isHere: (url: string) => boolean,
  now: number,
): Promise<readonly Wish[]> {
  const kept: Record<string, unknown> = await browser.storage.session.get(null).catch(() => ({}));
  const all = Object.entries(kept)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => ({ key, ...readWish(value) }));
  const isOver = ({ wish, at }: (typeof all)[number]): boolean => wish === null || !(Math.abs(now - at) <= PATIENCE);
  const taken = all.filter(
    (one) => !isOver(one) && one.key.startsWith(`${PREFIX}${tabId}:`) && one.wish !== null && isHere(one.wish.url),
  );
  const gone = [...all.filter(isOver), ...taken].map(({ key }) => key);
  if (gone.length > 0) await browser.storage.session.remove(gone).catch(() => {});
  return taken.sort((a, b) => a.at - b.at).map(({ wish }) => wish as Wish);
}

function readWish(value: unknown): { readonly at: number; readonly wish: Wish | null } {
  if (!isObject(value) || typeof value['at'] !== 'number') return { at: 0, wish: null };
  return { at: value['at'], wish: asWish(value['wish']) };
}

/** Tells that a wish was left for some tab. */
export function hearWishes(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const isNew = ([key, { newValue }]: [string, { newValue?: unknown }]) =>
      key.startsWith(PREFIX) && newValue !== undefined;
    if (area === 'session' && Object.entries(changes).some(isNew)) listener();
  });
}
