import type { Article, Block, BlockKind, Cell, Span, Table } from '../text/article.ts';
import { struckIn } from '../text/struck.ts';
import type { Steps } from './steps.ts';
import type { Segment } from './text-builder.ts';
import { createTextMap, type TextMap } from './text-map.ts';

/** Blocks, or cells, put down in one step. */
const A_STEP = 20;

const NAMES: Readonly<Record<BlockKind, string>> = {
  title: 'h3',
  heading: 'h4',
  paragraph: 'p',
  'list-item': 'p',
  caption: 'p',
  cell: 'p',
};

/**
 * Puts an article into an element of ours, with nothing but its words and its tables, and gives the map between its text and
 * what stands there now. Its heads stand under one of the second level. In steps, between which the window may go on.
 */
export function* writeArticle(article: Article, into: Element): Steps<TextMap> {
  const { text, blocks, tables } = article;
  const document = into.ownerDocument;
  const struck = struckIn(article);
  const segments: Segment[] = [];
  const write = writerOf(document, text, struck, segments);
  let table = 0;
  let written = 0;
  let steps = 0;
  for (const block of blocks) {
    if (block.start < written) continue;
    while (table < tables.length && tables[table]!.end <= block.start) table++;
    const around = tables[table];
    if (around !== undefined && around.start <= block.start) {
      yield* writeTable(around, into, write);
      written = around.end;
    } else into.append(withWords(document.createElement(NAMES[block.kind]), block, write));
    if (++steps % A_STEP === 0) yield;
  }
  // a caption may stand below its table
  return createTextMap(
    text,
    segments.toSorted((a, b) => a.start - b.start),
  );
}

type Write = (span: Span, into: Element) => void;

/** Puts a span of the text into an element: what is crossed out stays so. */
function writerOf(document: Document, text: string, struck: readonly Span[], segments: Segment[]): Write {
  const put = (start: number, end: number, into: Element): void => {
    if (start >= end) return;
    const node = document.createTextNode(text.slice(start, end));
    into.append(node);
    segments.push({ node, from: 0, start, length: end - start, parted: false });
  };
  return ({ start, end }, into) => {
    let at = start;
    for (const one of struckWithin(struck, start, end)) {
      const from = Math.max(at, one.start);
      const to = Math.min(end, one.end);
      put(at, from, into);
      const gone = document.createElement('s');
      put(from, to, gone);
      into.append(gone);
      at = Math.max(at, to);
    }
    put(at, end, into);
  };
}

/** Those that reach into a span, found by halves: a page may cross out a thousand. */
function struckWithin(struck: readonly Span[], start: number, end: number): readonly Span[] {
  let low = 0;
  let high = struck.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (struck[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  let to = low;
  while (to < struck.length && struck[to]!.start < end) to++;
  return struck.slice(low, to);
}

function withWords(element: Element, block: Block, write: Write): Element {
  if (block.kind === 'list-item') element.setAttribute('data-depth', String(Math.min(block.depth, 6)));
  write(block, element);
  return element;
}

function* writeTable({ start, caption, cells }: Table, into: Element, write: Write): Steps<void> {
  const document = into.ownerDocument;
  const element = document.createElement('table');
  // one in front of it is a line of its own
  if (caption !== null && caption.start >= start) {
    const said = document.createElement('caption');
    write(caption, said);
    element.append(said);
  }
  into.append(element);
  let row: Element | null = null;
  let at = -1;
  let steps = 0;
  for (const cell of cells.toSorted(inOrder)) {
    if (row === null || cell.row !== at) {
      row = document.createElement('tr');
      element.append(row);
      at = cell.row;
    }
    row.append(cellOf(document, cell, write));
    if (++steps % A_STEP === 0) yield;
  }
}

const inOrder = (a: Cell, b: Cell): number => a.row - b.row || a.column - b.column;

function cellOf(document: Document, cell: Cell, write: Write): Element {
  const element = document.createElement(cell.head ? 'th' : 'td');
  if (cell.rowSpan > 1) element.setAttribute('rowspan', String(cell.rowSpan));
  if (cell.columnSpan > 1) element.setAttribute('colspan', String(cell.columnSpan));
  write(cell, element);
  return element;
}
