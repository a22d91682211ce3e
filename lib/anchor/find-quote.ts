import { align, BAND } from './align.ts';
import { expectedIn } from './expected.ts';
import { isSeen } from './is-seen.ts';
import { hasMoved, judge } from './judge.ts';
import { type PageText, rangeOf } from './page-text.ts';
import { isSameToken, type Query, queryOf } from './query.ts';
import { placesOf, seedsOf } from './seeds.ts';
import type { KnownSelectors, TextQuoteSelector } from './selectors.ts';
import type { TokenIndex } from './token-index.ts';
import { type Weighed, weigh } from './weigh.ts';

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

/** Places of the page a query is laid on; fewer of a long one, so that the work for one note is bounded. */
const MOST_PLACES = 8;
const MOST_CELLS = 400_000;

/**
 * As the text has it, a token may reach over the border of quote and context ("nghịChi" where two paragraphs meet). If the
 * passage is not found so, the borders are borders of tokens.
 */
export function findQuote(quote: TextQuoteSelector, known: KnownSelectors, prepared: Prepared): Found {
  const joined = queryOf(quote, prepared.index, true);
  if (joined === null) return LOST;
  const found = findQuery(joined, quote.exact, known, prepared);
  if (found.found !== 'lost' || (joined.cutStart === 0 && joined.cutEnd === 0)) return found;
  const parted = queryOf(quote, prepared.index, false);
  return parted === null ? LOST : findQuery(parted, quote.exact, known, prepared);
}

function findQuery(query: Query, exact: string, known: KnownSelectors, prepared: Prepared): Found {
  const { index, page, document } = prepared;
  const votes = seedsOf(query, index);
  const whole = unchanged(query, votes, index);
  if (whole.length > 0) {
    const expected = whole.length > 1 ? expectedIn(document, page, known, 'path') : null;
    for (const shift of nearest(whole, expected && tokenAt(index, expected.start) - query.from)) {
      const range = rangeBetween(query, shift + query.from, shift + query.to, prepared);
      if (range && isSeen(range)) return { found: 'found', range };
    }
  }
  const expected = expectedIn(document, page, known);
  const shift = expected && tokenAt(index, expected.start) - query.from;
  const most = Math.max(1, Math.min(MOST_PLACES, Math.floor(MOST_CELLS / (query.tokens.length * 2 * BAND))));
  const homes = placesOf(votes, shift, most)
    .map((seed) => align(query, index, seed.shift))
    .sort((a, b) => b.score - a.score)
    .map((alignment) => weigh(query, index, alignment));
  let isLikeliest = true;
  for (const home of homes) {
    const range = rangeBetween(query, home.from, home.to, prepared);
    if (range && !isSeen(range)) continue;
    if (range && (isLikeliest || hasMoved(home))) {
      const found = answer(home, range, exact, query.to - query.from, prepared);
      if (found.found !== 'lost') return found;
    }
    isLikeliest = false;
  }
  return LOST;
}

function answer(home: Weighed, range: Range, exact: string, tokens: number, { page, index }: Prepared): Found {
  const judgement = judge(home, exact.replace(/[\s\d]/g, '').length, tokens);
  if (judgement === 'lost') return LOST;
  if (judgement === 'found') return { found: 'found', range };
  const to = page.text.slice(index.starts[home.from], index.ends[home.to - 1]);
  return { found: 'changed', range, from: exact.trim(), to };
}

/** The shifts under which every token of the query is on the page, one behind the other. */
function unchanged({ tokens }: Query, votes: ReadonlyMap<number, number>, index: TokenIndex): number[] {
  let most = 0;
  for (const weight of votes.values()) most = Math.max(most, weight);
  const liesAt = (shift: number): boolean =>
    shift >= 0 &&
    shift + tokens.length <= index.length &&
    tokens.every((token, at) => isSameToken(token, index, shift + at));
  return [...votes.keys()].filter((shift) => votes.get(shift)! >= most - 1e-6 && liesAt(shift));
}

function nearest(shifts: readonly number[], expected: number | null): number[] {
  return expected === null ? [...shifts] : [...shifts].sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
}

/** Index of the token at or behind an offset of the text. */
function tokenAt({ ends, length }: TokenIndex, offset: number): number {
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
function rangeBetween(query: Query, from: number, to: number, { page, index }: Prepared): Range | null {
  if (from >= to) return null;
  const first = query.tokens[query.from]!;
  const last = query.tokens[query.to - 1]!;
  const cutStart = isSameToken(first, index, from) ? query.cutStart : 0;
  const cutEnd = isSameToken(last, index, to - 1) ? query.cutEnd : 0;
  const start = Math.min(index.starts[from]! + cutStart, index.ends[from]! - 1);
  const end = Math.max(index.ends[to - 1]! - cutEnd, start + 1);
  return rangeOf(page, start, end);
}
