import { unitsOf } from './code-points.ts';
import { bodyOf, contains, newRange, textOf } from './dom.ts';
import { contentOfPoints, type PageText, stretchOf } from './page-text.ts';
import type { KnownSelectors, XPathSelector } from './selectors.ts';
import { elementAt } from './xpath.ts';

/**
 * The stretch of the page text where a note says it stood, by its position or else by its elements (with `first` "path" by
 * its elements first: scripts that grow do not move them); null when it says nothing or that place is gone.
 */
export function expectedIn(
  document: Document,
  page: PageText,
  { position, range }: KnownSelectors,
  first: 'position' | 'path' = 'position',
): { start: number; end: number } | null {
  const byPosition = () => {
    const start = position && contentOfPoints(page, position.start);
    const end = position && contentOfPoints(page, position.end);
    return start === null || end === null ? null : stretchOf(page, start, end);
  };
  const byPath = () => {
    const start = range && contentAt(document, range.startSelector);
    const end = range && contentAt(document, range.endSelector);
    return start === null || end === null ? null : stretchOf(page, start, end);
  };
  return first === 'path' ? (byPath() ?? byPosition()) : (byPosition() ?? byPath());
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
