import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RowPlaces } from './row-places.ts';

/** Which row of a long list an element is. */
export const rowOf = (element: Element): number => Number(element.getAttribute('data-row'));

/**
 * Measures the drawn rows, now and when they change. When rows above the window turn out to be higher or lower than was
 * supposed, the page is scrolled by as much, so that what is read stays where it is.
 */
export function useMeasured(
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
