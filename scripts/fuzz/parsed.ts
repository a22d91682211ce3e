import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
// the rooms of pages and places ask nodes by the prototypes of the window they run in
const { document, Node, NodeFilter, Document, Element, Range, Text } = window;
Object.assign(globalThis, { document, Node, NodeFilter, Document, Element, Range, Text });
const parser = new window.DOMParser();

/** HTML as a document that runs and loads nothing. All are of one window: windows of their own live on until the process rests. */
export const parsed = (html: string): Document => parser.parseFromString(html, 'text/html');

/** The texts of a document, in its order. */
export function textsOf(of: Document): Text[] {
  const found: Text[] = [];
  const walker = of.body === null ? null : of.createTreeWalker(of.body, NodeFilter.SHOW_TEXT);
  for (let node = walker?.nextNode() ?? null; node !== null; node = walker?.nextNode() ?? null)
    found.push(node as Text);
  return found;
}
