import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Frame } from './frame.ts';
import { frameAt, isSame } from './frame-at.ts';
import { createKnownHeights } from './known-heights.ts';
import type { FollowProps } from './LongList.tsx';
import { createRowPlaces, type RowPlaces } from './row-places.ts';
import { nextStretch } from './stretch.ts';
import { rowOf, useRowHeights } from './use-row-heights.ts';

/** So far beyond the window rows are drawn, in CSS pixels: the next one is there before it is scrolled to. */
const AHEAD = 800;
/** How many rows come in a turn: one takes milliseconds, and a frame has few. */
const STEP = 4;
/** A list that is not longer keeps what it has drawn: it is little, and the browser's own search finds it. */
const FEW = 60;

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
  /** So far the page is to be scrolled once what has been measured is drawn. */
  const moved = useRef(0);

  const look = useRef(() => {});
  const nextTurn = () => {
    clearTimeout(turn.current);
    turn.current = setTimeout(() => look.current());
  };
  const scroll = () => {
    if (moved.current !== 0) window.scrollBy({ top: moved.current, behavior: 'instant' });
    moved.current = 0;
  };
  const show = (next: Frame) => {
    if (isSame(frame, next)) return scroll();
    onFrame(next);
    nextTurn();
  };
  look.current = () => {
    const { current } = list;
    if (current !== null) show(frameNear(current, { places, rows, of, frame, also }));
  };

  useRowHeights(list, (measured) => {
    const { current } = list;
    if (current === null) return;
    const top = -current.getBoundingClientRect().top;
    const still = stillRow(current, places, top, also);
    const before = places.topOf(still);
    const isNew = heights.isEmpty();
    for (const [row, height] of measured) if (row < rows) heights.set(keyOf(row), row, height);
    const isOther = places.measured(measured);
    if (isNew) places.suppose(heights.usual());
    if (!isOther && !isNew) return;
    // what is read stays where it is when rows above it turn out to be higher or lower
    if (top > 0 && frame.rows.includes(still)) moved.current += places.topOf(still) - before;
    // others come in a turn of their own: a browser complains of what is to be measured while it measures
    show(frameAt(of, places, frame, frame.rows));
  });
  useLayoutEffect(scroll);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    // the list stands with its first rows; more come in a turn of their own
    if (isFirst.current) nextTurn();
    else look.current();
    isFirst.current = false;
  }, [places, also]);
  useLayoutEffect(() => {
    const { current } = list;
    const onMove = () => look.current();
    window.addEventListener('scroll', onMove, { passive: true });
    window.addEventListener('resize', onMove);
    current?.addEventListener('focusin', onMove);
    return () => {
      clearTimeout(turn.current);
      window.removeEventListener('scroll', onMove);
      window.removeEventListener('resize', onMove);
      current?.removeEventListener('focusin', onMove);
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
  const { top, width } = list.getBoundingClientRect();
  // a list that is not shown stays as it is
  if (width === 0) return frameAt(of, places, frame, apart);
  const near = (ahead: number) => places.between(Math.max(0, -top - ahead), window.innerHeight - top + ahead);
  const inSight = near(0);
  const wanted = near(AHEAD);
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

/** The row that stays where it is in the window: that with the focus, one that was gone to, else the first. */
function stillRow(list: HTMLElement, places: RowPlaces, top: number, also: readonly number[]): number {
  const isSeen = (row: number | null): row is number =>
    row !== null && places.topOf(row) >= top && places.topOf(row) < top + window.innerHeight;
  return [focusedRow(list), ...also].find(isSeen) ?? places.between(top, top).from;
}

/** The row that has the focus; null when none has. */
function focusedRow(list: HTMLElement): number | null {
  const focused = document.activeElement;
  if (!list.contains(focused)) return null;
  const row = [...list.children].find((one) => one.contains(focused));
  return row ? rowOf(row) : null;
}
