import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createNoteReader } from '../lib/notes/note-reader.ts';
import { type IndexPort, serveIndex } from '../lib/session/serve-index.ts';

/** TypeScript's library of windows has no global of workers. */
interface World extends IndexPort {
  addEventListener(type: 'message', listener: (event: { readonly data: never }) => void): void;
  addEventListener(type: 'unhandledrejection', listener: (event: { readonly reason: unknown }) => void): void;
  reportError(error: unknown): void;
}

/** Ends a turn of the worker by a message to itself: a timer would be held back for milliseconds after the fourth. */
function createRest(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((done) => {
      waiting.push(done);
      port2.postMessage(null);
    });
}

/** The worker of the page of all notes: it reads them all and searches them, so that the window's thread has nothing to do with it. */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as World;
  // the page hears of errors, not of promises that come to nothing: it would wait for ever
  world.addEventListener('unhandledrejection', ({ reason }) => world.reportError(reason));
  serveIndex(
    world,
    {
      store: createNoteReader('doi-chieu'),
      now: () => new Date(),
      rest: createRest(),
    },
    // the page ends the worker itself
    new AbortController().signal,
  );
});
