import { unitsOf } from './code-points.ts';
import { candidatesOf, type Passage } from './passages.ts';
import { knownSelectors, type TextPositionSelector, type XPathSelector } from './selectors.ts';
import { skeletonOf } from './skeleton.ts';
import { rangeIn } from './text-positions.ts';
import { elementAt } from './xpath.ts';

export type Found =
  | { readonly found: 'found'; readonly range: Range }
  /** The passage is there and a number in it is another: from the words of the note to those of the page. */
  | { readonly found: 'changed'; readonly range: Range; readonly from: string; readonly to: string }
  | { readonly found: 'lost' };

/** Context at least this alike (of 1, both sides together) makes a short quote the same passage. */
const FLOOR = 0.5;
/** A quote with this many characters besides digits and blanks says by itself where it belongs. */
const LONG_QUOTE = 48;
/** A much better context outweighs equal digits: the figure of the note has changed, and its old number stands elsewhere. */
const MARGIN = 0.35;

/** Finds passages in a page as it is now. Prepares its text once; make a new one after the page has changed. */
export type Finder = (selectors: readonly unknown[]) => Found;

/**
 * A finder of the passages that selectors describe. First among the places that have the very words; a place in other
 * surroundings is another passage, unless the quote is long. Then among those that differ in digits only, which are
 * reported as changed and never taken for the same. `selectors` may be any data.
 */
export function createFinder(document: Document): Finder {
  const body = document.body as HTMLElement | null;
  const text = body?.textContent ?? '';
  const plain = skeletonOf(text, false);
  const numberless = skeletonOf(text, true);

  return (selectors) => {
    const { quote, position, range } = knownSelectors(selectors);
    if (!quote || !body) return { found: 'lost' };
    const start = range ? elementOffset(document, body, range.startSelector) : null;
    const expected = start ?? (position ? unitsOf(text, position.start) : null);

    const same = best(candidatesOf(text, plain, quote, false), expected);
    const other = best(candidatesOf(text, numberless, quote, true), expected);
    const isLong = quote.exact.replace(/[\s\d]/g, '').length >= LONG_QUOTE;
    if (same && (same.score >= FLOOR || isLong) && !(other && other.score >= same.score + MARGIN)) {
      return asFound(rangeIn(body, same.start, same.end));
    }
    if (!other || other.score < FLOOR) return { found: 'lost' };
    const changed = rangeIn(body, other.start, other.end);
    return changed
      ? { found: 'changed', range: changed, from: quote.exact.trim(), to: text.slice(other.start, other.end) }
      : { found: 'lost' };
  };
}

function asFound(range: Range | null): Found {
  return range ? { found: 'found', range } : { found: 'lost' };
}

/** The passage in the likest surroundings; of equals, the one nearest to where it was. */
function best(passages: readonly Passage[], expected: number | null): Passage | null {
  const distance = (passage: Passage): number => (expected === null ? 0 : Math.abs(passage.start - expected));
  return passages.reduce<Passage | null>((leader, passage) => {
    if (!leader || passage.score > leader.score) return passage;
    return passage.score === leader.score && distance(passage) < distance(leader) ? passage : leader;
  }, null);
}

/** UTF-16 offset in the body's text of a point given by element and position, or null when the element is gone. */
function elementOffset(document: Document, body: Element, selector: XPathSelector): number | null {
  const element = elementAt(document, selector.value);
  if (!element || !body.contains(element)) return null;
  const before = document.createRange();
  before.setStart(body, 0);
  before.setEndBefore(element);
  const inside: TextPositionSelector = selector.refinedBy;
  return before.toString().length + unitsOf(element.textContent ?? '', inside.start);
}
