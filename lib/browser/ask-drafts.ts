import { browser } from 'wxt/browser';
import type { DraftAnswer, DraftCall, DraftCalls } from './draft-calls.ts';

/**
 * The file of the background has all that documents are read with. Run as a worker of the page it holds up nothing that is drawn: the
 * background of Firefox shares its thread with the pages of the extension, and Chrome may stop its own in the middle.
 */
const FILE = '/background.js';
/** A document is worked at for no longer than this, in milliseconds. */
const LONGEST = 60_000;

/** What asks the worker, which is there from the first question on. */
export function createAskDrafts(
  make: () => Worker = () => new Worker(browser.runtime.getURL(FILE as '/sidepanel.html')),
) {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, (answer: DraftAnswer) => void>();

  /** One that broke, or takes too long, is ended; the next question has a new one. */
  function end(): void {
    worker?.terminate();
    worker = null;
    for (const done of waiting.values()) done(null);
    waiting.clear();
  }
  function begun(): Worker {
    if (worker !== null) return worker;
    worker = make();
    worker.onerror = end;
    worker.onmessage = ({ data: { key, answer } }: MessageEvent<{ key: number; answer: DraftAnswer }>) => {
      waiting.get(key)?.(answer);
      waiting.delete(key);
    };
    return worker;
  }

  /** Null where nobody answers. Never rejects. */
  return function ask<K extends DraftCall>(type: K, body: DraftCalls[K]['ask']): Promise<DraftAnswer<K>> {
    const key = ++last;
    return new Promise((done) => {
      const timer = setTimeout(end, LONGEST);
      waiting.set(key, (answer) => {
        clearTimeout(timer);
        done(answer as DraftAnswer<K>);
      });
      begun().postMessage({ key, type, body });
    });
  };
}

export type AskDrafts = ReturnType<typeof createAskDrafts>;
