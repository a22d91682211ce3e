import { browser } from 'wxt/browser';

/** When backups were made is told of this machine, not of another. */
const OWN: readonly string[] = ['backup'];

/** Every setting as it is kept, for a backup. */
export async function readSettings(): Promise<Readonly<Record<string, unknown>>> {
  const kept: Record<string, unknown> = await browser.storage.local.get(null).catch(() => ({}));
  return Object.fromEntries(Object.entries(kept).filter(([name]) => !OWN.includes(name)));
}

/** Keeps the settings of a backup where the reader has set nothing here. Each is looked at again by who reads it. */
export async function keepMissingSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
  const here: Record<string, unknown> = await browser.storage.local.get(null).catch(() => ({}));
  const missing = Object.entries(settings).filter(([name]) => !OWN.includes(name) && !Object.hasOwn(here, name));
  await browser.storage.local.set(Object.fromEntries(missing)).catch(() => {});
}
