import { pointsOf } from './code-points.ts';
import type { RangeSelector, Selector, XPathSelector } from './selectors.ts';
import { offsetIn } from './text-positions.ts';
import { xpathOf } from './xpath.ts';

/** Characters of context kept on each side of a quote: enough to tell apart the rows of a list of similar figures. */
const CONTEXT = 40;

/**
 * Describes a Range in the body as W3C selectors: the quote with what stands before and after it, its position in the
 * body's text, and its elements. The Range is not changed.
 */
export function describe(range: Range): Selector[] {
  const document = range.startContainer.ownerDocument!;
  const body = document.body;
  const text = body.textContent ?? '';
  const start = offsetIn(body, range.startContainer, range.startOffset);
  const end = start + range.toString().length;
  const from = wholeCharacter(text, Math.max(0, start - CONTEXT));
  const to = wholeCharacter(text, Math.min(text.length, end + CONTEXT));
  const startPoints = pointsOf(text, start);
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    },
    {
      type: 'TextPositionSelector',
      start: startPoints,
      end: startPoints + pointsOf(text.slice(start, end), end - start),
    },
    rangeSelector(range),
  ];
}

/** Moves an offset out of the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at;
}

function rangeSelector(range: Range): RangeSelector {
  return {
    type: 'RangeSelector',
    startSelector: pointSelector(range.startContainer, range.startOffset),
    endSelector: pointSelector(range.endContainer, range.endOffset),
  };
}

function pointSelector(node: Node, offset: number): XPathSelector {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement!;
  const at = pointsOf(element.textContent ?? '', offsetIn(element, node, offset));
  return {
    type: 'XPathSelector',
    value: xpathOf(element),
    refinedBy: { type: 'TextPositionSelector', start: at, end: at },
  };
}
