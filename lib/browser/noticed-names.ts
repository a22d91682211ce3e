import { browser } from 'wxt/browser';
import type { Noticed } from '../detect/noticed.ts';
import { isObject, listOf, text } from '../text/shape.ts';

/** A name of its own among the settings. */
const NOTICED_NAMES = 'noticed';
const words = listOf(text);

/**
 * What the detector looks for where the reader has other packs on than the built-in ones; null where he has not. The background
 * keeps it, since it follows from the packs (lib/detect/noticed.ts). Never rejects.
 */
export async function readNoticed(): Promise<Noticed | null> {
  const kept = await browser.storage.local.get(NOTICED_NAMES).catch(() => ({}) as Record<string, unknown>);
  const noticed = kept[NOTICED_NAMES];
  const isSound = isObject(noticed) && words(noticed['names']) && words(noticed['subjects']);
  return isSound ? (noticed as unknown as Noticed) : null;
}

/** Keeps it for the detector; null: it looks for what it looks for anyway. Rejects where it cannot be kept. */
export async function keepNoticed(noticed: Noticed | null): Promise<void> {
  const { local } = browser.storage;
  await (noticed === null ? local.remove(NOTICED_NAMES) : local.set({ [NOTICED_NAMES]: noticed }));
}
