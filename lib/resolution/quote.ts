import type { Quote } from '../../data/schemas/pack.ts';
import type { Span } from '../text/article.ts';
import { type Found, findAll } from './find-all.ts';
import { findTwice } from './find-twice.ts';

/** Where a quote stands; `none` when its words are not there, `many` when they are there more than once. */
export type Located = Span | 'none' | 'many';

/** Where a quote stands in the text of its document: the offsets (UTF-16) of `exact`, found by its neighbours. */
export const locateQuote = (text: string, quote: Quote): Located => placed(findTwice(text, wordsOf(quote)), quote);

/** The same of many quotes of one text, in the time of one. */
export function locateQuotes(text: string, quotes: readonly Quote[]): readonly Located[] {
  const found = findAll(text, quotes.map(wordsOf));
  return quotes.map((quote, at) => placed(found[at] ?? null, quote));
}

const wordsOf = ({ prefix, exact, suffix }: Quote): string => prefix + exact + suffix;

function placed(found: Found | null, { prefix, exact }: Quote): Located {
  if (found === null) return 'none';
  if (found.again) return 'many';
  const start = found.first + prefix.length;
  return { start, end: start + exact.length };
}
