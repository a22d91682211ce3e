import { browser } from 'wxt/browser';

/** What the keys of such records begin with. */
export const VIEW = 'view:';

/** The records that were kept, by their keys. Only these: whole pages lie in the same storage, and reading them takes its time. */
export async function readViews(): Promise<Record<string, unknown>> {
  try {
    const keys = await browser.storage.session.getKeys();
    const views = keys.filter((key) => key.startsWith(VIEW));
    return views.length === 0 ? {} : await browser.storage.session.get(views);
  } catch {
    return {};
  }
}
