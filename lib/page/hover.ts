import type { Point } from './hear-selecting.ts';

/** For how many milliseconds the pointer stands still before anything is looked for under it. */
const REST = 60;

interface HoverEvents {
  /** The pointer has come to rest on the page, in CSS pixels of the window. */
  rested(at: Point): void;
  /** The pointer has moved. Called for each move, so it must cost next to nothing. */
  moved(at: Point): void;
}

/**
 * Tells when the reader's pointer rests. A move is only noted, by one listener that holds up nothing: while the pointer moves
 * nothing is asked of the page. Fingers do not hover, and whoever holds a button is selecting or dragging. `listen` listens
 * again, after `document.open` has taken all listeners away.
 */
export function createHover(view: Window, { rested, moved }: HoverEvents, signal: AbortSignal): { listen(): void } {
  // the document's own: once another is in its window, Firefox lets nobody ask the window for one
  const clock = view.performance;
  let last: Point & { readonly time: number; readonly held: boolean } = { x: -1, y: -1, time: 0, held: true };
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    const left = last.time + REST - clock.now();
    timer = left > 0 ? setTimeout(look, left) : undefined;
    if (timer === undefined && !signal.aborted && !last.held) rested(last);
  }
  const onMove = ({ isTrusted, pointerType, buttons, clientX, clientY }: PointerEvent) => {
    // the page can make moves of its own
    if (!isTrusted || pointerType === 'touch') return;
    last = { x: clientX, y: clientY, time: clock.now(), held: buttons !== 0 };
    timer ??= setTimeout(look, REST);
    moved(last);
  };
  const listen = () => view.document.addEventListener('pointermove', onMove, { signal, capture: true, passive: true });
  listen();
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { listen };
}
