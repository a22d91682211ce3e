import { Readability } from '@mozilla/readability';

const MARK = 'data-node-number';

/**
 * Where Readability sees the article: the smallest element of the document that holds every paragraph it keeps. It works on
 * a copy whose elements are numbered, since it takes its document apart. Null when it finds nothing.
 */
export function readabilityRoot(document: Document, maxElements: number): Element | null {
  const originals = document.getElementsByTagName('*');
  if (originals.length > maxElements) return null;
  const copy = document.cloneNode(true) as Document;
  const copies = copy.getElementsByTagName('*');
  for (let i = 0; i < copies.length; i++) copies[i]!.setAttribute(MARK, String(i));
  const result = new Readability(copy, { charThreshold: 200, serializer: (node: Node) => node }).parse();
  const content = result?.content as Element | null | undefined;
  if (!content || typeof content.querySelectorAll !== 'function') return null;
  const kept: Element[] = [];
  // Readability makes paragraphs of its own out of other elements; those inside keep their numbers.
  for (const element of content.querySelectorAll(`[${MARK}]`)) {
    const original = originals[Number(element.getAttribute(MARK))];
    if (original && hasOwnText(element)) kept.push(original);
  }
  return commonAncestor(kept);
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return true;
  }
  return false;
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let common = elements[0]?.parentElement ?? null;
  for (const element of elements) while (common && !common.contains(element)) common = common.parentElement;
  return common;
}
