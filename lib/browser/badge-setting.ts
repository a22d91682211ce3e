import { browser } from 'wxt/browser';

const KEY = 'badge';

/** Is a number to stand on the toolbar button? It does until the reader has switched it off. */
export async function readBadgeWanted(): Promise<boolean> {
  const kept = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return kept[KEY] !== false;
}

/** Keeps the choice. That it could not be kept costs the reader one more click, and nothing else. */
export function keepBadgeWanted(wanted: boolean): void {
  browser.storage.local.set({ [KEY]: wanted }).catch(() => {});
}

/** Tells, in whatever window, when it was changed. */
export function onBadgeWanted(listener: (wanted: boolean) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) listener(changes[KEY]?.newValue !== false);
  });
}
