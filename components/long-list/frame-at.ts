import type { Frame } from './frame.ts';
import type { RowPlaces } from './row-places.ts';

/** The rows that are near, and others apart from them, at their places. */
export function frameAt(
  of: unknown,
  places: RowPlaces,
  { near, first }: Pick<Frame, 'near' | 'first'>,
  apart: readonly number[],
): Frame {
  const about = Array.from({ length: near.to - near.from }, (_, i) => near.from + i);
  const rows = [...new Set([...about, ...apart])].sort((a, b) => a - b);
  const end = (at: number): number => (at < 0 ? 0 : places.topOf(rows[at]! + 1));
  const gaps = rows.map((row, at) => places.topOf(row) - end(at - 1));
  const { height } = places;
  return {
    ...{ of, rows, gaps, near, first, height },
    rest: height - end(rows.length - 1),
    top: places.topOf(first),
  };
}

/** Is the same drawn at the same places? */
export const isSame = (a: Frame, b: Frame): boolean =>
  a.of === b.of &&
  a.rest === b.rest &&
  a.rows.length === b.rows.length &&
  a.rows.every((row, at) => row === b.rows[at] && a.gaps[at] === b.gaps[at]);
