import { pointsOf } from './code-points.ts';
import { bodyOf, contains, documentOf, isElement, parentOf, textOf } from './dom.ts';
import { pointsAt, rangeOf, stretchOf, wordsOf } from './page-text.ts';
import { passageIn } from './passage.ts';
import { readPage } from './read-page.ts';
import type { RangeSelector, Selector, XPathSelector } from './selectors.ts';
import { offsetIn } from './text-positions.ts';
import { inOneGo } from './turns.ts';
import { xpathOf } from './xpath.ts';

/**
 * Characters of context kept on each side of a quote: at least so many, and on to the end of its paragraph or row and some way
 * into the next, up to so many. The rows of a list are told apart by the names at their heads; a sentence whose words have
 * changed, from one like it, by what stands beyond it.
 */
const LEAST_CONTEXT = 64;
const BEYOND = 48;
const MOST_CONTEXT = 200;

/**
 * Describes a Range in the body as W3C selectors: the quote with what stands before and after it, its position in the
 * body's visible text, and its elements. What a reader has selected is taken for the passage that was meant (`passageIn`).
 * Null for a Range that holds nothing a reader may read (a field, a picture), is longer than `LONGEST_PASSAGE`, or stands
 * outside the body. The Range is not changed.
 */
export function describe(range: Range): Selector[] | null {
  const body = bodyOf(documentOf(range.startContainer));
  if (!body || !contains(body, range.startContainer) || !contains(body, range.endContainer)) return null;
  const page = inOneGo(readPage(body));
  const { text } = page;
  const from = offsetIn(body, range.startContainer, range.startOffset);
  const stretch = stretchOf(page, from, from + range.toString().length);
  const passage = stretch && passageIn(text, stretch.start, stretch.end);
  if (passage === null) return null;
  const { start, end } = passage;
  return [
    {
      type: 'TextQuoteSelector',
      exact: wordsOf(page, start, end),
      prefix: wordsOf(page, wholeCharacter(text, contextStart(text, start)), start),
      suffix: wordsOf(page, end, wholeCharacter(text, contextEnd(text, end))),
    },
    {
      type: 'TextPositionSelector',
      start: pointsAt(page, start),
      end: pointsAt(page, wholeCharacter(text, end - 1)) + 1,
    },
    rangeSelector(rangeOf(page, start, end) ?? range),
  ];
}

function contextStart(text: string, start: number): number {
  const paragraph = text.lastIndexOf('\n', start - 1) + 1;
  const from = Math.max(0, start - MOST_CONTEXT, Math.min(start - LEAST_CONTEXT, paragraph - BEYOND));
  // from the beginning of a word on
  return from === 0 ? 0 : from + Math.max(0, text.slice(from - 1, start).search(/\s/));
}

function contextEnd(text: string, end: number): number {
  const paragraph = text.indexOf('\n', end);
  const until = paragraph < 0 ? text.length : paragraph;
  const to = Math.min(text.length, end + MOST_CONTEXT, Math.max(end + LEAST_CONTEXT, until + BEYOND));
  const blank = Math.max(...[' ', '\n', '\u00a0'].map((mark) => text.lastIndexOf(mark, to)));
  return to === text.length || blank < end ? to : blank;
}

/** Moves an offset out of the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at;
}

function rangeSelector({ startContainer, startOffset, endContainer, endOffset }: Range): RangeSelector {
  return {
    type: 'RangeSelector',
    startSelector: pointSelector(startContainer, startOffset),
    endSelector: pointSelector(endContainer, endOffset),
  };
}

function pointSelector(node: Node, offset: number): XPathSelector {
  const element = isElement(node) ? node : (parentOf(node) as Element);
  const at = pointsOf(textOf(element), offsetIn(element, node, offset));
  return {
    type: 'XPathSelector',
    value: xpathOf(element),
    refinedBy: { type: 'TextPositionSelector', start: at, end: at },
  };
}
