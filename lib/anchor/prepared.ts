import { expectedByPath, expectedByPosition } from './expected.ts';
import { type PageText, rangeOf, textAtContent } from './page-text.ts';
import { isSameToken, type Query } from './query.ts';
import type { KnownSelectors } from './selectors.ts';
import type { TokenIndex } from './token-index.ts';

export type Found =
  | { readonly found: 'found'; readonly range: Range }
  /** The passage is there and a number in it is another: from the words of the note to those of the page. */
  | { readonly found: 'changed'; readonly range: Range; readonly from: string; readonly to: string }
  | { readonly found: 'lost' };

export const LOST: Found = { found: 'lost' };

/** A page made ready for finding. */
export interface Prepared {
  readonly document: Document;
  readonly page: PageText;
  readonly index: TokenIndex;
}

/**
 * Where in the page text a passage is expected, to choose among equals; null when the note does not say. A line put in on
 * top moves the elements of all paragraphs by one, and their text by that line alone: the position is the better guide.
 */
export function expectedAt(known: KnownSelectors, { document, page }: Prepared): number | null {
  const expected = expectedByPosition(page, known) ?? expectedByPath(document, known);
  return expected && textAtContent(page, expected.from);
}

export function nearest(shifts: readonly number[], expected: number | null): number[] {
  return expected === null ? [...shifts] : [...shifts].sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
}

/** Index of the token at or behind an offset of the text. */
export function tokenAt({ ends, length }: TokenIndex, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The Range over some tokens of the page; where the quote began or ended inside a token, so does the Range. */
export function rangeBetween(query: Query, from: number, to: number, { page, index }: Prepared): Range | null {
  if (from >= to) return null;
  const first = query.tokens[query.from]!;
  const last = query.tokens[query.to - 1]!;
  const cutStart = isSameToken(first, index, from) ? query.cutStart : 0;
  const cutEnd = isSameToken(last, index, to - 1) ? query.cutEnd : 0;
  const start = Math.min(index.starts[from]! + cutStart, index.ends[from]! - 1);
  const end = Math.max(index.ends[to - 1]! - cutEnd, start + 1);
  return rangeOf(page, start, end);
}
