import { browser } from 'wxt/browser';

const KEY = 'sitesOff';

/** The ids of the built-in sites that the reader has switched off. What cannot be read counts as none. */
export async function readSitesOff(): Promise<readonly string[]> {
  const kept = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return idsIn(kept[KEY]);
}

const idsIn = (kept: unknown): readonly string[] =>
  Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];

/** Switches a built-in site on or off. That it could not be kept costs the reader one more click, and nothing else. */
export async function keepSite(id: string, on: boolean): Promise<void> {
  const others = (await readSitesOff()).filter((one) => one !== id);
  await browser.storage.local.set({ [KEY]: on ? others : [...others, id] }).catch(() => {});
}

/** Tells, wherever the extension runs, which sites are switched off now, and which were before. */
export function onSitesOff(listener: (off: readonly string[], before: readonly string[]) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change !== undefined) listener(idsIn(change.newValue), idsIn(change.oldValue));
  });
}
