import { beside, type Edges, holds, isSeen } from './beside.ts';
import { boxOf } from './dom.ts';
import type { Point } from './hear-selecting.ts';
import { faceOf, type TooltipContent } from './tooltip-face.ts';
import type { TooltipRoot } from './tooltip-root.ts';

/** For how many milliseconds it waits for a pointer on its way from the mark to it. */
const GRACE = 300;

/** Where it stands, and for how long. */
interface TooltipStay {
  /** What it speaks of; null for what is said of the whole page. */
  readonly range: Range | null;
  /** Where the pointer is on it, for a range of several lines. */
  readonly at?: Point;
  /** It goes when the pointer leaves the range and itself. */
  readonly hovered?: boolean;
  /** It goes by itself after so many milliseconds without the pointer in it. */
  readonly time?: number;
  /** It has gone. */
  gone(): void;
}

export interface Tooltip {
  show(content: TooltipContent, stay: TooltipStay): void;
  hide(): void;
  /** The pointer has moved. */
  moved(at: Point): void;
  /** Is the pointer in it? */
  isHeld(): boolean;
}

/**
 * The words beside a mark, above everything on the page. They stay while the pointer is on the mark or in them, go on Escape,
 * when the reader presses elsewhere, and when what they speak of leaves the window. They take no focus and are no stop for the
 * keyboard, which has commands of its own.
 */
export function createTooltip(view: Window, root: TooltipRoot, signal: AbortSignal): Tooltip {
  const { document } = view;
  const box = root.box();
  box.className = 'box';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', 'Đối chiếu');
  let stay: TooltipStay | null = null;
  let held = false;
  /** Has it been beside its range in the window? One that the page still scrolls to is not gone yet. */
  let arrived = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  /** Ends what is listened to while it is shown. */
  let end = new AbortController();

  function hide(): void {
    if (stay === null) return;
    const { gone } = stay;
    stay = null;
    held = false;
    clearTimeout(timer);
    view.cancelAnimationFrame(frame);
    end.abort();
    root.lower(box);
    box.replaceChildren();
    gone();
  }
  function goIn(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(hide, milliseconds);
  }
  function place(): void {
    if (stay === null) return;
    const { innerWidth: width, innerHeight: height } = view;
    const edges = edgesOf(stay, view);
    const seen = edges !== null && isSeen(edges, { width, height });
    if (!seen && arrived) {
      hide();
      return;
    }
    arrived ||= seen;
    box.classList.toggle('away', !seen);
    if (edges === null) return;
    const { left, top } = beside(edges, boxOf(box), { width, height });
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  }
  const follow = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(place);
  };

  function listen(): void {
    end = new AbortController();
    const quiet = { signal: AbortSignal.any([end.signal, signal]), capture: true, passive: true };
    const elsewhere = ({ target, isTrusted }: Event) => isTrusted && target !== root.host && hide();
    document.addEventListener('pointerdown', elsewhere, quiet);
    document.addEventListener('keydown', ({ key, isTrusted }) => isTrusted && key === 'Escape' && hide(), quiet);
    const left = () => stay?.hovered && !held && goIn(GRACE);
    // of the document alone: caught on its way down it would tell of every element that is left
    document.addEventListener('mouseleave', left, { ...quiet, capture: false });
    view.addEventListener('scroll', follow, quiet);
    view.addEventListener('resize', follow, quiet);
  }
  // the page's selection, and its focus, stay where they are
  box.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  for (const type of ['click', 'pointerdown', 'mouseup'])
    box.addEventListener(type, (event) => event.stopPropagation(), { signal });
  box.addEventListener(
    'pointerenter',
    ({ isTrusted }) => {
      if (!isTrusted) return;
      held = true;
      clearTimeout(timer);
      timer = undefined;
    },
    { signal },
  );
  box.addEventListener(
    'pointerleave',
    () => {
      held = false;
      if (stay?.time !== undefined) goIn(stay.time);
    },
    { signal },
  );
  signal.addEventListener('abort', hide);

  return {
    show(content, next) {
      hide();
      if (!root.attach()) {
        next.gone();
        return;
      }
      stay = next;
      arrived = false;
      timer = undefined;
      box.lang = content.lang;
      box.replaceChildren(...faceOf(content, root.make));
      listen();
      root.raise(box);
      place();
      if (next.time !== undefined) goIn(next.time);
    },
    hide,
    moved({ x, y }) {
      if (stay?.hovered !== true || held || stay.range === null) return;
      const isOn = [...stay.range.getClientRects()].some((edges) => holds(edges, x, y));
      if (isOn) {
        clearTimeout(timer);
        timer = undefined;
      } else if (timer === undefined) goIn(GRACE);
    },
    isHeld: () => held,
  };
}

/**
 * A range with all its lines, from the beginning of the one under the pointer, or else of the first; of the whole page, the
 * middle of its window's foot. Null for a range that is shown nowhere.
 */
function edgesOf({ range, at }: TooltipStay, view: Window): Edges | null {
  if (range === null) {
    const [middle, foot] = [view.innerWidth / 2 - 140, view.innerHeight - 24];
    return { left: middle, right: middle + 280, top: foot, bottom: foot };
  }
  const lines = [...range.getClientRects()];
  const line = (at && lines.find((edges) => holds(edges, at.x, at.y))) ?? lines[0];
  if (line === undefined) return null;
  const { top, bottom } = range.getBoundingClientRect();
  return { left: line.left, right: line.right, top, bottom };
}
