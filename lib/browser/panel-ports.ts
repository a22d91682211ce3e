import { type Browser, browser } from 'wxt/browser';
import type { Answer, PageCalls, PageEvents } from './messages.ts';
import { isOwnPage } from './senders.ts';
import { hasFigure, hasNotes, isNumberedCall, type NumberedCall, selectorsIn } from './wire.ts';

/** What the page script does when a panel calls. */
export type PageHandlers = {
  readonly [K in keyof PageCalls]: (
    ask: PageCalls[K]['ask'],
  ) => PageCalls[K]['answer'] | Promise<PageCalls[K]['answer']>;
};

const FAILED: Answer<never> = { ok: false, problem: { code: 'engine-failed' } };

/**
 * The page's side of the ports that panels open to it: answers their calls, and tells all of them what happens. `hello`
 * gives the state that a new panel is told first, `onAlone` is told when the last one has gone. Only pages of this extension are listened to.
 */
export function servePanels(
  handlers: PageHandlers,
  hello: () => PageEvents['state'],
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
    send(port, { type: 'state', body: hello() });
  };

  /** Every call is answered: a page can be made so that a handler throws, and a panel that waits for it shows nothing. */
  async function reply(port: Browser.runtime.Port, call: NumberedCall): Promise<void> {
    let body: unknown = FAILED;
    try {
      body = await handle(handlers, call);
    } catch {
      // said by the answer
    }
    send(port, { answer: call.call, body });
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
    /** Lets go of every panel: the page is being left. New ones are still served, if it comes back. */
    disconnect,
  };
}

function handle(handlers: PageHandlers, { type, body }: NumberedCall): unknown {
  if (type === 'recheck') return handlers.recheck(null);
  if ((type === 'scroll' || type === 'describe') && hasFigure(body)) return handlers[type](body);
  // a note without readable selectors is nowhere, and keeps no other from being found
  if (type === 'locate' && hasNotes(body))
    return handlers.locate({ notes: body.notes.map((note) => ({ selectors: selectorsIn(note) ?? [] })) });
  return FAILED;
}

/** A port may be closed already while its closing is still on the way. */
function send(port: Browser.runtime.Port, message: unknown): void {
  try {
    port.postMessage(message);
  } catch {
    // the closing is reported to onDisconnect
  }
}
