import { expectedByPath, expectedByPosition } from './expected.ts';
import { type PageText, rangeOf, textAtContent } from './page-text.ts';
import { isSameToken, type Query } from './query.ts';
import type { KnownSelectors } from './selectors.ts';
import { isStruck } from './struck.ts';
import type { TokenIndex } from './token-index.ts';

export type Found =
  | {
      readonly found: 'found';
      readonly range: Range;
      /**
       * Why the place may not be what the note means. `struck`: some of it is crossed out. `position`: the note has no quote to
       * hold it against, and something else may stand there by now.
       */
      readonly doubt?: 'struck' | 'position';
    }
  /**
   * The passage is there and says something else: a number in it is another, or a word beside one. From the words of the note to
   * those of the page; `isWider` where they are more than the quote, since the word stands beside it.
   */
  | {
      readonly found: 'changed';
      readonly range: Range;
      readonly from: string;
      readonly to: string;
      readonly isWider?: true;
    }
  | { readonly found: 'lost' };

export const LOST: Found = { found: 'lost' };

/** A page made ready for finding. */
export interface Prepared {
  readonly document: Document;
  readonly page: PageText;
  /** Its text `withoutBreaks`. */
  readonly bare: string;
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

/** A stretch of the page text: UTF-16 offsets, `end` behind the last character. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The first of some stretches that is not crossed out, as the place of a note; else the first; null where there is none. */
export function foundAmong(stretches: readonly (Stretch | null)[], { page }: Prepared): Found | null {
  let struck: Found | null = null;
  for (const stretch of stretches) {
    const range = stretch && rangeOf(page, stretch.start, stretch.end);
    if (!range) continue;
    if (!isStruck(page, stretch.start, stretch.end)) return { found: 'found', range };
    struck ??= { found: 'found', range, doubt: 'struck' };
  }
  return struck;
}

/** The stretch of some tokens of the page; where the quote began or ended inside a token, so does the stretch. */
export function stretchBetween(query: Query, from: number, to: number, { index }: Prepared): Stretch | null {
  if (from >= to) return null;
  const first = query.tokens[query.from]!;
  const last = query.tokens[query.to - 1]!;
  const cutStart = isSameToken(first, index, from) ? query.cutStart : 0;
  const cutEnd = isSameToken(last, index, to - 1) ? query.cutEnd : 0;
  const start = Math.min(index.starts[from]! + cutStart, index.ends[from]! - 1);
  const end = Math.max(index.ends[to - 1]! - cutEnd, start + 1);
  return { start, end };
}
