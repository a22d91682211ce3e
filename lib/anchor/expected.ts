import { unitsOf } from './code-points.ts';
import { bodyOf, contains, newRange, textOf } from './dom.ts';
import { contentOfPoints, type PageText } from './page-text.ts';
import type { KnownSelectors, XPathSelector } from './selectors.ts';
import { elementAt } from './xpath.ts';

/** UTF-16 offsets in the text content of the body between which a note says it stood. */
interface Expected {
  readonly from: number;
  readonly to: number;
}

/** By its position, and by its elements; null where it says nothing or the element is gone. */
export function expectedByPosition(page: PageText, { position }: KnownSelectors): Expected | null {
  const from = position && contentOfPoints(page, position.start);
  const to = position && contentOfPoints(page, position.end);
  return from === null || to === null ? null : { from, to };
}

export function expectedByPath(document: Document, { range }: KnownSelectors): Expected | null {
  const from = range && contentAt(document, range.startSelector);
  const to = range && contentAt(document, range.endSelector);
  return from === null || to === null ? null : { from, to };
}

/** UTF-16 offset in the body's text content of a point given by element and position; null when the element is gone. */
function contentAt(document: Document, { value, refinedBy }: XPathSelector): number | null {
  const body = bodyOf(document);
  const element = elementAt(document, value);
  if (!body || !element || !contains(body, element)) return null;
  const before = newRange(body);
  before.setStart(body, 0);
  before.setEnd(element, 0);
  return before.toString().length + unitsOf(textOf(element), refinedBy.start);
}
