import { bodyOf } from './dom.ts';
import { expectedByPath, expectedByPosition } from './expected.ts';
import { findQuote } from './find-quote.ts';
import { withoutBreaks } from './literal.ts';
import { rangeOf, stretchOf } from './page-text.ts';
import { type Found, LOST, type Prepared } from './prepared.ts';
import { readPage } from './read-page.ts';
import { type KnownSelectors, knownSelectors } from './selectors.ts';
import { indexTokens } from './token-index.ts';
import { inOneGo, inTurns, type Turns } from './turns.ts';

export type { Found };

/** Finds passages in a page as it was when the finder was made; make a new one after the page has changed. Never throws. */
export type Finder = (selectors: readonly unknown[]) => Found;

/** A finder, made without a rest. */
export function createFinder(document: Document): Finder {
  const find = inOneGo(prepareFinder(document));
  return (selectors) => inOneGo(find(selectors));
}

/** Finds the passages of many notes, and lets the page have its turn in between. One answer for each, in their order. */
export function locate(
  document: Document,
  notes: readonly (readonly unknown[])[],
  turns: Turns,
): Promise<readonly Found[]> {
  return inTurns(locating(document, notes), turns);
}

function* locating(document: Document, notes: readonly (readonly unknown[])[]): Generator<void, Found[]> {
  const find = yield* prepareFinder(document);
  const all: Found[] = [];
  for (const selectors of notes) {
    all.push(yield* find(selectors));
    yield;
  }
  return all;
}

/** Finds a passage, and rests at each `yield`. */
type Finding = (selectors: readonly unknown[]) => Generator<void, Found>;

function* prepareFinder(document: Document): Generator<void, Finding> {
  const body = bodyOf(document);
  const page = body && (yield* readPage(body));
  const prepared = page && {
    document,
    page,
    bare: withoutBreaks(page.text),
    index: yield* indexTokens(page.text),
  };
  return function* find(selectors) {
    if (prepared === null) return LOST;
    const known = knownSelectors(selectors);
    return known.quote ? yield* findQuote(known.quote, known, prepared) : findPosition(known, prepared);
  };
}

/**
 * A note without a quote stands where it says it stands, if there is something to be read; it is said that nothing else tells.
 * The position may count a text that we do not (other programs count scripts), or that the page has no longer:
 * where its elements say another place, nobody knows which is right.
 */
function findPosition(known: KnownSelectors, { document, page }: Prepared): Found {
  const [byPosition, byPath] = [expectedByPosition(page, known), expectedByPath(document, known)];
  if (byPosition && byPath && (byPosition.to <= byPath.from || byPath.to <= byPosition.from)) return LOST;
  const expected = byPosition ?? byPath;
  const stretch = expected && stretchOf(page, expected.from, expected.to);
  if (stretch === null || page.text.slice(stretch.start, stretch.end).trim() === '') return LOST;
  const range = rangeOf(page, stretch.start, stretch.end);
  return range ? { found: 'found', range, doubt: 'position' } : LOST;
}
