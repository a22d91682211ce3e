import type { Figure } from '../figure/figure.ts';
import type { Span } from '../text/article.ts';

/** A note mark right behind a number: raised or lowered digits, alone, in turn or in brackets ("¹,²", "[¹]", "₍¹₎"). */
const NOTE = /^(?:[[(⁽]?[⁰¹²³⁴-⁹₀-₉]{1,3}[\])⁾]?[,;]?){1,4}(?![\p{L}\p{N}])/u;
/** Longer than any note mark. */
const LONGEST_NOTE = 24;

/**
 * What of a figure's words is its own: all of them, but for a note mark between the number and its unit ("379¹ lao động"),
 * which a mark on the page leaves out. `text`: the article's. Offsets are UTF-16 units of it.
 */
export function figureStretches(
  { start, end, number }: Pick<Figure, 'start' | 'end' | 'number'>,
  text: string,
): Span[] {
  const note = NOTE.exec(text.slice(number.end, Math.min(end, number.end + LONGEST_NOTE)))?.[0] ?? '';
  if (note === '') return [{ start, end }];
  const behind = number.end + note.length;
  return [{ start, end: number.end }, ...(behind < end ? [{ start: behind, end }] : [])];
}
