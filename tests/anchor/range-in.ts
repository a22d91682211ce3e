/** The Range over `start`..`end` (UTF-16 units of the text content of `root`), or null when the text is shorter. */
export function rangeIn(root: Node, start: number, end: number): Range | null {
  const document = root.ownerDocument!;
  const nodes = document.createTreeWalker(root, 4);
  const range = document.createRange();
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
