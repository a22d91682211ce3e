import './long-list.css';
import type { ComponentChildren, JSX } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createKnownHeights } from './known-heights.ts';
import { createRowPlaces, type RowPlaces } from './row-places.ts';
import { rowOf, useMeasured } from './use-measured.ts';

interface Props {
  /** Its name towards a screen reader. */
  label: string;
  rows: number;
  /** Where the first row stands in the whole list, and how long that is: said to screen readers. */
  offset: number;
  all: number;
  /** Another list: its heights are not those of the one before. */
  of: unknown;
  keyOf: (row: number) => string;
  /** A row that is drawn wherever it is, as that with the focus: so that it can be brought into view. */
  also?: number | null;
  /** The same function as long as it would draw the same: then a row that is there is not drawn again as others come. */
  draw: (row: number) => ComponentChildren;
  /** Tells which rows are drawn. */
  onDrawn: (from: number, to: number) => void;
}

/** So far beyond the window rows are drawn, in CSS pixels: the next one is there before it is scrolled to, or tabbed to. */
const AHEAD = 600;

/**
 * A list of thousands of rows, each of its own height, that scrolls with the page. Only the rows near the window are there, and
 * the one that has the focus, wherever it is: what is typed in it stays.
 */
export function LongList({ label, rows, offset, all, of, keyOf, also = null, draw, onDrawn }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [, setDrawings] = useState(0);
  const redraw = useCallback(() => setDrawings((n) => n + 1), []);
  const heights = useMemo(createKnownHeights, []);
  const places = useMemo(() => {
    const made = createRowPlaces(rows, heights.usual());
    made.measured(heights.of(rows, keyOf));
    return made;
  }, [rows, of, offset]);
  const drawn = useRef<Drawn>({ from: 0, to: 0, places: null, isAhead: false });
  const focused = useFocusedRow(list);
  drawn.current = drawnNext(drawn.current, list.current, places);
  const { from, to } = drawn.current;

  useLayoutEffect(() => onDrawn(from, to), [from, to, onDrawn, of]);
  useLayoutEffect(() => {
    const look = () => {
      const { from, to } = drawnNext(drawn.current, list.current, places);
      if (from !== drawn.current.from || to !== drawn.current.to) redraw();
    };
    const options = { passive: true };
    window.addEventListener('scroll', look, options);
    window.addEventListener('resize', look, options);
    look();
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [places]);
  useEffect(() => {
    if (drawn.current.isAhead) return;
    const waiting = setTimeout(() => {
      drawn.current = { ...drawn.current, isAhead: true };
      redraw();
    });
    return () => clearTimeout(waiting);
  });
  useMeasured(list, places, (row, height) => heights.set(keyOf(row), row, height), redraw);

  const contents = useContents(draw);
  const shown = Array.from({ length: to - from }, (_, i) => from + i);
  const apart = new Set([focused, also].filter((row) => row !== null && row < rows && (row < from || row >= to)));
  if (apart.size > 0) {
    for (const row of apart) shown.push(row as number);
    shown.sort((a, b) => a - b);
  }
  contents.keepOnly(shown);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows between which the drawn ones stand are said by numbers, which a ul has not
    <div class="long-list" role="list" aria-label={label} ref={list} style={{ height: `${places.height}px` }}>
      {shown.map((row) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div
          key={keyOf(row)}
          class="long-list-row"
          role="listitem"
          aria-setsize={all}
          aria-posinset={offset + row + 1}
          data-row={row}
          style={{ transform: `translateY(${places.topOf(row)}px)` }}
        >
          {contents.of(row)}
        </div>
      ))}
    </div>
  );
}

/** What rows hold, drawn once for as long as they are shown. */
function useContents(draw: Props['draw']) {
  return useMemo(() => {
    const made = new Map<number, JSX.Element>();
    return {
      of(row: number): JSX.Element {
        const before = made.get(row);
        if (before) return before;
        const element = <>{draw(row)}</>;
        made.set(row, element);
        return element;
      },
      keepOnly(rows: readonly number[]): void {
        const shown = new Set(rows);
        for (const row of made.keys()) if (!shown.has(row)) made.delete(row);
      },
    };
  }, [draw]);
}

/** The rows that are drawn. */
interface Drawn {
  readonly from: number;
  readonly to: number;
  /** Of what list; null before there is any. */
  readonly places: RowPlaces | null;
  /** Are those beyond the window among them? */
  readonly isAhead: boolean;
}

/** The rows in the window, and so many pixels beyond it. */
function near(list: HTMLElement | null, places: RowPlaces, ahead: number): { from: number; to: number } {
  const top = list === null ? 0 : -list.getBoundingClientRect().top;
  return places.between(Math.max(0, top - ahead), top + window.innerHeight + ahead);
}

/**
 * The rows to be drawn next. Where none of them was there before (another list, a leap) only those in the window come first, and
 * those beyond it in a turn of their own: all at once would hold up the page.
 */
function drawnNext(before: Drawn, list: HTMLElement | null, places: RowPlaces): Drawn {
  const all = near(list, places, AHEAD);
  const isAhead = before.isAhead && before.places === places && all.from < before.to && before.from < all.to;
  return { ...(isAhead ? all : near(list, places, 0)), places, isAhead };
}

/** The row that has the focus; null when none has. */
function useFocusedRow(list: { readonly current: HTMLElement | null }): number | null {
  const row = document.activeElement?.closest('[data-row]');
  return row && list.current?.contains(row) ? rowOf(row) : null;
}
