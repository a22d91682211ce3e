import { browser } from 'wxt/browser';

/** A name of its own among the settings; it is of this machine's notes, so that no backup takes it along (all-settings.ts). */
const REMOVED_ALL = 'removedAll';

/** When all notes were last deleted at once, ISO 8601; null: never, or it was undone. */
export async function readRemovedAll(): Promise<string | null> {
  const kept = await browser.storage.local.get(REMOVED_ALL).catch(() => ({}) as Record<string, unknown>);
  const at = kept[REMOVED_ALL];
  return typeof at === 'string' ? at : null;
}

/** Keeps it. Where it could not be kept, each note can still be brought back by itself among all notes. */
export async function keepRemovedAll(at: string | null): Promise<void> {
  const { local } = browser.storage;
  await (at === null ? local.remove(REMOVED_ALL) : local.set({ [REMOVED_ALL]: at })).catch(() => {});
}
