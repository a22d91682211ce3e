import { browser } from 'wxt/browser';

/** What the reader may switch off around notes. */
export interface NoteSettings {
  /** The entries in the menu of the right mouse button. */
  readonly menus: boolean;
  /** The small button by a selection. */
  readonly button: boolean;
}

const KEYS = { menus: 'noteMenus', button: 'noteButton' } as const;

/** Everything is on until the reader has switched it off; what cannot be read counts as on. */
export async function readNoteSettings(): Promise<NoteSettings> {
  const kept = await browser.storage.local.get(Object.values(KEYS)).catch(() => ({}) as Record<string, unknown>);
  return { menus: kept[KEYS.menus] !== false, button: kept[KEYS.button] !== false };
}

/** Keeps a choice. That it could not be kept costs the reader one more click, and nothing else. */
export function keepNoteSetting(name: keyof NoteSettings, on: boolean): void {
  browser.storage.local.set({ [KEYS[name]]: on }).catch(() => {});
}

/** Tells, in whatever window, when one of them was changed. */
export function onNoteSettings(listener: (settings: NoteSettings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !Object.values(KEYS).some((key) => key in changes)) return;
    void readNoteSettings().then(listener);
  });
}
