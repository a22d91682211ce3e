import { browser } from 'wxt/browser';
import { createAwaited } from '../session/awaited.ts';
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
  const awaited = createAwaited<NonNullable<DraftAnswer>>();

  /** One that broke, or takes too long, is ended; the next question has a new one. */
  function end(): void {
    worker?.terminate();
    worker = null;
    awaited.giveUp();
  }
  function begun(): Worker {
    if (worker !== null) return worker;
    worker = make();
    worker.onerror = end;
    worker.onmessage = ({ data }: MessageEvent<{ key: number; answer: DraftAnswer }>) =>
      awaited.settle(data.key, data.answer);
    return worker;
  }

  /** Null where nobody answers. Never rejects. */
  return async function ask<K extends DraftCall>(type: K, body: DraftCalls[K]['ask']): Promise<DraftAnswer<K>> {
    const { key, answer } = awaited.next();
    const timer = setTimeout(end, LONGEST);
    begun().postMessage({ key, type, body });
    return answer.finally(() => clearTimeout(timer)) as Promise<DraftAnswer<K>>;
  };
}

export type AskDrafts = ReturnType<typeof createAskDrafts>;
