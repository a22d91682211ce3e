import { describe } from '../../../lib/anchor/describe.ts';
import { createFinder } from '../../../lib/anchor/find.ts';
import type { EditedPage, Place } from './page.ts';

/** What was said of a note on an edited page: the truth, nothing (the note is an orphan), or something that is wrong. */
export type Outcome = 'right' | 'orphan' | 'wrong';

/** Shows paragraphs as the body of a document; one with tabs is a row of a table. */
export function show(document: Document, paragraphs: readonly string[]): void {
  const elements = paragraphs.map((text) => {
    const isRow = text.includes('\t');
    const element = document.createElement(isRow ? 'table' : 'p');
    if (!isRow) element.textContent = text;
    else {
      const row = element.appendChild(document.createElement('tr'));
      for (const cell of text.split('\t')) row.appendChild(document.createElement('td')).textContent = cell;
    }
    return element;
  });
  document.body.replaceChildren(...elements);
}

/** The Range over a place that lies in one cell or paragraph. */
export function rangeAt(document: Document, { paragraph, start, end }: Place): Range {
  const nodes = document.createTreeWalker(document.body.children[paragraph]!, 4);
  let passed = 0;
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    if (start >= passed && start < passed + node.length) {
      const range = document.createRange();
      range.setStart(node, start - passed);
      range.setEnd(node, end - passed);
      return range;
    }
    // the tab between two cells
    passed += node.length + 1;
  }
  throw new Error('no such place');
}

/** Notes a passage on the page before, and looks for it on the page after. */
export function outcomeOf(document: Document, page: EditedPage): Outcome {
  show(document, page.before);
  const selectors = JSON.parse(JSON.stringify(describe(rangeAt(document, page.noted))));
  show(document, page.after);
  const found = createFinder(document)(selectors);
  if (found.found === 'lost') return page.now === null ? 'right' : 'orphan';
  if (page.now === null || (found.found === 'changed') !== page.isChanged) return 'wrong';
  const there = rangeAt(document, page.now);
  const apart =
    found.range.compareBoundaryPoints(Range.START_TO_END, there) <= 0 ||
    found.range.compareBoundaryPoints(Range.END_TO_START, there) >= 0;
  return apart ? 'wrong' : 'right';
}
