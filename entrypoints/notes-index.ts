import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createNoteReader } from '../lib/notes/note-reader.ts';
import { type IndexPort, serveIndex } from '../lib/session/serve-index.ts';

/** TypeScript's library of windows has no global of workers. */
interface World extends IndexPort {
  addEventListener(type: 'message', listener: (event: { readonly data: never }) => void): void;
  addEventListener(type: 'unhandledrejection', listener: (event: { readonly reason: unknown }) => void): void;
  reportError(error: unknown): void;
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
      rest: () => new Promise<void>((done) => setTimeout(done)),
    },
    // the page ends the worker itself
    new AbortController().signal,
  );
});
