import { documentOf, ELEMENT, matches, nodeType, walkerOf } from './dom.ts';
import type { Steps } from './steps.ts';

const SHOW_ELEMENT = 0x1;
const ELEMENTS_PER_STEP = 100;
/** Elements that are looked at, however many a page adds meanwhile. */
const MOST_ELEMENTS = 500_000;

/**
 * The first `most` elements under `root` that a selector matches, in their order. A browser that is asked for all of them
 * at once does not rest: on a page of 100,000 elements a long list of names takes up to a third of a second.
 */
export function* findAllInSteps(
  root: Element | Document,
  selector: string,
  most: number,
  isWanted: (element: Element) => boolean = () => true,
): Steps<Element[]> {
  const found: Element[] = [];
  const walker = walkerOf(nodeType(root) === ELEMENT ? documentOf(root) : (root as Document), root, SHOW_ELEMENT);
  for (let seen = 1; walker.nextNode() && seen <= MOST_ELEMENTS && found.length < most; seen++) {
    if (seen % ELEMENTS_PER_STEP === 0) yield;
    const element = walker.currentNode as Element;
    if (matches(element, selector) && isWanted(element)) found.push(element);
  }
  return found;
}
