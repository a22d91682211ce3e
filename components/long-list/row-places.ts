import type { Stretch } from './stretch.ts';

/**
 * Where the rows of a long list stand, of which only those near the window are drawn: each at its measured height, or at the
 * one that is supposed until it has been drawn.
 */
export interface RowPlaces {
  readonly height: number;
  /** That of the row behind the last one is the end of the list. */
  topOf(row: number): number;
  /** The rows that touch a stretch of the list, in CSS pixels. */
  between(top: number, bottom: number): Stretch;
  /** How much higher measured rows above this one have become since they were measured the last time. */
  grownAbove(row: number, heights: Iterable<readonly [row: number, height: number]>): number;
  /** Takes measured heights; true where one is another than was known. */
  measured(heights: Iterable<readonly [row: number, height: number]>): boolean;
  /** Supposes another height of those that have not been measured. */
  suppose(usual: number): void;
}

/** `usual` is supposed of every row, in CSS pixels, until it is measured. */
export function createRowPlaces(rows: number, usual: number): RowPlaces {
  const heights = new Float64Array(rows).fill(usual);
  const known = new Uint8Array(rows);
  /** The top of each row and, last, the end of the list. */
  const tops = new Float64Array(rows + 1);
  /** From this row on the tops are to be reckoned anew. */
  let stale = 0;

  function settle(): void {
    for (let row = stale; row < rows; row++) tops[row + 1] = tops[row]! + heights[row]!;
    stale = rows;
  }

  /** The last row whose top is not below `y`. */
  function at(y: number): number {
    let low = 0;
    let high = Math.max(0, rows - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (tops[middle]! <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  return {
    get height() {
      settle();
      return tops[rows]!;
    },
    topOf(row) {
      settle();
      return tops[row]!;
    },
    between(top, bottom) {
      settle();
      return rows === 0 ? { from: 0, to: 0 } : { from: at(top), to: at(bottom) + 1 };
    },
    grownAbove(row, given) {
      let grown = 0;
      for (const [one, height] of given) if (one < row && known[one] === 1) grown += height - heights[one]!;
      return grown;
    },
    measured(given) {
      let changed = false;
      for (const [row, height] of given) {
        if (row >= rows) continue;
        known[row] = 1;
        if (Math.abs(heights[row]! - height) < 0.5) continue;
        heights[row] = height;
        stale = Math.min(stale, row);
        changed = true;
      }
      return changed;
    },
    suppose(height) {
      for (let row = 0; row < rows; row++) if (known[row] === 0) heights[row] = height;
      stale = 0;
    },
  };
}
