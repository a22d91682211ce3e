import type { Point } from '../page/hear-selecting.ts';
import { type BesideFigures, type BesideParts, latePart } from './late-parts.ts';

/**
 * What answers beside the marks. Its file comes with the first that is asked of it, and when the pointer first moves on a page that
 * has marks.
 */
export function createLateBeside(parts: BesideParts, signal: AbortSignal) {
  const { view } = parts;
  let here: BesideFigures | null = null;

  async function ready(): Promise<BesideFigures | null> {
    const asked = here === null ? await latePart('tooltip') : null;
    if (asked?.ok && !signal.aborted) here ??= asked.part.create(parts, signal);
    return here;
  }

  let isComing = false;
  let last: Point = { x: -1, y: -1 };
  /** Whoever points may come to a mark. */
  async function come({ isTrusted, clientX: x, clientY: y }: PointerEvent): Promise<void> {
    // the page can make moves of its own
    if (!isTrusted) return;
    last = { x, y };
    if (parts.report() === null || isComing || !parts.alive()) return;
    isComing = true;
    const there = await ready();
    isComing = false;
    // what did not come once may come at the next move
    if (there === null) return;
    view.document.removeEventListener('pointermove', come);
    there.rested(last);
  }
  const listen = () => view.document.addEventListener('pointermove', come, { signal, passive: true });
  listen();

  return {
    /** What has come by now; null before that. */
    here: (): BesideFigures | null => here,
    /** Has it come; null where it cannot. */
    ready,
    /** Listens to the page again, after `document.open` has taken all listeners away. */
    listen(): void {
      if (here === null) listen();
      else here.listen();
    },
  };
}
