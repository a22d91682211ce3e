import type { Quote } from '../../data/schemas/pack.ts';
import type { Span } from '../text/article.ts';

/**
 * Where a quote stands in the text of its document: the offsets (UTF-16) of `exact`, found by its neighbours.
 * `none` when the words are not there, `many` when they are there more than once.
 */
export function locateQuote(text: string, quote: Quote): Span | 'none' | 'many' {
  const words = quote.prefix + quote.exact + quote.suffix;
  const first = text.indexOf(words);
  if (first < 0 || words === '') return 'none';
  if (text.indexOf(words, first + 1) >= 0) return 'many';
  const start = first + quote.prefix.length;
  return { start, end: start + quote.exact.length };
}
