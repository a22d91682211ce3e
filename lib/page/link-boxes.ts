import type { TextWeights } from './text-weights.ts';

const LINK_LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'div', 'section', 'table', 'dl']);

/** True for a list of links to other pages (related stories with figures of their own). */
export function isLinkList(element: Element, weights: TextWeights): boolean {
  if (!LINK_LISTS.has(element.localName)) return false;
  const { text, linked, links } = weights.of(element);
  return links >= 3 && linked >= text * 0.6;
}

/** Characters of a few lines. */
const MAX_TEASER = 400;

/** True for a box of other stories, each with a linked headline and a few lines of its own. */
export function isStoryBox(element: Element, weights: TextWeights): boolean {
  const { headings, headlines } = weights.of(element);
  return headlines >= 2 && headlines >= headings - 1 && weights.plain(element) <= headlines * MAX_TEASER;
}
