import type { Point } from '../page/hear-selecting.ts';

interface PageHeard {
  readonly alive: () => boolean;
  /** The reader has clicked. */
  clicked(at: Point): void;
  /** The page is being left. */
  left(): void;
  /** The page has come back as it was left. */
  cameBack(): void;
}

/** Hears clicks on a page, and when the reader leaves it and comes back. `listen` hears again, after `document.open` has taken all listeners away. */
export function hearPage(view: Window, { alive, clicked, left, cameBack }: PageHeard, signal: AbortSignal) {
  const onClick = ({ clientX, clientY, isTrusted }: MouseEvent) => {
    // the page can make clicks of its own, which would take the reader from what they are writing
    if (isTrusted && alive()) clicked({ x: clientX, y: clientY });
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted && alive()) cameBack();
  };
  function listen(): void {
    view.document.addEventListener('click', onClick, { signal, capture: true });
    view.addEventListener('pagehide', left, { signal });
    view.addEventListener('pageshow', onShow, { signal });
  }
  listen();
  return { listen };
}
