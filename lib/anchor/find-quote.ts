import { align, BAND } from './align.ts';
import { cutUp } from './cut-up.ts';
import { expectedByPath, expectedByPosition } from './expected.ts';
import { isSeen } from './is-seen.ts';
import { hasMoved, judge } from './judge.ts';
import { literalPlaces } from './literal.ts';
import { namedRow } from './number-names.ts';
import { type PageText, rangeOf, textAtContent } from './page-text.ts';
import { isSameToken, type Query, queryOf } from './query.ts';
import { placesOf, type Seed, seedsOf, unchangedAt } from './seeds.ts';
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
const MOST_CELLS = 200_000;

/**
 * Finds a quote: first where it stands unchanged between the same words, then letter for letter, then where most of it and
 * of its surroundings is.
 *
 * As the text has it, a token may reach over the border of quote and context ("nghịChi" where two paragraphs meet). If the
 * passage is not found so, the borders are borders of tokens.
 */
export function findQuote(quote: TextQuoteSelector, known: KnownSelectors, prepared: Prepared): Found {
  const joined = queryOf(quote, prepared.index, true);
  const isCut = joined !== null && joined.cutStart + joined.cutEnd > 0;
  const parted = isCut ? queryOf(quote, prepared.index, false) : null;
  const queries = [joined, parted].filter((query) => query !== null);
  const found =
    firstFound(queries, (query) => findUnchanged(query, known, prepared)) ?? findLiterally(quote, known, prepared);
  return (
    found ??
    firstFound(queries, (query) => findSentence(query, quote.exact, prepared)) ??
    firstFound(queries, (query) => findEdited(query, quote.exact, known, prepared)) ??
    firstFound(queries, (query) => findRow(query, prepared)) ??
    LOST
  );
}

function firstFound(queries: readonly Query[], find: (query: Query) => Found | null): Found | null {
  for (const query of queries) {
    const found = find(query);
    if (found !== null) return found;
  }
  return null;
}

function findUnchanged(query: Query, known: KnownSelectors, prepared: Prepared): Found | null {
  const shifts = unchangedAt(query, prepared.index);
  const expected = shifts.length > 1 ? expectedAt(known, prepared) : null;
  for (const shift of nearest(shifts, expected && tokenAt(prepared.index, expected) - query.from)) {
    const range = rangeBetween(query, shift + query.from, shift + query.to, prepared);
    if (range && isSeen(range)) return { found: 'found', range };
  }
  return null;
}

/** Letters of whole sentences that are known by themselves, wherever they have been put. */
const KNOWN_SENTENCE = 36;

/** Where a quote of whole sentences stands unchanged, in another place, if it stands there once. */
function findSentence(query: Query, exact: string, prepared: Prepared): Found | null {
  if (!isWhole(query) || lettersOf(exact) < KNOWN_SENTENCE) return null;
  const shifts = unchangedAt({ ...query, tokens: query.tokens.slice(query.from, query.to) }, prepared.index);
  const [place] = shifts;
  if (place === undefined || shifts.length > 1) return null;
  const range = rangeBetween(query, place, place + query.to - query.from, prepared);
  return range && isSeen(range) ? { found: 'found', range } : null;
}

/** Is a quote one of whole sentences or rows: what it says of whom stands in it? */
function isWhole({ tokens, from, to, cutStart, cutEnd }: Query): boolean {
  const ends = to === tokens.length || tokens[to]!.opens;
  return cutStart + cutEnd === 0 && tokens[from]!.opens && ends;
}

/** Where the row of a quote stands unchanged, if it is the only one and has a name of its own: other rows came before it. */
function findRow(query: Query, prepared: Prepared): Found | null {
  const row = namedRow(query);
  if (row === null) return null;
  const shifts = unchangedAt({ ...query, tokens: query.tokens.slice(row.from, row.to) }, prepared.index);
  const [place] = shifts;
  if (place === undefined || shifts.length > 1) return null;
  const range = rangeBetween(query, place + query.from - row.from, place + query.to - row.from, prepared);
  return range && isSeen(range) ? { found: 'found', range } : null;
}

function findLiterally(quote: TextQuoteSelector, known: KnownSelectors, prepared: Prepared): Found | null {
  const { page } = prepared;
  const places = literalPlaces(page.text, quote);
  const expected = places.length > 1 ? expectedAt(known, prepared) : null;
  for (const start of nearest(places, expected)) {
    const range = rangeOf(page, start, start + quote.exact.length);
    if (range && isSeen(range)) return { found: 'found', range };
  }
  return null;
}

function findEdited(query: Query, exact: string, known: KnownSelectors, prepared: Prepared): Found | null {
  const { index } = prepared;
  const expected = expectedAt(known, prepared);
  const shift = expected && tokenAt(index, expected) - query.from;
  const most = Math.max(1, Math.min(MOST_PLACES, Math.floor(MOST_CELLS / (query.tokens.length * 2 * BAND))));
  const seeds = placesOf(seedsOf(query, index), shift, most);
  const lay = ({ shift: at }: Seed): Weighed => weigh(query, index, align(query, index, at));
  // what meets at a place is the most that laying the query there can bring: the others are tried only in need
  const first = seeds[0] && lay(seeds[0]);
  const likely = first ? seeds.filter(({ weight }, at) => at > 0 && weight >= first.score) : [];
  const unlikely = first ? seeds.filter(({ weight }, at) => at > 0 && weight < first.score) : [];
  const homes = first ? [first, ...likely.map(lay)] : [];
  const isNearer = (a: Weighed, b: Weighed): number =>
    shift === null ? 0 : Math.abs(a.from - shift - query.from) - Math.abs(b.from - shift - query.from);
  const ranked = (some: readonly Weighed[]) => [...some].sort((a, b) => rankOf(b) - rankOf(a) || isNearer(a, b));
  return (
    choose(ranked(homes), query, exact, prepared) ??
    choose(ranked([...homes, ...unlikely.map(lay)]), query, exact, prepared)
  );
}

/** Scores that differ by less say nothing: the nearer place counts. */
const rankOf = ({ score }: Weighed): number => Math.round(score * 50);

/** The first of the places, the likeliest first, that a reader sees, if it is the note's own; else one where its whole sentence stands now. */
function choose(homes: readonly Weighed[], query: Query, exact: string, prepared: Prepared): Found | null {
  let isLikeliest = true;
  for (const home of homes) {
    const range = rangeBetween(query, home.from, home.to, prepared);
    if (range && !isSeen(range)) continue;
    if (range && (isLikeliest || hasMoved(home))) {
      const found = answer(home, range, exact, query.to - query.from, prepared);
      if (found !== null) return found;
    }
    isLikeliest = false;
  }
  return null;
}

function answer(home: Weighed, range: Range, exact: string, tokens: number, { page, index }: Prepared): Found | null {
  const judgement = judge(home, lettersOf(exact), tokens);
  if (judgement === 'lost') return null;
  if (judgement === 'found') return { found: 'found', range };
  const [start, end] = [index.starts[home.from]!, index.ends[home.to - 1]!];
  const whole = cutUp(page.text, start, end, exact);
  if (whole !== null) {
    const wider = rangeOf(page, whole.start, whole.end);
    return wider && { found: 'found', range: wider };
  }
  return { found: 'changed', range, from: exact.trim(), to: page.text.slice(start, end) };
}

const lettersOf = (words: string): number => words.replace(/[\s\d]/g, '').length;

/**
 * Where in the page text a passage is expected, to choose among equals; null when the note does not say. A line put in on
 * top moves the elements of all paragraphs by one, and their text by that line alone: the position is the better guide.
 */
function expectedAt(known: KnownSelectors, { document, page }: Prepared): number | null {
  const expected = expectedByPosition(page, known) ?? expectedByPath(document, known);
  return expected && textAtContent(page, expected.from);
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
