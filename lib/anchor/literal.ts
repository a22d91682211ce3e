import { DIGIT } from './numeral.ts';
import type { TextQuoteSelector } from './selectors.ts';

/** A quote that stands in more places than this is too common to tell them apart; the first ones count. */
const MOST_PLACES = 200;

/**
 * Where a quote stands between its prefix and its suffix, letter for letter: UTF-16 offsets in the text. For quotes that no
 * words can be compared of, since they begin or end within one ("dolor am"). Not where that would cut a number in two.
 */
export function literalPlaces(text: string, { exact, prefix, suffix }: TextQuoteSelector): number[] {
  const wanted = prefix + exact + suffix;
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(wanted, at + 1)) {
    const start = at + prefix.length;
    if (!cutsNumber(text, start) && !cutsNumber(text, start + exact.length)) places.push(start);
  }
  return places;
}

const isDigit = (text: string, at: number): boolean => DIGIT.test(text[at] ?? '');

/** Does a number go on over an offset, at once or over one mark? "5 căn nhà" does not stand in "15 căn nhà". */
function cutsNumber(text: string, at: number): boolean {
  if (isDigit(text, at - 1) && isDigit(text, at)) return true;
  const isOver = (mark: number): boolean =>
    (text[mark] === '.' || text[mark] === ',') && isDigit(text, mark - 1) && isDigit(text, mark + 1);
  return isOver(at) || isOver(at - 1);
}
