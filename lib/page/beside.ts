/** Edges in CSS pixels of the window, as a DOMRect has them. */
export type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between what a box speaks of and the box. */
const GAP = 6;
/** Pixels that are kept free at the edges of the window. */
const EDGE = 4;

/** Where a box of a size goes that speaks of a place: below it, above where there is no room, and always within the window. */
export function beside(place: Edges, { width, height }: Size, window: Size): { left: number; top: number } {
  const below = place.bottom + GAP;
  const above = place.top - GAP - height;
  const top = below + height <= window.height - EDGE || above < EDGE ? below : above;
  return { left: clamp(place.left, window.width - width), top: clamp(top, window.height - height) };
}

const clamp = (at: number, most: number): number => Math.max(EDGE, Math.min(at, most - EDGE));

export const holds = ({ left, top, right, bottom }: Edges, x: number, y: number): boolean =>
  x >= left && x < right && y >= top && y < bottom;

/** Is any of it in the window? */
export const isSeen = ({ left, top, right, bottom }: Edges, { width, height }: Size): boolean =>
  bottom > 0 && top < height && right > 0 && left < width;
