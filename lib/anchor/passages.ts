import type { TextQuoteSelector } from './selectors.ts';
import { alike } from './similarity.ts';
import { NUMBER, type Skeleton, skeletonOf } from './skeleton.ts';

/** A place whose words fit a quote: UTF-16 offsets in the text, and how well its surroundings fit (0 to 1). */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** A quote that stands in more places than this is too common to tell them apart; the first ones are weighed. */
const MAX_PASSAGES = 2000;

/**
 * The places in `text` that have the words of a quote. `page` is the skeleton of `text`, without its numbers when
 * `otherDigits` is true. With `otherDigits` false: places with the very digits of the quote; with `otherDigits` true: only
 * places where at least one number is another. Blanks may differ, and those around the quote are no part of a place. Linear
 * in the text for a quote of ordinary length.
 */
export function candidatesOf(text: string, page: Skeleton, given: TextQuoteSelector, otherDigits: boolean): Passage[] {
  const quote = withoutOuterBlanks(given);
  const exact = skeletonOf(quote.exact, otherDigits).text;
  if (exact === '' || (otherDigits && !exact.includes(NUMBER))) return [];
  const prefix = skeletonOf(quote.prefix, otherDigits).text;
  const suffix = skeletonOf(quote.suffix, otherDigits).text;
  const passages: Passage[] = [];
  for (let at = page.text.indexOf(exact); at >= 0; at = page.text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const passage = { start: page.startOf(at), end: page.endOf(end - 1), score: score(page, at, end, prefix, suffix) };
    const isSame = sameWords(text.slice(passage.start, passage.end), quote.exact);
    if (isSame !== otherDigits && !cutsNumber(text, passage, quote)) passages.push(passage);
    if (passages.length >= MAX_PASSAGES) break;
  }
  return passages;
}

/** Moves blanks at the ends of a quote into its context: a double click often selects the blank behind a word too. */
function withoutOuterBlanks({ type, exact, prefix, suffix }: TextQuoteSelector): TextQuoteSelector {
  const words = exact.trim();
  const lead = exact.length - exact.trimStart().length;
  return {
    type,
    exact: words,
    prefix: prefix + exact.slice(0, lead),
    suffix: exact.slice(lead + words.length) + suffix,
  };
}

function score(page: Skeleton, start: number, end: number, prefix: string, suffix: string): number {
  const before = page.text.slice(Math.max(0, start - prefix.length), start);
  const after = page.text.slice(end, end + suffix.length);
  return (alike(prefix, before, 'before') + alike(suffix, after, 'after')) / 2;
}

const DIGIT = /\d/;

/** "5 căn nhà" does not stand in "15 căn nhà": a passage begins or ends inside a number only where the quote did. */
function cutsNumber(text: string, { start, end }: { start: number; end: number }, quote: TextQuoteSelector): boolean {
  const inside = (before: string, after: string): boolean => /\d[.,/]?$/.test(before) && DIGIT.test(after);
  const first = text[start] ?? '';
  const opens = inside(text.slice(Math.max(0, start - 2), start), first) && !inside(quote.prefix.slice(-2), first);
  const closes = inside(text.slice(end - 1, end), followingDigit(text.slice(end, end + 2)));
  return opens || (closes && !inside(quote.exact.slice(-1), followingDigit(quote.suffix.slice(0, 2))));
}

/** The digit that goes on with a number: at once, or after one mark. */
function followingDigit(text: string): string {
  return DIGIT.test(text[0] ?? '') ? text[0]! : /^[.,/]\d/.test(text) ? text[1]! : '';
}

function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
}
