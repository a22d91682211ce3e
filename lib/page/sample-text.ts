import { bodyOf, contains, findAll, textOf, walkerOf, windowOf } from './dom.ts';

/** A report says in its first thousand words and more what it is about. */
const MAX_LENGTH = 10_000;
const MAX_TEXTS = 2000;
/** Asked for one by one: a list of selectors is tried on every element of the page, a name alone is looked up. */
const MAIN_PARTS = ['[itemprop~="articleBody"]', 'main', '[role="main"]', 'article'];
const MAX_PARTS = 20;
/** A shorter part is a teaser or a box. */
const ENOUGH = 300;
/** What holds text that is no report, and is met often; each name more is asked of every element. */
const PASSED_OVER = 'script, style, noscript, nav, aside, footer, menu, select, textarea, button, svg';
const TEXTS = 0x4;
const BEHIND = 0x4;
const CONTAINED = 0x10;

/**
 * A sample of what a page says, for a first look only: the host's name, then the beginning of its main part without scripts
 * and menus. Cheap: no style is asked for, and no more than 2,000 texts are visited.
 */
export function sampleText(document: Document): string {
  const parts = [windowOf(document)?.location.hostname ?? ''];
  const root = mainPart(document);
  if (root === null) return parts.join(' ');
  const isPassedOver = inOrder([...findAll(root, PASSED_OVER)]);
  const walker = walkerOf(document, root, TEXTS);
  let length = 0;
  for (let visited = 0; length < MAX_LENGTH && visited < MAX_TEXTS; visited++) {
    const node = walker.nextNode() as Text | null;
    if (node === null) break;
    const { data } = node;
    // the indentation of the source
    if (data.length < 40 && data.trim() === '') continue;
    if (isPassedOver(node)) continue;
    parts.push(data.slice(0, MAX_LENGTH - length));
    length += data.length;
  }
  return parts.join(' ');
}

/** Does one of the elements hold a node? Elements and the nodes asked for come in the order of the document. */
function inOrder(elements: readonly Element[]): (node: Node) => boolean {
  let next = 0;
  return (node) => {
    for (let element = elements[next]; element !== undefined; element = elements[++next]) {
      const place = element.compareDocumentPosition(node);
      if (place & CONTAINED) return true;
      if (!(place & BEHIND)) return false;
    }
    return false;
  };
}

/** The longest of the parts that mark themselves as the main one (the first may be a teaser), else the body. */
function mainPart(document: Document): Element | null {
  const parts = MAIN_PARTS.flatMap((selector) => [...findAll(document, selector)]).slice(0, MAX_PARTS);
  // one that stands in another is no longer than that
  const outer = parts.filter((part) => !parts.some((other) => other !== part && contains(other, part)));
  // to put the whole text of a page together costs as much as all the rest
  const longest = outer.length < 2 ? outer[0] : outer.reduce((a, b) => (textOf(b).length > textOf(a).length ? b : a));
  return longest !== undefined && isLong(document, longest) ? longest : bodyOf(document);
}

function isLong(document: Document, part: Element): boolean {
  const walker = walkerOf(document, part, TEXTS);
  let length = 0;
  for (let text = walker.nextNode(); text !== null && length <= ENOUGH; text = walker.nextNode()) {
    length += (text as Text).data.length;
  }
  return length > ENOUGH;
}
