import { browser } from 'wxt/browser';

/**
 * What the reader has set, and what he need not be told again. When backups were made, and all notes deleted, is told of this machine, not of
 * another; a text that is kept is no setting, and what the detector looks for follows from the packs.
 */
const SETTINGS = ['lang', 'badge', 'marks', 'marks-explained', 'noteMenus', 'noteButton', 'sitesOff', 'welcomed'];

/** Every setting as it is kept, for a backup. */
export async function readSettings(): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.local.get(SETTINGS).catch(() => ({}));
}

/**
 * Keeps the settings of a backup where the reader has set nothing here; true where there were any such. Each is looked at again by
 * who reads it. Rejects where they cannot be kept.
 */
export async function keepMissingSettings(settings: Readonly<Record<string, unknown>>): Promise<boolean> {
  const here: Record<string, unknown> = await browser.storage.local.get(SETTINGS);
  const missing = Object.entries(settings).filter(([name]) => SETTINGS.includes(name) && !Object.hasOwn(here, name));
  await browser.storage.local.set(Object.fromEntries(missing));
  return missing.length > 0;
}
