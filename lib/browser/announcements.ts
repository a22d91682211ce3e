import { type Browser, browser } from 'wxt/browser';
import type { ProblemCode } from '../session/state.ts';
import { index, object, type Shape } from '../text/shape.ts';
import type { Announcements } from './messages.ts';
import { isOwnPage, webPageTab } from './senders.ts';
import { isProblemCode } from './state-shape.ts';
import { isEnvelope } from './wire.ts';

export interface Heard {
  /** A page script has started in this tab. */
  onPageReady(tabId: number): void;
  /** The reader asked for this tab, and the browser did not let the page script in. */
  onRefused(tabId: number, code: ProblemCode): void;
  /** The reader pressed the toolbar button, or its key, with this tab in front. Told to panels that were open by then. */
  onPressed?(tabId: number, windowId: number): void;
}

const isRefusal: Shape = object({ tabId: index, code: isProblemCode });
const isPress: Shape = object({ tabId: index, windowId: index });

/**
 * Listens to what is announced to the extension's pages, until `until` ends. A message from elsewhere, or of another shape, is
 * passed over.
 */
export function hearAnnouncements({ onPageReady, onRefused, onPressed }: Heard, until?: AbortSignal): void {
  const hear = (message: unknown, sender: Browser.runtime.MessageSender) => {
    if (!isEnvelope(message)) return;
    const tab = webPageTab(sender);
    if (message.type === 'page-ready' && tab !== null) onPageReady(tab);
    if (message.type === 'page-refused' && isOwnPage(sender) && isRefusal(message.body)) {
      const { tabId, code } = message.body as Announcements['page-refused'];
      onRefused(tabId, code);
    }
    if (message.type === 'button-pressed' && isOwnPage(sender) && isPress(message.body)) {
      const { tabId, windowId } = message.body as Announcements['button-pressed'];
      onPressed?.(tabId, windowId);
    }
  };
  browser.runtime.onMessage.addListener(hear);
  until?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}
