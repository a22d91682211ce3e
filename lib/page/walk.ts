/** What to do at each node of a subtree. */
export interface Visitor {
  /** False leaves the whole subtree out; `leave` is then not called for it. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  /** False ends the walk at once; no `leave` is called after that. */
  readonly text: (node: Text) => boolean;
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * Visits a subtree in document order, `root` included. It does not recurse: a page's script can nest elements deeper than
 * any call stack. Returns false when a text visitor ended it.
 */
export function walk(root: Element, visitor: Visitor): boolean {
  if (!visitor.enter(root)) return true;
  let parent: Element = root;
  let node: Node | null = root.firstChild;
  for (;;) {
    while (node === null) {
      visitor.leave(parent);
      if (parent === root) return true;
      node = parent.nextSibling;
      parent = parent.parentNode as Element;
    }
    if (node.nodeType === TEXT) {
      if (!visitor.text(node as Text)) return false;
    } else if (node.nodeType === ELEMENT && visitor.enter(node as Element)) {
      parent = node as Element;
      node = parent.firstChild;
      continue;
    }
    node = node.nextSibling;
  }
}
