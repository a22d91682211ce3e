import { ELEMENT, firstChild, nextSibling, nodeType, TEXT } from './dom.ts';
import type { Steps } from './steps.ts';

/** What to do at each node of a subtree. */
export interface Visitor {
  /** False leaves the whole subtree out; `leave` is then not called for it. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  /** False ends the walk at once; no `leave` is called after that. */
  readonly text: (node: Text) => boolean;
}

/** Nodes between two looks at the clock: less than a millisecond's work. */
const NODES_PER_STEP = 64;

/**
 * Visits a subtree in document order, `root` included. It does not recurse: a page's script can nest elements deeper than
 * any call stack. It keeps the way up itself, so it comes to an end though the page is changed between two steps. Returns
 * false when a text visitor ended it, or when there are more than `maxNodes` nodes.
 */
export function* walkInSteps(root: Element, visitor: Visitor, maxNodes: number): Steps<boolean> {
  if (!visitor.enter(root)) return true;
  const open: Element[] = [root];
  let node: Node | null = firstChild(root);
  let nodes = 1;
  for (let step = 1; open.length > 0; step++) {
    if (step % NODES_PER_STEP === 0) yield;
    if (node === null) {
      const left = open.pop()!;
      visitor.leave(left);
      node = open.length > 0 ? nextSibling(left) : null;
      continue;
    }
    if (++nodes > maxNodes) return false;
    const type = nodeType(node);
    if (type === TEXT) {
      if (!visitor.text(node as Text)) return false;
    } else if (type === ELEMENT && visitor.enter(node as Element)) {
      open.push(node as Element);
      node = firstChild(node);
      continue;
    }
    node = nextSibling(node);
  }
  return true;
}
