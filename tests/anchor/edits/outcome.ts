import { describe } from '../../../lib/anchor/describe.ts';
import { createFinder, type Found } from '../../../lib/anchor/find.ts';
import { offsetIn } from '../../../lib/anchor/text-positions.ts';
import type { EditedPage, Place, Random } from './page.ts';

/** What was said of a note on an edited page: the truth, nothing (the note is an orphan), or something that is wrong. */
export type Outcome = 'right' | 'orphan' | 'wrong';

/** What elements some words of a paragraph stand in; nothing: none. */
const INLINE = ['b', 'a', 'span', 'em', 'strong', 'font', 'u'];

/**
 * A document with paragraphs as its body; one with tabs is a row of a table. With `random` some of their words stand in elements.
 * Each page is a document of its own: the Ranges over an older one would be kept up with every change of the next.
 */
export function pageOf(paragraphs: readonly string[], random?: Random): Document {
  const page = document.implementation.createHTMLDocument();
  const elements = paragraphs.map((text) => {
    const isRow = text.includes('\t');
    const element = page.createElement(isRow ? 'table' : 'p');
    if (!isRow) for (const node of dressed(page, text, random)) element.appendChild(node);
    else {
      const row = element.appendChild(page.createElement('tr'));
      for (const cell of text.split('\t')) row.appendChild(page.createElement('td')).textContent = cell;
    }
    return element;
  });
  // one by one: together they would be put into a fragment first
  for (const element of elements) page.body.appendChild(element);
  return page;
}

/** The nodes of a text; with `random` one in eight of its words stands in an element of its own. */
function dressed(document: Document, text: string, random: Random | undefined): Node[] {
  const nodes: Node[] = [];
  let plain = '';
  const close = () => {
    if (plain !== '') nodes.push(document.createTextNode(plain));
    plain = '';
  };
  for (const word of random ? text.split(/(?<= )/) : [text]) {
    if (!random || random() > 1 / 8) {
      plain += word;
      continue;
    }
    close();
    const element = document.createElement(INLINE[Math.floor(random() * INLINE.length)]!);
    element.textContent = word;
    nodes.push(element);
  }
  close();
  return nodes;
}

/** The Range over a place. */
export function rangeAt(document: Document, { paragraph, start, last = paragraph, end }: Place): Range {
  const range = document.createRange();
  range.setStart(...pointAt(document.body.children[paragraph]!, start, true));
  range.setEnd(...pointAt(document.body.children[last]!, end, false));
  return range;
}

/** The text node at an offset of a paragraph; of two that meet there the one behind, or the one before. */
function pointAt(paragraph: Element, offset: number, behind: boolean): [Text, number] {
  const nodes = paragraph.ownerDocument.createTreeWalker(paragraph, 4);
  const between = paragraph.localName === 'table' ? 1 : 0;
  let passed = 0;
  let last: [Text, number] | null = null;
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    const end = passed + node.length;
    if (offset >= passed && (behind ? offset < end : offset <= end)) return [node, offset - passed];
    last = [node, node.length];
    // the tab between two cells
    passed = end + between;
  }
  if (last === null) throw new Error('no such place');
  return last;
}

/** Notes a passage on the page before, and looks for it on the page after. */
export function foundOn(page: EditedPage, random?: Random): Found {
  const selectors = JSON.parse(JSON.stringify(describe(rangeAt(pageOf(page.before, random), page.noted))));
  return createFinder(pageOf(page.after, random))(selectors);
}

/** What was said of it. */
export function outcomeOf(found: Found, page: EditedPage): Outcome {
  if (found.found === 'lost') return page.now === null || page.isChanged === null ? 'right' : 'orphan';
  const also = page.alsoAt;
  if (also !== undefined && found.found === 'found' && isAt(found, also)) return 'right';
  if (page.now === null || (found.found === 'changed') !== (page.isChanged ?? true)) return 'wrong';
  return isAt(found, page.now) ? 'right' : 'wrong';
}

/** Of a passage and what was found of it, at least so much is common. */
const COMMON = 0.6;

/** Is it the place, or most of it? A few words at its ends may be on this or that side. */
function isAt({ range }: Exclude<Found, { found: 'lost' }>, place: Place): boolean {
  const page = range.startContainer.ownerDocument!;
  const [a, b] = [range, rangeAt(page, place)].map((one) => endsOf(page, one)) as [Ends, Ends];
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > 0 && common >= COMMON * (Math.max(a.end, b.end) - Math.min(a.start, b.start) - BLANKS);
}

/** Characters by which a short passage may be longer or shorter: "hơn", "%". */
const BLANKS = 12;

interface Ends {
  readonly start: number;
  readonly end: number;
}

const endsOf = ({ body }: Document, { startContainer, startOffset, endContainer, endOffset }: Range): Ends => ({
  start: offsetIn(body, startContainer, startOffset),
  end: offsetIn(body, endContainer, endOffset),
});
