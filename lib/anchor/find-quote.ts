import { findEdited } from './find-edited.ts';
import { NUMBER } from './kinds.ts';
import { literalPlaces } from './literal.ts';
import { namedRow } from './number-names.ts';
import {
  expectedAt,
  type Found,
  foundAmong,
  LOST,
  nearest,
  type Prepared,
  stretchBetween,
  tokenAt,
} from './prepared.ts';
import { lettersIn, type Query, queryOf } from './query.ts';
import { unchangedAt } from './seeds.ts';
import type { KnownSelectors, TextQuoteSelector } from './selectors.ts';

/**
 * Finds a quote: first where it stands unchanged between the same words, then letter for letter, then, of whole sentences,
 * where they stand unchanged elsewhere, then where most of it and of its surroundings is. Rests at each `yield`.
 *
 * As the text has it, a token may reach over the border of quote and context ("nghịChi" where two paragraphs meet). If the
 * passage is not found so, the borders are borders of tokens.
 */
export function* findQuote(
  quote: TextQuoteSelector,
  known: KnownSelectors,
  prepared: Prepared,
): Generator<void, Found> {
  const joined = queryOf(quote, prepared.index, true);
  yield;
  const isCut = joined !== null && joined.cutStart + joined.cutEnd > 0;
  const parted = isCut ? queryOf(quote, prepared.index, false) : null;
  const queries = [joined, parted].filter((query) => query !== null);
  const found =
    firstFound(queries, (query) => findUnchanged(query, known, prepared)) ??
    findLiterally(quote, known, prepared) ??
    firstFound(queries, (query) => findSentence(query, quote.exact, prepared));
  if (found !== null) return found;
  // a piece of a number is found where all is as it was, and nowhere else: "0.0" of "70.000" would be any nought
  for (const query of joined !== null && cutsNumber(joined) ? [joined] : queries) {
    yield;
    const edited = yield* findEdited(query, quote.exact, known, prepared);
    if (edited !== null) return edited;
  }
  return firstFound(queries, (query) => findRow(query, prepared)) ?? LOST;
}

function cutsNumber({ tokens, from, to, cutStart, cutEnd }: Query): boolean {
  return (cutStart > 0 && tokens[from]!.kind === NUMBER) || (cutEnd > 0 && tokens[to - 1]!.kind === NUMBER);
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
  const near = nearest(shifts, expected && tokenAt(prepared.index, expected) - query.from);
  return foundAmong(
    near.map((shift) => stretchBetween(query, shift + query.from, shift + query.to, prepared)),
    prepared,
  );
}

/** Letters of whole sentences that are known by themselves, wherever they have been put. */
const KNOWN_SENTENCE = 36;

/** Where a quote of whole sentences stands unchanged, in another place, if it stands there once. */
function findSentence(query: Query, exact: string, prepared: Prepared): Found | null {
  if (!isWhole(query) || lettersIn(exact) < KNOWN_SENTENCE) return null;
  const shifts = unchangedAt({ ...query, tokens: query.tokens.slice(query.from, query.to) }, prepared.index);
  const [place] = shifts;
  if (place === undefined || shifts.length > 1) return null;
  return foundAmong([stretchBetween(query, place, place + query.to - query.from, prepared)], prepared);
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
  return foundAmong(
    [stretchBetween(query, place + query.from - row.from, place + query.to - row.from, prepared)],
    prepared,
  );
}

function findLiterally(quote: TextQuoteSelector, known: KnownSelectors, prepared: Prepared): Found | null {
  const places = literalPlaces(prepared.page.text, prepared.bare, quote);
  const expected = places.length > 1 ? expectedAt(known, prepared) : null;
  const starts = nearest(
    places.map(({ start }) => start),
    expected,
  );
  return foundAmong(
    starts.map((first) => places.find(({ start }) => start === first) ?? null),
    prepared,
  );
}
