import { browser } from 'wxt/browser';
import type { ToldSelection } from './menus.ts';

/** What is selected in a frame, with its lines; runs in the page, where nothing of ours is known. */
const read = (): string => String(globalThis.getSelection() ?? '');

/**
 * The selected text with its line breaks, without which heads and rows of tables would run together. Where no script may enter,
 * or what is selected stands in a field, the browser's own words have to do.
 */
export async function selectedText(tabId: number, { text, frameId, isField }: ToldSelection): Promise<string> {
  // the selection of the page may be an older one of something else
  if (isField) return text;
  const ran = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, func: read, injectImmediately: true })
    .catch(() => []);
  const found: unknown = ran[0]?.result;
  return typeof found === 'string' && found.trim() !== '' ? found : text;
}
