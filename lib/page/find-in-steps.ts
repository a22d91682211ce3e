import { documentOf, ELEMENT, matches, nodeType, walkerOf } from './dom.ts';
import type { Steps } from './steps.ts';

const SHOW_ELEMENT = 0x1;
const ELEMENTS_PER_STEP = 100;
/** Elements that are looked at, however many a page adds meanwhile. */
const MOST_ELEMENTS = 500_000;

/**
 * The first `most` elements under `root` that a selector matches and that are wanted, in their order; where `behind` is given,
 * those in it and behind it. A browser that is asked for all of them at once does not rest: on a page of 100,000 elements a
 * long list of names takes it a tenth of a second or more.
 */
export function* findAllInSteps(
  root: Element | Document,
  selector: string,
  most: number,
  isWanted: (element: Element) => boolean = () => true,
  behind: Element | null = null,
): Steps<Element[]> {
  const found: Element[] = [];
  const walker = walkerOf(nodeType(root) === ELEMENT ? documentOf(root) : (root as Document), root, SHOW_ELEMENT);
  if (behind !== null) walker.currentNode = behind;
  for (let seen = 1; walker.nextNode() && seen <= MOST_ELEMENTS && found.length < most; seen++) {
    if (seen % ELEMENTS_PER_STEP === 0) yield;
    const element = walker.currentNode as Element;
    if (matches(element, selector) && isWanted(element)) found.push(element);
  }
  return found;
}
