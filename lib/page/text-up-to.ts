import { documentOf, walkerOf } from './dom.ts';

const SHOW_TEXT = 0x4;
/** Texts that are looked at of one element: a page may hold any number of empty ones. */
const MOST_NODES = 400;

/** All text in an element, or null when it has more than `most` characters: of a page no more is put together than is needed. */
export function textUpTo(element: Element, most: number): string | null {
  const walker = walkerOf(documentOf(element), element, SHOW_TEXT);
  let text = '';
  for (let nodes = 0; walker.nextNode(); nodes++) {
    if (nodes >= MOST_NODES) return null;
    text += (walker.currentNode as Text).data;
    if (text.length > most) return null;
  }
  return text;
}
