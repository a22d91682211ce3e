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
  /**
   * Those of the figures that were chosen last, where the page has put the same words on other nodes: nothing is asked of a layout that
   * the page has just made invalid. Chosen anew where one had no place on the page then.
   */
  readonly again: (marks: readonly Mark[]) => readonly Mark[];
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
  /** The figures that had a place on the page when marks were chosen last, and those that were chosen. */
  let placed: ReadonlySet<number> = new Set();
  let chosen: ReadonlySet<number> = new Set();

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

  function choose(marks: readonly Mark[]): readonly Mark[] {
    watchGrowth();
    most = allowed();
    if (printing) return marks;
    const all = placesOf(marks);
    const near = nearest(all, view.innerHeight, most);
    placed = figuresOf(all.map(({ mark }) => mark));
    chosen = figuresOf(near);
    clearTimeout(calm);
    if (near.length === most) chooseAtRest();
    return near;
  }
  /** Nothing tells that a page has come to rest. */
  function chooseAtRest(): void {
    clearTimeout(calm);
    if (!signal.aborted) calm = setTimeout(() => listener(), CALM);
  }

  return {
    listen,
    choose,
    again(marks) {
      if (printing || marks.some(({ figure }) => !placed.has(figure))) return choose(marks);
      watchGrowth();
      chooseAtRest();
      return marks.filter(({ figure }) => chosen.has(figure));
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

/** A mark, and where on the page it is. */
interface Placed {
  readonly mark: Mark;
  readonly box: DOMRect;
}

const figuresOf = (marks: readonly Mark[]): ReadonlySet<number> => new Set(marks.map(({ figure }) => figure));

/** The marks whose words are on the page. */
const placesOf = (marks: readonly Mark[]): readonly Placed[] =>
  marks
    .map((mark) => ({ mark, box: boxAbout(mark.range.startContainer) }))
    .filter((place): place is Placed => place.box !== null);

/** The marks within a screen of the window; of more than `most` those nearest to its middle. */
function nearest(all: readonly Placed[], height: number, most: number): readonly Mark[] {
  const near = all.filter(({ box }) => box.bottom >= -height * SCREENS && box.top <= height * (1 + SCREENS));
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
