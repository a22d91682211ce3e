import { browser } from 'wxt/browser';
import { KEPT_TEXT } from './kept-text.ts';
import { NOTICED_NAMES } from './noticed-names.ts';
import { REMOVED_ALL } from './removed-all.ts';

/** When backups were made, and all notes deleted, is told of this machine, not of another; a text that is kept is no setting, and what the
 * detector looks for follows from the packs. */
const OWN: readonly string[] = ['backup', KEPT_TEXT, REMOVED_ALL, NOTICED_NAMES];

/** Every setting as it is kept, for a backup. */
export async function readSettings(): Promise<Readonly<Record<string, unknown>>> {
  const kept: Record<string, unknown> = await browser.storage.local.get(null).catch(() => ({}));
  return Object.fromEntries(Object.entries(kept).filter(([name]) => !OWN.includes(name)));
}

/**
 * Keeps the settings of a backup where the reader has set nothing here; true where there were any such. Each is looked at again by
 * who reads it. Rejects where they cannot be kept.
 */
export async function keepMissingSettings(settings: Readonly<Record<string, unknown>>): Promise<boolean> {
  const here: Record<string, unknown> = await browser.storage.local.get(null);
  const missing = Object.entries(settings).filter(([name]) => !OWN.includes(name) && !Object.hasOwn(here, name));
  await browser.storage.local.set(Object.fromEntries(missing));
  return missing.length > 0;
}
