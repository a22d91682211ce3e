import { DIGIT } from './numeral.ts';
import type { TextQuoteSelector } from './selectors.ts';

/** A quote that stands in more places than this is too common to tell them apart; the first ones count. */
const MOST_PLACES = 200;

/** A text without its line breaks: between elements the page text has some that a quote has not. */
export const withoutBreaks = (text: string): string => text.replaceAll('\n', '');

/**
 * Where a quote stands between its prefix and its suffix, letter for letter but for line breaks: stretches of the text in UTF-16, of which `bare` is
 * the same `withoutBreaks`. For quotes that no words can be compared of, since they begin or end within one ("dolor am"). Not where
 * that would cut a number in two that the quote does not.
 */
export function literalPlaces(
  text: string,
  bare: string,
  { exact, prefix, suffix }: TextQuoteSelector,
): { readonly start: number; readonly end: number }[] {
  const [before, quote, behind] = [prefix, exact, suffix].map(withoutBreaks) as [string, string, string];
  const wanted = before + quote + behind;
  const places = [];
  for (let at = -1; quote !== '' && places.length < MOST_PLACES; ) {
    at = bare.indexOf(wanted, at + 1);
    if (at < 0) break;
    const first = at + before.length;
    const [start, end] = [inText(text, first), inText(text, first + quote.length - 1) + 1];
    const isCut = (inPage: number, inQuote: number): boolean =>
      cutsNumber(text, inPage) && !cutsNumber(wanted, inQuote);
    if (!isCut(start, before.length) && !isCut(end, before.length + quote.length)) places.push({ start, end });
  }
  return places;
}

/** Where a character of the bare text stands in the text. */
function inText(text: string, at: number): number {
  for (let mark = text.indexOf('\n'); mark >= 0 && mark <= at; mark = text.indexOf('\n', mark + 1)) at++;
  return at;
}

const isDigit = (text: string, at: number): boolean => DIGIT.test(text[at] ?? '');

/** Does a number go on over an offset, at once or over one mark? "5 căn nhà" does not stand in "15 căn nhà". */
function cutsNumber(text: string, at: number): boolean {
  if (isDigit(text, at - 1) && isDigit(text, at)) return true;
  const isOver = (mark: number): boolean =>
    (text[mark] === '.' || text[mark] === ',') && isDigit(text, mark - 1) && isDigit(text, mark + 1);
  return isOver(at) || isOver(at - 1);
}
