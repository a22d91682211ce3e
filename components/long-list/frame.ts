import type { Stretch } from './stretch.ts';

/** A list that is not longer keeps what it has drawn: it is little, and the browser's own search finds it. */
export const FEW = 60;

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
 * shorter one; of few as many as were drawn of the other, which may be the same anew. It is as high as that, so that the window does not
 * move with the end of the page.
 */
export function frameOf(
  of: unknown,
  rows: number,
  { near, first, top, height }: Pick<Frame, 'near' | 'first' | 'top' | 'height'>,
  usual: number,
): Frame {
  // what stands above a list takes a quarter of the window
  const fits = Math.ceil((window.innerHeight * 0.75) / usual);
  const isFew = rows <= FEW && near.from === 0;
  const length = Math.min(rows, isFew ? Math.max(fits, near.to) : fits);
  const from = isFew ? 0 : Math.min(first, rows - length);
  return {
    of,
    rows: Array.from({ length }, (_, i) => from + i),
    gaps: [isFew ? 0 : top],
    // nothing follows the window along a list that is whole, so nothing would take the blank away again
    rest: length === rows ? 0 : Math.max(0, height - (isFew ? 0 : top) - length * usual),
    near: { from, to: from + length },
    first: from,
    top: isFew ? 0 : top,
    height,
  };
}

/** The same with so many rows more at its end, for which less is left blank. */
export function longer(frame: Frame, more: number, usual: number): Frame {
  const { from, to } = frame.near;
  return {
    ...frame,
    rows: Array.from({ length: to - from + more }, (_, i) => from + i),
    near: { from, to: to + more },
    rest: Math.max(0, frame.rest - more * usual),
  };
}
