import { PACK_LIMITS } from '../../data/pack-limits.ts';
import type { Quote } from '../../data/schemas/pack.ts';
import { locateQuotes } from '../resolution/quote.ts';
import type { Span } from '../text/article.ts';

/** Neighbours grow by so many characters until the quote stands in the text only once. */
const STEP = 20;

/**
 * The words of each span with as much around them as makes them stand in the text once; null where the longest neighbours that a
 * pack may hold are not enough, or the words themselves are too long. In the order of the spans.
 */
export function quotesOf(text: string, spans: readonly Span[]): readonly (Quote | null)[] {
  const found = spans.map((): Quote | null => null);
  let open = [...spans.keys()].filter((at) => spans[at]!.end - spans[at]!.start <= PACK_LIMITS.quote);
  for (let around = STEP; around <= PACK_LIMITS.context && open.length > 0; around += STEP) {
    const quotes = open.map((at) => quoteWithin(text, spans[at]!, around));
    const places = locateQuotes(text, quotes);
    for (const [n, at] of open.entries()) if (places[n] !== 'many') found[at] = quotes[n]!;
    open = open.filter((at) => found[at] === null);
  }
  return found;
}

const quoteWithin = (text: string, { start, end }: Span, around: number): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(wholeAt(text, Math.max(0, start - around)), start),
  suffix: text.slice(end, wholeAt(text, Math.min(text.length, end + around))),
});

/** The offset itself, or the one behind it where it would cut a character of two units. */
const wholeAt = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at + 1 : at;
