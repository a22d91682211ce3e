import { newRange } from './dom.ts';

/** UTF-16 offset of a DOM position in the text content of `root`, which must hold it. */
export function offsetIn(root: Node, node: Node, offset: number): number {
  const range = newRange(root);
  range.setStart(root, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
