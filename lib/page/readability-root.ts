import { Readability } from '@mozilla/readability';
import {
  attribute,
  contains,
  copyOf,
  find,
  findAll,
  firstChild,
  nextSibling,
  nodeType,
  parentOf,
  removeAttribute,
  replaceElement,
  setAttribute,
  TEXT,
} from './dom.ts';
import type { Steps } from './steps.ts';
import type { TextWeights } from './text-weights.ts';

const MARK = 'data-node-number';
/**
 * Readability cannot be interrupted, and its time grows with the elements and with their depth: beyond this the page is
 * read by its weights alone.
 */
const MAX_ELEMENTS = 3000;
const MAX_ELEMENTS_TIMES_DEPTH = 60_000;

/**
 * Where Readability sees the article: the smallest element of the document that holds every paragraph it keeps. It works on
 * a copy whose elements are numbered, since it takes its document apart. Null when it finds nothing, when the page is too
 * large for it, or when it throws, as it may on a page it was not made for.
 */
export function* readabilityRoot(document: Document, weights: TextWeights): Steps<Element | null> {
  const originals = findAll(document, '*');
  if (originals.length > MAX_ELEMENTS || originals.length * weights.depth > MAX_ELEMENTS_TIMES_DEPTH) return null;
  yield;
  const copy = numberedCopy(document);
  yield;
  const content = contentOf(copy);
  if (content === null) return null;
  const kept: Element[] = [];
  // Readability makes paragraphs of its own out of other elements; those inside keep their numbers.
  for (const element of findAll(content, `[${MARK}]`)) {
    const original = originals[Number(attribute(element, MARK))];
    if (original && hasOwnText(element)) kept.push(original);
  }
  return commonAncestor(kept);
}

/** A copy without forms and without names: Readability asks its nodes directly, and those must answer for themselves. */
function numberedCopy(document: Document): Document {
  const copy = copyOf(document);
  const elements = findAll(copy, '*');
  for (let i = 0; i < elements.length; i++) setAttribute(elements[i]!, MARK, String(i));
  for (const element of findAll(copy, 'img, embed, object, iframe')) {
    removeAttribute(element, 'name');
    removeAttribute(element, 'id');
  }
  for (const form of findAll(copy, 'form')) {
    const number = attribute(form, MARK);
    setAttribute(replaceElement(form, 'div'), MARK, number ?? '');
  }
  return copy;
}

function contentOf(copy: Document): Element | null {
  try {
    const result = new Readability(copy, { charThreshold: 200, serializer: (node: Node) => node }).parse();
    const content = result?.content as Element | null | undefined;
    return content && find(content, '*') ? content : null;
  } catch {
    return null;
  }
}

function hasOwnText(element: Element): boolean {
  for (let node = firstChild(element); node; node = nextSibling(node)) {
    if (nodeType(node) === TEXT && (node as Text).data.trim() !== '') return true;
  }
  return false;
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let common = elements[0] ? parentOf(elements[0]) : null;
  for (const element of elements) while (common && !contains(common, element)) common = parentOf(common);
  return common;
}
