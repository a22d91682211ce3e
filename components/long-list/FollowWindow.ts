import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { FEW, type Frame } from './frame.ts';
import { frameAt, isSame } from './frame-at.ts';
import { createKnownHeights } from './known-heights.ts';
import type { FollowProps } from './LongList.tsx';
import { createRowPlaces, type RowPlaces } from './row-places.ts';
import { nextStretch, type Stretch } from './stretch.ts';
import { rowOf, useRowHeights } from './use-row-heights.ts';

/** So far beyond the window rows are drawn, in CSS pixels: the next one is there before it is scrolled to. */
const AHEAD = 800;
/** How many rows come in a turn: one takes milliseconds, and a frame has few. */
const STEP = 4;

/**
 * Follows the window along a long list: draws what comes near, a few rows in a turn, and lets go of what is far. The row that has
 * the focus stays, with those before and behind it: what is typed in it is kept, and the keyboard goes on from there.
 */
export function FollowWindow({ list, rows, of, keyOf, usual, also, frame, onFrame }: FollowProps): null {
  const heights = useMemo(() => createKnownHeights(usual), []);
  const places = useMemo(() => {
    const made = createRowPlaces(rows, heights.usual());
    made.measured(heights.of(rows, keyOf));
    return made;
  }, [rows, of]);
  const turn = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What is to stay where it is in the window while something else is drawn, and where that was in the page. */
  const still = useRef<{ readonly what: Element; readonly at: number; readonly scrolled: number } | null>(null);

  const look = useRef(() => {});
  const nextTurn = () => {
    turn.current ??= setTimeout(() => {
      turn.current = undefined;
      look.current();
    });
  };
  const show = (current: HTMLElement, next: Frame) => {
    if (isSame(frame, next)) return;
    const what = stillIn(current, also);
    still.current = what && { what, at: placeOf(what), scrolled: window.scrollY };
    onFrame(next);
    nextTurn();
  };
  look.current = () => {
    const { current } = list;
    if (current !== null) show(current, frameNear(current, { places, rows, of, frame, also }));
  };
  const move = useRef(() => {});
  move.current = () => {
    const { current } = list;
    if (current === null) return;
    const { from, to } = rowsWithin(current, places, 0);
    // what is not in sight yet comes in a turn of its own: a frame that scrolls has enough to do
    if (frame.near.from <= from && to <= frame.near.to) nextTurn();
    else look.current();
  };

  useLayoutEffect(() => {
    const before = still.current;
    still.current = null;
    // where something has brought another place into view meanwhile, that is where the reader is
    if (before?.what.isConnected && before.scrolled === window.scrollY) scrollBy(placeOf(before.what) - before.at);
  });
  useRowHeights(list, (measured) => {
    const { current } = list;
    if (current === null) return;
    const what = stillIn(current, also);
    // rows that came have been reckoned with when they were drawn; those that have changed since are told here
    const grown = what === null ? 0 : places.grownAbove(what === current ? rows : rowOf(what), measured);
    const isNew = heights.isEmpty();
    for (const [at, height] of measured) if (at < rows) heights.set(keyOf(at), at, height);
    places.measured(measured);
    if (isNew) places.suppose(heights.usual());
    scrollBy(grown);
    // others come in a turn of their own: a browser complains of what is to be measured while it measures
    show(current, frameAt(of, places, frame, frame.rows));
  });
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    // the list stands with its first rows; more come in a turn of their own
    if (isFirst.current) nextTurn();
    else look.current();
    isFirst.current = false;
  }, [places, also]);
  useLayoutEffect(() => {
    const { current } = list;
    const onMove = () => move.current();
    window.addEventListener('scroll', onMove, { passive: true });
    window.addEventListener('resize', onMove);
    // not at once: the focus may be on its way while something is drawn
    current?.addEventListener('focusin', nextTurn);
    return () => {
      clearTimeout(turn.current);
      window.removeEventListener('scroll', onMove);
      window.removeEventListener('resize', onMove);
      current?.removeEventListener('focusin', nextTurn);
    };
  }, []);
  return null;
}

interface State extends Pick<FollowProps, 'rows' | 'of' | 'frame' | 'also'> {
  readonly places: RowPlaces;
}

/** What is to be drawn next, where the window is now. */
function frameNear(list: HTMLElement, { places, rows, of, frame, also }: State): Frame {
  const focused = focusedRow(list);
  const around = focused === null ? [] : [focused - 1, focused, focused + 1];
  const apart = [...around, ...also].filter((row) => row >= 0 && row < rows);
  // a list that is not shown stays as it is
  if (list.getBoundingClientRect().width === 0) return frameAt(of, places, frame, apart);
  const inSight = rowsWithin(list, places, 0);
  const wanted = rowsWithin(list, places, AHEAD);
  const isFew = rows <= FEW;
  const from = (row: number) => (isFew ? 0 : row);
  const to = (row: number) => (isFew ? Math.max(row, frame.near.to) : row);
  const next = nextStretch(
    frame.near,
    { ...inSight, from: from(inSight.from) },
    { from: from(wanted.from), to: to(wanted.to) },
    STEP,
  );
  return frameAt(of, places, { near: next, first: inSight.from }, apart);
}

/** The rows that touch the window, or are no farther from it than so many CSS pixels. */
function rowsWithin(list: HTMLElement, places: RowPlaces, ahead: number): Stretch {
  const { top } = list.getBoundingClientRect();
  return places.between(Math.max(0, -top - ahead), window.innerHeight - top + ahead);
}

/** Where a row begins, or a list ends, in the page, however far that is scrolled. */
function placeOf(what: Element): number {
  const { top, bottom } = what.getBoundingClientRect();
  return window.scrollY + (what.hasAttribute('data-row') ? top : bottom);
}

function scrollBy(top: number): void {
  if (Math.abs(top) >= 0.5) window.scrollBy({ top, behavior: 'instant' });
}

/**
 * What stays where it is in the window: the row that has the focus or was gone to, else the first one seen; of a list above the window
 * its end; null for one below it.
 */
function stillIn(list: HTMLElement, also: readonly number[]): Element | null {
  const seen = [...list.children].filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
  const focused = focusedRow(list);
  const isHeld = (row: Element) => rowOf(row) === focused || also.includes(rowOf(row));
  const row = seen.find(isHeld) ?? seen[0];
  if (row) return row;
  const { width, bottom } = list.getBoundingClientRect();
  return width > 0 && bottom <= 0 ? list : null;
}

/** The row that has the focus; null when none has. */
function focusedRow(list: HTMLElement): number | null {
  const focused = document.activeElement;
  if (!list.contains(focused)) return null;
  const row = [...list.children].find((one) => one.contains(focused));
  return row ? rowOf(row) : null;
}
