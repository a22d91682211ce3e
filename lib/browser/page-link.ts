import { browser } from 'wxt/browser';
import type { PageCalls, PageEvents } from './messages.ts';
import { hasFigure, idOf } from './page-bodies.ts';
import { PANEL, type PanelPort, takePort } from './panel-start.ts';
import { parseState } from './state-shape.ts';
import { isAnswer, isEnvelope } from './wire.ts';

export interface LinkEvents {
  onState(state: PageEvents['state']): void;
  onPicked(figure: number): void;
  /** The reader wants to see this note. */
  onNoted(id: string): void;
  /** The page is gone, or never had a page script: then `heard` is false. */
  onClosed(heard: boolean): void;
}

/** The panel's connection to the page script of one tab. */
export interface PageLink {
  /** Never rejects: a page that goes away, or does not answer in time, is answered for with `background-gone`. */
  call<K extends keyof PageCalls>(type: K, ask: PageCalls[K]['ask']): Promise<PageCalls[K]['answer']>;
  /** Closes the connection; `onClosed` is not told. */
  close(): void;
}

/**
 * How long, in milliseconds, a call waits for the page. A page whose script is busy, or that shows a dialog of its own, does
 * not answer before it is done. A place is only asked for to complete a note that is saved already; a search may take long
 * and is worth having late.
 */
const PATIENCE: Readonly<Record<keyof PageCalls, number>> = {
  scroll: 10_000,
  describe: 1500,
  locate: 60_000,
  mark: 10_000,
  selection: 10_000,
  show: 20_000,
  preview: 20_000,
  step: 10_000,
  toggle: 10_000,
  recheck: 60_000,
  recount: 10_000,
  leave: 10_000,
};

const GONE = { ok: false, problem: { code: 'background-gone' } } as const;

/** Connects to the page script of a tab, if there is one; the first time over the connection that was begun for it. */
export const connectToPage = (tabId: number, events: LinkEvents): PageLink =>
  linkOver(takePort(tabId) ?? browser.tabs.connect(tabId, PANEL), events);

/** The same over any port. */
export function linkOver(port: PanelPort, events: LinkEvents): PageLink {
  const waiting = new Map<number, (answer: unknown) => void>();
  let last = 0;
  let heard = false;
  let open = true;
  const end = () => {
    open = false;
    for (const answer of [...waiting.values()]) answer(GONE);
  };

  port.onMessage.addListener((message: unknown) => {
    if (!open) return;
    heard = true;
    if (isEnvelope(message)) {
      if (message.type === 'state') {
        events.onState(parseState(message.body) ?? { phase: 'failed', problem: { code: 'engine-failed' } });
      } else if (message.type === 'picked' && hasFigure(message.body)) events.onPicked(message.body.figure);
      else if (message.type === 'noted' && idOf(message.body) !== '') events.onNoted(idOf(message.body));
      return;
    }
    const { answer, body } = message as { answer?: unknown; body?: unknown };
    if (typeof answer !== 'number') return;
    waiting.get(answer)?.(isAnswer(body) ? body : GONE);
  });
  port.onDisconnect.addListener(() => {
    // also at once, when there is no script of ours in that tab; reading the error keeps it out of the console
    void browser.runtime.lastError;
    if (!open) return;
    end();
    events.onClosed(heard);
  });

  return {
    call(type, ask) {
      if (!open) return Promise.resolve(GONE);
      const call = ++last;
      const { promise, resolve } = Promise.withResolvers<PageCalls[typeof type]['answer']>();
      const late = setTimeout(() => settle(GONE), PATIENCE[type]);
      const settle = (answer: unknown) => {
        clearTimeout(late);
        waiting.delete(call);
        resolve(answer as PageCalls[typeof type]['answer']);
      };
      waiting.set(call, settle);
      try {
        port.postMessage({ call, type, body: ask });
      } catch {
        settle(GONE);
      }
      return promise;
    },
    close() {
      if (!open) return;
      end();
      port.disconnect();
    },
  };
}
