import { documentOf, newRange } from './dom.ts';

/** Is a range under a point of the window (CSS pixels)? By its boxes, if nothing lies above the text there. */
export function covers(range: Range | null, x: number, y: number): boolean {
  if (range === null) return false;
  const boxes = [...(range.getClientRects?.() ?? [])];
  if (!boxes.some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom)) return false;
  const top = range.startContainer.ownerDocument?.elementFromPoint?.(x, y) ?? null;
  return top === null || range.intersectsNode(top);
}

/** The Range with these ends; null when the page has dropped or cut what they stood in. */
export function liveRange(ends: AbstractRange): Range | null {
  if ('setStart' in ends) return ends as Range;
  const { startContainer, startOffset, endContainer, endOffset } = ends;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  try {
    const range = newRange(documentOf(startContainer));
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  } catch {
    return null;
  }
}
