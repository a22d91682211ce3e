import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Jump, Shown } from './shown.ts';

/** So many frames a list may take to grow to where the reader was. */
const MOST_FRAMES = 20;

/**
 * Keeps how far each tab is scrolled, and scrolls there when it is shown again; lists grow once `late` is there. Give what comes back
 * to the panel's element.
 */
export function useKeptScroll(shown: Shown, late: ReadonlySignal<unknown>) {
  const root = useRef<HTMLDivElement>(null);
  const gone = useRef<Jump | null>(null);
  const isNew = useRef(true);
  const tab = shown.tab.value;
  useLayoutEffect(() => {
    const view = root.current?.ownerDocument.defaultView;
    if (!view) return;
    const wanted = shown.scroll.peek()[tab];
    const jump = shown.jump.peek();
    // a card that was gone to in the same moment is where the reader wants to be
    const isGoing = jump !== gone.current;
    gone.current = jump;
    // asking how far a window is scrolled has it laid out: of one that is new that is known
    const isAtTop = isNew.current && wanted === 0;
    isNew.current = false;
    if (isGoing || isAtTop || wanted === view.scrollY) return;
    let frames = 0;
    let frame = 0;
    const go = () => {
      view.scrollTo({ top: wanted, behavior: 'instant' });
      if (view.scrollY < wanted - 1 && (late.peek() === null || frames++ < MOST_FRAMES))
        frame = view.requestAnimationFrame(go);
    };
    go();
    return () => view.cancelAnimationFrame(frame);
  }, [shown, tab]);
  useEffect(() => {
    const view = root.current?.ownerDocument.defaultView;
    if (!view) return;
    const onScrollEnd = () => {
      const now = shown.tab.peek();
      const card = view.document
        .elementFromPoint(view.innerWidth / 4, view.innerHeight / 2)
        ?.closest('.partly article')?.id;
      const middle = card ? Number(card.replace('figure-', '')) : null;
      shown.scroll.value = { ...shown.scroll.peek(), [now]: view.scrollY, middle };
    };
    view.addEventListener('scrollend', onScrollEnd);
    return () => view.removeEventListener('scrollend', onScrollEnd);
  }, [shown]);
  return root;
}
