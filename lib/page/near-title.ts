import { closest, contains, findAll, nameOf, nodeType, parentOf, TEXT, walkerOf } from './dom.ts';
import { lineElementOf, linesOf, type Piece } from './inline-lines.ts';
import { textUpTo } from './text-up-to.ts';

/** How far from the title a page still tells who wrote and when (UTF-16 units of text). */
const AFTER = 800;
const BEFORE = 300;
/** A lead may stand before the date; with the second paragraph of such a length the report has begun. */
const PARAGRAPH = 120;
const MAX_NODES = 400;
/** A header holds the title and little else; so does the box of another story. */
const LITTLE = 300;
/** The link of a story; an author's or a section's name is shorter. */
const HEADLINE = 25;
/** Characters of a title with its header, blanks of the source included. */
const MOST_TEXT = 4000;

const PASSED_OVER = new Set(
  'script style noscript template nav aside footer select option textarea button svg table pre code dialog'.split(' '),
);
type TextLength = (element: Element) => number;
const ELEMENTS_AND_TEXT = 0x1 | 0x4;

/**
 * The lines that stand near the title, each in its pieces: after it up to the first paragraphs, and before it where it shares
 * an `article` or a header with them. A line before the title outside of these belongs to the page: many portals show a clock
 * there.
 */
export function linesNearTitle(document: Document, title: Element): (readonly Piece[])[] {
  const textLength = textLengths();
  const walker = walkerOf(document, document, ELEMENTS_AND_TEXT);
  walker.currentNode = title;
  while (walker.lastChild()) {
    // to the end of the title
  }
  const after = collect(() => walker.nextNode(), title, AFTER, textLength);
  const box = closest(title, 'article, [itemtype*="Article"]') ?? headerOf(title, textLength);
  if (box === null) return after;
  walker.currentNode = title;
  const before = () => {
    const node = walker.previousNode();
    return node !== null && node !== box && contains(box, node) ? node : null;
  };
  return [...after, ...collect(before, title, BEFORE, textLength)];
}

/** The largest element around the title that holds little else. */
function headerOf(title: Element, textLength: TextLength): Element | null {
  const most = textLength(title) + LITTLE;
  let box: Element | null = null;
  for (let at = parentOf(title); at && nameOf(at) !== 'body'; at = parentOf(at)) {
    if (textLength(at) > most) break;
    box = at;
  }
  return box;
}

function collect(
  step: () => Node | null,
  title: Element,
  length: number,
  textLength: TextLength,
): (readonly Piece[])[] {
  const lines: (readonly Piece[])[] = [];
  const seen = new Set<Element>();
  let left = length;
  let paragraphs = 0;
  for (let nodes = 0; left > 0 && paragraphs < 2 && nodes < MAX_NODES; nodes++) {
    const node = step();
    if (node === null) break;
    const element = nodeType(node) === TEXT ? lineElementOf(node as Text) : null;
    if (element === null || seen.has(element) || contains(title, element) || isPassedOver(element, title, textLength))
      continue;
    seen.add(element);
    for (const line of linesOf(element, title)) {
      lines.push(line);
      const size = line.reduce((sum, { text }) => sum + text.length, 0);
      left -= size;
      if (size >= PARAGRAPH) paragraphs++;
    }
  }
  return lines;
}

/** Menus, boxes, tables of the text, and what stands with a link to another story. */
function isPassedOver(element: Element, title: Element, textLength: TextLength): boolean {
  let levels = 0;
  for (let at: Element | null = element; at !== null && !contains(at, title); at = parentOf(at)) {
    if (PASSED_OVER.has(nameOf(at))) return true;
    if (levels++ < 3 && isTeaser(at, textLength)) return true;
  }
  return false;
}

/** A little box with the linked headline of another story. */
const isTeaser = (box: Element, textLength: TextLength): boolean =>
  textLength(box) <= LITTLE && [...findAll(box, 'a[href]')].some((link) => textLength(link) >= HEADLINE);

/**
 * Lengths of text, each asked for once: the table a thousand cells stand in is met with each of them. Of what is longer than
 * matters, be it the whole page, nobody asks how long it is.
 */
function textLengths(): TextLength {
  const known = new Map<Element, number>();
  return (element) => {
    const length =
      known.get(element) ?? textUpTo(element, MOST_TEXT)?.replace(/\s+/g, ' ').length ?? Number.POSITIVE_INFINITY;
    known.set(element, length);
    return length;
  };
}
