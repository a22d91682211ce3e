import './long-list.css';
import type { ComponentChildren, JSX } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createRowPlaces, type RowPlaces } from './row-places.ts';

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

/** The usual height of a row, in CSS pixels, until it has been drawn once. */
const USUAL = 150;
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
  const heights = useRef(new Map<string, number>());
  const places = useMemo(() => createRowPlaces(rows, supposed(heights.current, keyOf)), [rows, of]);
  const drawn = useRef({ from: 0, to: 0 });
  const focused = useFocusedRow(list);
  drawn.current = near(list.current, places);
  const { from, to } = drawn.current;

  useLayoutEffect(() => onDrawn(from, to), [from, to, onDrawn, of]);
  useLayoutEffect(() => {
    const look = () => {
      const next = near(list.current, places);
      if (next.from !== drawn.current.from || next.to !== drawn.current.to) redraw();
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
  useMeasured(list, places, (row, height) => heights.current.set(keyOf(row), height), redraw);

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

/** The rows in and near the window. */
function near(list: HTMLElement | null, places: RowPlaces): { from: number; to: number } {
  const top = list === null ? 0 : -list.getBoundingClientRect().top;
  return places.between(Math.max(0, top - AHEAD), top + window.innerHeight + AHEAD);
}

const rowOf = (element: Element): number => Number(element.getAttribute('data-row'));

/** The row that has the focus; null when none has. */
function useFocusedRow(list: { readonly current: HTMLElement | null }): number | null {
  const row = document.activeElement?.closest('[data-row]');
  return row && list.current?.contains(row) ? rowOf(row) : null;
}

/** A row that was drawn in another list before is as high as it was there; another one as those are on the average. */
function supposed(known: ReadonlyMap<string, number>, keyOf: (row: number) => string): (row: number) => number {
  if (known.size === 0) return () => USUAL;
  let sum = 0;
  for (const height of known.values()) sum += height;
  return (row) => known.get(keyOf(row)) ?? sum / known.size;
}

/**
 * Measures the drawn rows, now and when they change. When rows above the window turn out to be higher or lower than was
 * supposed, the page is scrolled by as much, so that what is read stays where it is.
 */
function useMeasured(
  list: { readonly current: HTMLElement | null },
  places: RowPlaces,
  onHeight: (row: number, height: number) => void,
  onChange: () => void,
): void {
  const measure = useRef(() => {});
  const observer = useRef<ResizeObserver | null>(null);
  const watched = useRef(new Set<Element>());

  measure.current = () => {
    const { current } = list;
    if (current === null) return;
    const top = Math.max(0, -current.getBoundingClientRect().top);
    const first = places.between(top, top).from;
    const before = places.topOf(first);
    const heights = [...current.children]
      .map((row) => [rowOf(row), row.getBoundingClientRect().height] as const)
      .filter(([, height]) => height > 0);
    for (const [row, height] of heights) onHeight(row, height);
    if (!places.measured(heights)) return;
    onChange();
    const moved = places.topOf(first) - before;
    if (top > 0 && moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  };

  useLayoutEffect(() => {
    measure.current();
    observer.current ??= new ResizeObserver(() => measure.current());
    const elements = new Set(list.current?.children);
    for (const gone of watched.current) if (!elements.has(gone)) observer.current.unobserve(gone);
    for (const row of elements) if (!watched.current.has(row)) observer.current.observe(row);
    watched.current = elements;
  });
  useLayoutEffect(() => () => observer.current?.disconnect(), []);
}
