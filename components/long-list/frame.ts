import type { Stretch } from './stretch.ts';

/** What is drawn of a long list: rows in their order, and how much is left blank for those that are not. */
export interface Frame {
  /** The list that it is of. */
  readonly of: unknown;
  readonly rows: readonly number[];
  /** How much is blank above each of them, and below the last one, in CSS pixels. */
  readonly gaps: readonly number[];
  readonly rest: number;
  /** Those among them that are there because of the window. */
  readonly near: Stretch;
  /** The first row in the window, where it begins in the list, and how high all of that is. */
  readonly first: number;
  readonly top: number;
  readonly height: number;
}

/**
 * A list before anything is known of its rows: as many as a window may show, at the same place as in another list, or at the end of a
 * shorter one. It is as high as that, so that the window does not move with the end of the page.
 */
export function frameOf(
  of: unknown,
  rows: number,
  { first, top, height }: Pick<Frame, 'first' | 'top' | 'height'>,
  usual: number,
): Frame {
  // what stands above a list takes a quarter of the window
  const length = Math.min(rows, Math.ceil((window.innerHeight * 0.75) / usual));
  const from = Math.min(first, rows - length);
  return {
    of,
    rows: Array.from({ length }, (_, i) => from + i),
    gaps: [top],
    rest: Math.max(0, height - top - length * usual),
    near: { from, to: from + length },
    first: from,
    top,
    height,
  };
}
