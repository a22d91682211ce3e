import { browser } from 'wxt/browser';
import { asCheckedBefore, type CheckedBefore } from '../session/checked-before.ts';

const KEY = 'checked';

/** The pages that were checked last, until the browser ends: nothing of it is written to the disk. */
export async function readCheckedBefore(): Promise<readonly CheckedBefore[]> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY).catch((): Record<string, unknown> => ({}));
  return asCheckedBefore(kept);
}

export function keepCheckedBefore(pages: readonly CheckedBefore[]): void {
  // what cannot be kept is only missed
  browser.storage.session.set({ [KEY]: pages }).catch(() => {});
}

/** Tells of pages that any window has checked. */
export function onCheckedBefore(listener: (pages: readonly CheckedBefore[]) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[KEY] !== undefined) listener(asCheckedBefore(changes[KEY].newValue));
  });
}
