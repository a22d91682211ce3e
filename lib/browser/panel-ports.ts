import { type Browser, browser } from 'wxt/browser';
import { handleCall, type PageHandlers } from './handle-call.ts';
import type { PageEvents } from './messages.ts';
import { isOwnPage } from './senders.ts';
import { isNumberedCall, type NumberedCall } from './wire.ts';

/** Tells of an event. */
type Tell = <K extends keyof PageEvents>(type: K, body: PageEvents[K]) => void;

/**
 * The page's side of the ports that panels open to it: answers their calls, and tells all of them what happens. `hello`
 * tells a new panel how things stand, the state first, `onAlone` is told when the last one has gone. Only pages of this extension are listened to.
 */
export function servePanels(
  handlers: PageHandlers,
  hello: (tell: Tell) => void,
  onAlone: () => void,
  signal: AbortSignal,
) {
  const ports = new Set<Browser.runtime.Port>();

  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== 'panel' || !isOwnPage(port.sender)) return;
    ports.add(port);
    port.onDisconnect.addListener(() => {
      void browser.runtime?.lastError;
      ports.delete(port);
      if (ports.size === 0) onAlone();
    });
    port.onMessage.addListener((message: unknown) => {
      if (isNumberedCall(message)) void reply(port, message);
    });
    hello((type, body) => send(port, { type, body }));
  };

  async function reply(port: Browser.runtime.Port, call: NumberedCall): Promise<void> {
    send(port, { answer: call.call, body: await handleCall(handlers, call) });
  }

  const disconnect = () => {
    for (const port of ports) port.disconnect();
    ports.clear();
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    disconnect();
    // an orphaned script has lost this part of the API
    browser.runtime?.onConnect?.removeListener(onConnect);
  });

  return {
    tell<K extends keyof PageEvents>(type: K, body: PageEvents[K]): void {
      for (const port of ports) send(port, { type, body });
    },
    /** Is any panel there? */
    any: (): boolean => ports.size > 0,
    /** Lets go of every panel: the page is being left. New ones are still served, if it comes back. */
    disconnect,
  };
}

/** A port may be closed already while its closing is still on the way. */
function send(port: Browser.runtime.Port, message: unknown): void {
  try {
    port.postMessage(message);
  } catch {
    // the closing is reported to onDisconnect
  }
}
