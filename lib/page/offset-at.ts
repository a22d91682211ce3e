import { contains, documentOf, isConnected, newRange } from './dom.ts';
import type { Segment } from './text-builder.ts';

/** The text node that stands now where one was read (stand-ins.ts). */
export type NodeNow = (read: Text) => Text;

/** The article offset of an offset in a segment's node. */
export const offsetIn = ({ start, from, length }: Segment, offset: number): number =>
  start + Math.min(length, Math.max(0, offset - from));

/**
 * The article offset of a position in document order, in a node that was not read: that of the first segment at or after it.
 * Null outside the article, as far as the page still has its ends. What the page has taken away is passed over.
 */
export function offsetAt(segments: readonly Segment[], nodeNow: NodeNow, node: Node, offset: number): number | null {
  const point = newRange(documentOf(node));
  point.setStart(node, offset);
  const side = (segment: Segment): number | null => sideOf(point, nodeNow(segment.node), segment.from);
  const quick = firstAtOrAfter(segments, side);
  const list = quick === null ? segments.filter((segment) => side(segment) !== null) : segments;
  const at = quick ?? firstAtOrAfter(list, side) ?? 0;
  const before = list[at - 1];
  const next = list[at];
  // the node has taken the place of one that was read
  if (before && nodeNow(before.node) === node) return offsetIn(before, offset);
  if (next === undefined)
    return before === undefined || before === segments.at(-1) ? null : before.start + before.length;
  const isBeyond = at === 0 && next === segments[0] && side(next) !== 0 && !contains(node, nodeNow(next.node));
  return isBeyond ? null : next.start;
}

/** Where a place stands: -1 before a point, 0 at it, 1 behind it; null for one that is not in the same tree any more. */
function sideOf(point: Range, node: Node, from: number): number | null {
  if (!isConnected(node)) return null;
  try {
    return point.comparePoint(node, from);
  } catch {
    // the page has moved it into another document, or cut it
    return null;
  }
}

/** Index of the first segment that stands at or behind a point; null when one that was asked about is gone. */
function firstAtOrAfter(segments: readonly Segment[], side: (segment: Segment) => number | null): number | null {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const where = side(segments[middle]!);
    if (where === null) return null;
    if (where < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
