import { newRange, walkerOver } from './dom.ts';

/** UTF-16 offset of a DOM position in the text content of `root`, which must hold it. */
export function offsetIn(root: Node, node: Node, offset: number): number {
  const range = newRange(root);
  range.setStart(root, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The Range over `start`..`end` (UTF-16 units of the text content of `root`), or null when the text is shorter. */
export function rangeIn(root: Node, start: number, end: number): Range | null {
  const nodes = walkerOver(root, 4);
  const range = newRange(root);
  let passed = 0;
  let started = false;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const length = (node as Text).data.length;
    // A start at a node's very end belongs to the next node, so that the range begins with its first character.
    if (!started && (start < passed + length || (start === end && start === passed + length))) {
      range.setStart(node, start - passed);
      started = true;
    }
    if (started && end <= passed + length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += length;
  }
  return null;
}
