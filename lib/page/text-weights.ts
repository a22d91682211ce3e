import { neverText } from './clutter.ts';
import { walk } from './walk.ts';

/** How much text stands in an element, how much of it is links, and how many links there are. Lengths in UTF-16 units. */
export interface Weight {
  readonly text: number;
  readonly linked: number;
  readonly links: number;
}

export interface TextWeights {
  /** The weight of an element under the root that was weighed; zero for any other. */
  readonly of: (element: Element) => Weight;
  /** How deep the deepest element stands under the root. */
  readonly depth: number;
  /** Text that is not a link. */
  readonly plain: (element: Element) => number;
}

/** Runs of blanks count as one character, so that the indentation of the source weighs nothing. */
function visibleLength(data: string): number {
  let length = 0;
  let blank = true;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    const isBlank = code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
    if (!isBlank || !blank) length++;
    blank = isBlank;
  }
  return length;
}

/** Weighs every element under `root` in one pass. Null when there are more than `maxNodes` nodes. */
export function weighText(root: Element, maxNodes: number): TextWeights | null {
  const none: Weight = { text: 0, linked: 0, links: 0 };
  const weights = new Map<Element, Weight>();
  const open: { text: number; linked: number; links: number }[] = [{ text: 0, linked: 0, links: 0 }];
  let nodes = 0;
  let depth = 0;
  const complete = walk(root, {
    enter(element) {
      nodes++;
      if (neverText(element) || nodes > maxNodes) return false;
      open.push({ text: 0, linked: 0, links: 0 });
      depth = Math.max(depth, open.length - 1);
      return true;
    },
    leave(element) {
      const own = open.pop()!;
      if (element.localName === 'a' && element.hasAttribute('href')) {
        own.linked = own.text;
        own.links = 1;
      }
      weights.set(element, own);
      const parent = open.at(-1)!;
      parent.text += own.text;
      parent.linked += own.linked;
      parent.links += own.links;
    },
    text(node) {
      nodes++;
      open.at(-1)!.text += visibleLength(node.data);
      return nodes <= maxNodes;
    },
  });
  if (!complete || nodes > maxNodes) return null;
  const of = (element: Element): Weight => weights.get(element) ?? none;
  return { of, depth, plain: (element) => of(element).text - of(element).linked };
}
