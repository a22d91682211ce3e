/**
 * The figure to go to next (`by` 1) or before (-1), among `order`, the indexes of figures in the order of the page: from the
 * chosen one, or else from the top of the window, where `topOf` says how far below it a figure stands (pixels, or null where
 * it has no place). Behind the last comes the first. Null where there is none.
 */
export function nextFigure(
  order: readonly number[],
  by: 1 | -1,
  chosen: number | null,
  topOf: (figure: number) => number | null,
): number | null {
  const isBelow = (figure: number): boolean => (chosen === null ? (topOf(figure) ?? -1) >= 0 : figure > chosen);
  const isAbove = (figure: number): boolean => (chosen === null ? (topOf(figure) ?? 0) < 0 : figure < chosen);
  const next = by === 1 ? order.find(isBelow) : order.findLast(isAbove);
  return next ?? (by === 1 ? order[0] : order.at(-1)) ?? null;
}
