import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Which row of a long list an element is. */
export const rowOf = (element: Element): number => Number(element.getAttribute('data-row'));

type Heights = readonly (readonly [row: number, height: number])[];

/** Tells how high the drawn rows are, in CSS pixels, once they are laid out and whenever they change, before they are painted. */
export function useRowHeights(list: RefObject<HTMLElement | null>, onHeights: (heights: Heights) => void): void {
  const tell = useRef(onHeights);
  tell.current = onHeights;
  const observer = useRef<ResizeObserver | null>(null);
  const watched = useRef<ReadonlySet<Element>>(new Set());

  useLayoutEffect(() => {
    observer.current ??= new ResizeObserver((entries) => {
      const heights = entries.map(
        ({ target, borderBoxSize }) => [rowOf(target), borderBoxSize[0]?.blockSize ?? 0] as const,
      );
      // what is hidden has no height
      tell.current(heights.filter(([, height]) => height > 0));
    });
    const elements = new Set(list.current?.children);
    for (const gone of watched.current) if (!elements.has(gone)) observer.current.unobserve(gone);
    for (const row of elements) if (!watched.current.has(row)) observer.current.observe(row);
    watched.current = elements;
  });
  useLayoutEffect(() => () => observer.current?.disconnect(), []);
}
