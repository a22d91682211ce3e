import { browser } from 'wxt/browser';
import type { OneOffCalls } from './call-page.ts';
import { handleCall, type PageHandlers } from './handle-call.ts';
import { isOwnPage } from './senders.ts';
import { isEnvelope } from './wire.ts';

const ONE_OFF: readonly string[] = [
  'selection',
  'show',
  'step',
  'toggle',
  'recount',
  'leave',
  'recheck',
] satisfies (keyof OneOffCalls)[];

/** The page's side of `callPage`: answers the extension's own pages, the background among them, and nobody else. */
export function serveBackground(handlers: PageHandlers, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: Parameters<typeof isOwnPage>[0], respond: (answer: unknown) => void) => {
    if (!isOwnPage(sender) || !isEnvelope(message) || !ONE_OFF.includes(message.type)) return undefined;
    void handleCall(handlers, message).then(respond);
    return true as const;
  };
  browser.runtime.onMessage.addListener(onMessage);
  // an orphaned script has lost this part of the API
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage));
}
