import { isHidden, namedAs, neverText } from './clutter.ts';
import { findAll, firstElement, nameOf, nextElement } from './dom.ts';
import { isLinkList, isStoryBox } from './link-boxes.ts';
import type { Steps } from './steps.ts';
import type { TextWeights } from './text-weights.ts';

/** Elements that hold the parts of a page. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'article body center div fieldset form li main ol section span table tbody td tr ul'.split(' '),
);
/** The share of an element's plain text that one child must have to be taken for it. */
const MOST = 0.6;
/** So many paragraphs of so much plain text are more than a teaser or a notice. */
const FEWEST = 3;
const PARAGRAPH = 80;
const CHILDREN_PER_STEP = 200;

interface Weighed {
  readonly element: Element;
  readonly weight: number;
}

/**
 * The part of a page that holds most of its running text: from the body down, the child that has most of the plain text of
 * its parent, what is named or looks like frame not counted, as long as there is one. Null when no part stands out.
 */
export function* heaviestPart(body: Element, weights: TextWeights): Steps<Element | null> {
  let part: Element = body;
  for (;;) {
    const children = yield* weighed(part, weights);
    const together = children.reduce((sum, { weight }) => sum + weight, 0);
    const best = children.reduce((a, b) => (b.weight > a.weight ? b : a), { element: part, weight: 0 });
    const standsOut = best.weight > 0 && best.weight >= together * MOST && CONTAINERS.has(nameOf(best.element));
    // a page may part an article in two: what has paragraphs of its own beside the rest belongs to it
    const others = children.filter((child) => child !== best).map(({ element }) => countParagraphs(element, weights));
    if (!standsOut || others.reduce((sum, count) => sum + count, 0) >= FEWEST) return part === body ? null : part;
    part = best.element;
  }
}

function* weighed(part: Element, weights: TextWeights): Steps<Weighed[]> {
  const children: Weighed[] = [];
  let seen = 0;
  for (let element = firstElement(part); element; element = nextElement(element)) {
    const weight = weights.plain(element) > 0 && !isFrame(element, weights) ? weights.plain(element) : 0;
    if (weight > 0) children.push({ element, weight });
    if (++seen % CHILDREN_PER_STEP === 0) yield;
  }
  return children;
}

function countParagraphs(element: Element, weights: TextWeights): number {
  if (weights.plain(element) < PARAGRAPH) return 0;
  if (nameOf(element) === 'p') return 1;
  return [...findAll(element, 'p')].filter((paragraph) => weights.plain(paragraph) >= PARAGRAPH).length;
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
