import type { DraftRow } from './draft.ts';

/**
 * Is a text nothing but the quotes of its rows with what is quoted around them? Then whoever made the pack had no text of the document,
 * or kept it to himself.
 */
export function hasOnlyQuotes(text: string, rows: readonly Pick<DraftRow, 'span' | 'quote' | 'saved'>[]): boolean {
  const quoted = rows
    .filter(({ saved }) => saved !== undefined)
    .map(({ span, quote }) => ({ start: span.start - quote.prefix.length, end: span.end + quote.suffix.length }))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of quoted) {
    if (start > at && hasWords(text.slice(at, start))) return false;
    at = Math.max(at, end);
  }
  return !hasWords(text.slice(at));
}

const hasWords = (between: string): boolean => /[\p{L}\p{N}]/u.test(between);
