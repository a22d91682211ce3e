import type { Steps } from '../../../lib/page/steps.ts';
import type { Span } from '../../../lib/text/article.ts';

/** Lines put down in one step. */
const A_STEP = 20;

interface Marked extends Span {
  readonly id: string;
}

/**
 * Puts a text into an element, a paragraph a line, and marks these spans of it, which stand in its order and do not overlap; of
 * those that do, the first is marked. Gives the marks by their ids. In steps, between which the window may go on.
 */
export function* writeMarked(
  text: string,
  spans: readonly Marked[],
  into: Element,
): Steps<ReadonlyMap<string, HTMLElement>> {
  const document = into.ownerDocument;
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const marks = new Map<string, HTMLElement>();
  let next = 0;
  let steps = 0;
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    if (text.slice(at, end).trim() !== '') {
      const line = document.createElement('p');
      for (; next < ordered.length && ordered[next]!.start < end; next++) {
        const { id, start, end: stop } = ordered[next]!;
        if (start < at) continue;
        line.append(text.slice(at, start));
        const mark = document.createElement('mark');
        mark.dataset['row'] = id;
        mark.append(text.slice(start, Math.min(stop, end)));
        line.append(mark);
        marks.set(id, mark);
        at = Math.min(stop, end);
      }
      line.append(text.slice(at, end));
      into.append(line);
      if (++steps % A_STEP === 0) yield;
    }
    at = end + 1;
  }
  return marks;
}
