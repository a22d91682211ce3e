import { browser } from 'wxt/browser';
import type { StoredSelector } from '../notes/note.ts';
import { isObject, listOf, object, oneOf, type Shape, text } from '../text/shape.ts';
import { callPage } from './call-page.ts';

/** A note whose passage is to be scrolled to once its page is in the tab. */
export interface ShowIntent {
  readonly kind: 'show-note';
  readonly id: string;
  readonly selectors: readonly StoredSelector[];
}

const keyOf = (tabId: number): string => `show:${tabId}`;
/** How long, in milliseconds, a page may take to come. */
const PATIENCE = 2 * 60 * 1000;
const isIntent: Shape = object({
  kind: oneOf('show-note'),
  id: text,
  selectors: listOf(object({ type: text })),
});

/** Keeps the intent for the page that a tab shows or is about to show. `now`: milliseconds since 1970. */
export async function leaveShow(tabId: number, intent: ShowIntent, now: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { at: now, intent } });
}

/**
 * Hands the intent of a tab, if there is one, to the page script in it. It stays while there is no script to take it: the
 * page is still on its way.
 */
export async function deliverShow(tabId: number, now: number): Promise<void> {
  const key = keyOf(tabId);
  const kept: Record<string, unknown> = await browser.storage.session.get(key).catch(() => ({}));
  const value = kept[key];
  if (value === undefined) return;
  const { at, intent } = isObject(value) ? value : {};
  const isLate = typeof at !== 'number' || !(Math.abs(now - at) <= PATIENCE);
  if (isLate || !isIntent(intent)) return browser.storage.session.remove(key);
  const { id, selectors } = intent as ShowIntent;
  const answer = await callPage(tabId, 'show', { id, selectors, patient: true });
  if (answer.ok) await browser.storage.session.remove(key);
}

/** Tells that an intent was left for a tab. */
export function hearShows(listener: (tabId: number) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      const tabId = /^show:(\d+)$/.exec(key)?.[1];
      if (tabId !== undefined && newValue !== undefined) listener(Number(tabId));
    }
  });
}
