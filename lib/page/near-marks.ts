import { createChangeRate } from './change-rate.ts';
import { boxOf, isConnected, parentOf } from './dom.ts';
import type { Mark } from './marks.ts';

/**
 * How many marks times frames with a change a second may bear. Chromium takes all marks of the registry out and puts them in
 * again in every frame after any change of the page: 0.15 % of the time for each marked line at 50 changes a second, be the
 * line seen or not. So a page that rests has the marks about its window, and one that never rests a few of them.
 */
const MARK_FRAMES = 200;
/** No page has so few marks shown that the reader cannot see that there are any. */
const FEWEST = 4;
/** Screens above and below the window whose marks are shown, so that they are there before one scrolls to them. */
const SCREENS = 1;
/** How often they are chosen anew while the reader scrolls or the page grows, in milliseconds. */
const PACE = 150;
/** How often it is seen whether the page has become more or less restless. */
const TURN = 1000;
const CALM = 5000;

export interface NearMarks {
  /** Those of the marks that are to be shown now. */
  readonly choose: (marks: readonly Mark[]) => readonly Mark[];
  /** Listens to the window; again after `document.open`, which takes all listeners away. */
  readonly listen: () => void;
  /** To be called after each change of the page. */
  readonly changed: () => void;
  /** Sets what is called when others may have to be shown. One listener. */
  readonly onMove: (listener: () => void) => void;
}

/** Which marks stand about the window, and when that may have changed. Ends with the signal. Printing shows all. */
export function createNearMarks(view: Window & typeof globalThis, signal: AbortSignal): NearMarks {
  // the document's own: once another is in its window, Firefox lets nobody ask the window for one
  const clock = view.performance;
  const rate = createChangeRate(() => clock.now());
  let listener = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let calm: ReturnType<typeof setTimeout> | undefined;
  let root: Element | null = null;
  let printing = false;
  let most = Number.POSITIVE_INFINITY;
  let sawRate = Number.NEGATIVE_INFINITY;

  const allowed = () => Math.max(FEWEST, Math.floor(MARK_FRAMES / Math.max(rate.perSecond(), 0.01)));
  function soon(): void {
    if (timer !== undefined || signal.aborted) return;
    timer = setTimeout(() => {
      timer = undefined;
      listener();
    }, PACE);
  }
  /** Lines move without the reader's doing when the page above them grows. */
  const growth = new view.ResizeObserver(soon);
  function watchGrowth(): void {
    if (root === view.document.documentElement) return;
    growth.disconnect();
    root = view.document.documentElement;
    if (root !== null) growth.observe(root);
  }
  const print = (now: boolean) => () => {
    printing = now;
    listener();
  };

  const beforePrint = print(true);
  const afterPrint = print(false);
  function listen(): void {
    // captured, so that boxes that scroll in the page are heard as well
    view.addEventListener('scroll', soon, { signal, capture: true, passive: true });
    view.addEventListener('resize', soon, { signal, passive: true });
    view.addEventListener('beforeprint', beforePrint, { signal });
    view.addEventListener('afterprint', afterPrint, { signal });
  }
  listen();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(calm);
    growth.disconnect();
  });

  return {
    listen,
    choose(marks) {
      watchGrowth();
      most = allowed();
      if (printing) return marks;
      const chosen = nearest(marks, view.innerHeight, most);
      clearTimeout(calm);
      // nothing tells that a page has come to rest
      if (chosen.length === most && !signal.aborted) calm = setTimeout(() => listener(), CALM);
      return chosen;
    },
    changed() {
      rate.note();
      const now = clock.now();
      if (now - sawRate < TURN) return;
      sawRate = now;
      const next = allowed();
      if (next < most ? next < most * 0.8 : next > most * 1.5) soon();
    },
    onMove: (next) => {
      listener = next;
    },
  };
}

/** The marks within a screen of the window; of more than `most` those nearest to its middle. */
function nearest(marks: readonly Mark[], height: number, most: number): readonly Mark[] {
  const near = marks
    .map((mark) => ({ mark, box: boxAbout(mark.range.startContainer) }))
    .filter((near): near is { mark: Mark; box: DOMRect } => near.box !== null)
    .filter(({ box }) => box.bottom >= -height * SCREENS && box.top <= height * (1 + SCREENS));
  if (near.length <= most) return near.map(({ mark }) => mark);
  const distance = (box: DOMRect) => Math.abs((box.top + box.bottom - height) / 2);
  return near
    .toSorted((a, b) => distance(a.box) - distance(b.box))
    .slice(0, most)
    .map(({ mark }) => mark);
}

/** The box of the element that a mark begins in, as far as it is still on the page: near enough, and needs no Range. */
function boxAbout(node: Node): DOMRect | null {
  const element = parentOf(node);
  return element !== null && isConnected(element) ? boxOf(element) : null;
}
