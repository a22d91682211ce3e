/** Where on the window the reader let go of the mouse, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Tells when the reader has selected something with the mouse; what a script of the page selects, or claims to have been
 * clicked, is not told. `listen` listens again, after `document.open` has taken all listeners away.
 */
export function hearSelecting(view: Window, selected: (at: Point) => void, signal: AbortSignal): { listen(): void } {
  /** Has the selection changed since the reader pressed the mouse? What was selected before that is not new. */
  let changed = false;
  const onDown = ({ isTrusted }: MouseEvent) => {
    if (isTrusted) changed = false;
  };
  const onChange = () => {
    changed = true;
  };
  const onUp = ({ isTrusted, button, clientX, clientY }: MouseEvent) => {
    if (!isTrusted || button !== 0) return;
    // a click into a selection takes it away only after this
    setTimeout(() => {
      if (signal.aborted || !changed || view.getSelection()?.isCollapsed !== false) return;
      selected({ x: clientX, y: clientY });
    });
  };
  const quiet = { signal, capture: true, passive: true };
  const listen = () => {
    view.document.addEventListener('mousedown', onDown, quiet);
    view.document.addEventListener('selectionchange', onChange, quiet);
    view.document.addEventListener('mouseup', onUp, quiet);
  };
  listen();
  return { listen };
}
