import { type Browser, browser } from 'wxt/browser';
import type { PanelPort } from './panel-start.ts';

/**
 * A connection that was opened before anybody listens. What comes meanwhile is kept, and told in its order a moment after listening
 * begins; its end too.
 */
export function holdPort(port: Browser.runtime.Port): PanelPort {
  const heard: unknown[] = [];
  let isClosed = false;
  const keep = (message: unknown) => void heard.push(message);
  port.onMessage.addListener(keep);
  port.onDisconnect.addListener(() => {
    // reading the error keeps it out of the console
    void browser.runtime.lastError;
    isClosed = true;
  });
  return {
    postMessage: (message) => port.postMessage(message),
    disconnect: () => port.disconnect(),
    onMessage: {
      addListener(hear) {
        port.onMessage.removeListener(keep);
        port.onMessage.addListener(hear);
        queueMicrotask(() => {
          for (const message of heard.splice(0)) hear(message, port);
        });
      },
    },
    onDisconnect: {
      addListener(hear) {
        if (isClosed) queueMicrotask(() => hear(port));
        else port.onDisconnect.addListener(hear);
      },
    },
  };
}
