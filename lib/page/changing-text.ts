import type { Span } from '../text/article.ts';
import { isConnected } from './dom.ts';
import type { TextMap } from './text-map.ts';

/**
 * Tells of a span of the article whether its text goes on changing. `nodes`: those of the page that do, null for all of them.
 * A span whose text is no longer where it was changes with whatever changes in the article.
 */
export function changingText(map: TextMap, nodes: readonly Node[] | null): (span: Span) => boolean {
  if (nodes === null) return () => true;
  // a clock beside the article is asked about once, and not with a Range for each span: the page's every change updates those
  const there = nodes.filter(isConnected);
  // of an article that is gone nobody can say what has come in its place
  const inside = there.length === 0 || map.isThere() ? there.filter((node) => map.offsetOf(node, 0) !== null) : there;
  if (inside.length === 0) return () => false;
  return (span) => {
    const range = map.range(span);
    return range === null || inside.some((node) => range.intersectsNode(node));
  };
}
