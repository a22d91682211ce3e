import { findAll, walkerOf } from './dom.ts';

const EVERYTHING = 0xffffffff;
/** A page that still loads is read where its parts have stood for so long, in milliseconds: a number may be cut in two. */
const QUIET = 1500;
/** How often that is seen to; counting elements is cheap, an observer would make the parser wait. */
const PACE = 500;

/**
 * Calls `look` when a page can be read: at once when it has been parsed, else when it has; and before that, of one that is
 * sent piece by piece, whenever no piece has come for a while. `parsed` is called once, after the look at the whole page.
 * Ends with the signal.
 */
export function whenThere(document: Document, look: () => void, parsed: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (document.readyState !== 'loading') {
    look();
    parsed();
    return;
  }
  let size = '';
  let since = performance.now();
  let looked = false;
  const timer = setInterval(() => {
    const next = sizeOf(document);
    if (next !== size) {
      size = next;
      since = performance.now();
      looked = false;
    } else if (!looked && performance.now() - since >= QUIET) {
      looked = true;
      look();
    }
  }, PACE);
  const end = () => clearInterval(timer);
  signal.addEventListener('abort', end);
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      end();
      whenIdle(document, () => {
        if (signal.aborted) return;
        look();
        parsed();
      });
    },
    { signal, once: true },
  );
}

/** The parser adds at the end: elements, or characters to the last text. */
function sizeOf(document: Document): string {
  const walker = walkerOf(document, document, EVERYTHING);
  let last: Node = document;
  while (walker.lastChild()) last = walker.currentNode;
  return `${findAll(document, '*').length} ${last.nodeValue?.length ?? 0}`;
}

/** When the page has done what it does at its own beginning, half a second later at most. */
function whenIdle(document: Document, then: () => void): void {
  const view = document.defaultView;
  if (view && typeof view.requestIdleCallback === 'function') view.requestIdleCallback(then, { timeout: 500 });
  else then();
}
