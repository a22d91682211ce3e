import { isHidden, namedAs, neverText } from './clutter.ts';
import { firstElement, nameOf, nextElement } from './dom.ts';
import { isLinkList, isStoryBox } from './link-boxes.ts';
import type { TextWeights } from './text-weights.ts';

/** Elements that hold the parts of a page. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'article body center div fieldset form li main ol section span table tbody td tr ul'.split(' '),
);
/** The share of an element's plain text that one child must have to be taken for it. */
const MOST = 0.8;

/**
 * The part of a page that holds most of its running text: from the body down, the child that has most of the plain text of
 * its parent, what is named or looks like frame not counted, as long as there is one. Null when no part stands out.
 */
export function heaviestPart(body: Element, weights: TextWeights): Element | null {
  let part: Element = body;
  for (;;) {
    let best: Element | null = null;
    let most = 0;
    let together = 0;
    for (let child = firstElement(part); child; child = nextElement(child)) {
      const weight = isFrame(child, weights) ? 0 : weights.plain(child);
      together += weight;
      if (weight <= most) continue;
      best = child;
      most = weight;
    }
    if (best === null || most < together * MOST || !CONTAINERS.has(nameOf(best))) return part === body ? null : part;
    part = best;
  }
}

function isFrame(element: Element, weights: TextWeights): boolean {
  const named = namedAs(element);
  return (
    neverText(element) ||
    isHidden(element) ||
    named === 'role' ||
    named === 'comments' ||
    isStoryBox(element, weights) ||
    isLinkList(element, weights, '')
  );
}
