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

/**
 * The part of a page that holds most of its running text: from the body down, the child that has most of the plain text of
 * its parent, what is named or looks like frame not counted, as long as there is one. Null when no part stands out.
 * Whether an element looks like frame is asked of as few as decide: of thousands of rows, of the first two.
 */
export function* heaviestPart(body: Element, weights: TextWeights): Steps<Element | null> {
  let part: Element = body;
  for (;;) {
    const children = yield* childrenWithText(part, weights);
    const best = yield* standsOut(children, weights);
    if (best === null || (yield* hasParagraphsBeside(best, children, weights))) return part === body ? null : part;
    part = best;
  }
}

/** The container among the children that has most of their text, if one does. */
function* standsOut(children: readonly Element[], weights: TextWeights): Steps<Element | null> {
  const best = yield* heaviest(children, weights);
  if (best === null || !CONTAINERS.has(nameOf(best))) return null;
  const most = weights.plain(best) / MOST;
  let together = 0;
  for (const child of children) {
    if (child !== best && isFrame(child, weights)) continue;
    together += weights.plain(child);
    if (together > most) return null;
    yield;
  }
  return best;
}

function* heaviest(children: readonly Element[], weights: TextWeights): Steps<Element | null> {
  let best: Element | null = null;
  for (const child of children) {
    if (best !== null && weights.plain(child) <= weights.plain(best)) continue;
    yield;
    if (!isFrame(child, weights)) best = child;
  }
  return best;
}

/** Are there paragraphs beside the heaviest child? A page may part an article in two: then they belong to it. */
function* hasParagraphsBeside(best: Element, children: readonly Element[], weights: TextWeights): Steps<boolean> {
  let paragraphs = 0;
  for (const child of children) {
    if (child === best || weights.plain(child) < PARAGRAPH) continue;
    yield;
    const own = countParagraphs(child, weights);
    if (own > 0 && !isFrame(child, weights)) paragraphs += own;
    if (paragraphs >= FEWEST) return true;
  }
  return false;
}

function* childrenWithText(part: Element, weights: TextWeights): Steps<Element[]> {
  const children: Element[] = [];
  let seen = 0;
  for (let element = firstElement(part); element; element = nextElement(element)) {
    if (weights.plain(element) > 0) children.push(element);
    if (++seen % CHILDREN_PER_STEP === 0) yield;
  }
  return children;
}

function countParagraphs(element: Element, weights: TextWeights): number {
  if (nameOf(element) === 'p') return 1;
  return [...findAll(element, 'p')].filter((paragraph) => weights.plain(paragraph) >= PARAGRAPH).length;
}

function isFrame(element: Element, weights: TextWeights): boolean {
  if (neverText(element) || isStoryBox(element, weights) || isLinkList(element, weights, '')) return true;
  const named = namedAs(element);
  return named === 'role' || named === 'comments' || isHidden(element);
}
