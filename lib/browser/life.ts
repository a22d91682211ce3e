import { browser } from 'wxt/browser';
import { extensionIsHere } from './ask.ts';

/**
 * The life of a script in a page: a signal that aborts when the extension was updated or removed under it. Firefox ends
 * such a script itself; Chromium leaves it running with a runtime that has lost its id, and says nothing. So it is looked
 * up whenever the reader comes back to the page or touches it, and shortly after the port to the background closes: the
 * port closes for many reasons, and a moment before the id is gone.
 */
export function createLife(): {
  readonly signal: AbortSignal;
  readonly alive: () => boolean;
  /** Ends the script: the reader does not want it on this page. */
  readonly end: () => void;
  /** Listens to the page; again after `document.open`, which takes all listeners away. */
  readonly listen: () => void;
} {
  const end = new AbortController();
  const { signal } = end;
  const alive = () => {
    if (!signal.aborted && !extensionIsHere()) end.abort();
    return !signal.aborted;
  };
  const quiet = { signal, capture: true, passive: true };
  const listen = () => {
    document.addEventListener('visibilitychange', alive, quiet);
    document.addEventListener('pointerdown', alive, quiet);
    window.addEventListener('focus', alive, quiet);
  };
  listen();
  browser.runtime.connect({ name: 'life' }).onDisconnect.addListener(() => {
    // reading the error keeps Chromium from reporting it: a page that goes to the back-forward cache closes its ports
    void browser.runtime?.lastError;
    setTimeout(alive, 500);
  });
  return { signal, alive, end: () => end.abort(), listen };
}
