import { browser } from 'wxt/browser';

/** A command of the manifest, with the keys it has now; empty where it has none. */
export interface Command {
  readonly name: string;
  /** The manifest's words, in the browser's language. */
  readonly description: string;
  readonly keys: string;
}

/** The commands in the order of the manifest, without those that a browser adds by itself. */
export async function readCommands(): Promise<readonly Command[]> {
  const all = await browser.commands.getAll().catch(() => []);
  return all.flatMap(({ name = '', description = '', shortcut = '' }) =>
    name === '' || name.startsWith('_execute') ? [] : [{ name, description, keys: shortcut }],
  );
}

/** Opens the browser's own page of shortcuts. False where it has none that can be opened. */
export async function openShortcuts(): Promise<boolean> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  try {
    if (openShortcutSettings !== undefined) await openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
