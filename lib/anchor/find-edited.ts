import { align, BAND } from './align.ts';
import { cutUp } from './cut-up.ts';
import { hasMoved, judge } from './judge.ts';
import { rangeOf } from './page-text.ts';
import {
  expectedAt,
  type Found,
  foundAmong,
  type Prepared,
  type Stretch,
  stretchBetween,
  tokenAt,
} from './prepared.ts';
import { lettersIn, type Query } from './query.ts';
import { placesOf, type Seed, seedsOf } from './seeds.ts';
import type { KnownSelectors } from './selectors.ts';
import { standingWords } from './struck.ts';
import { type Weighed, weigh } from './weigh.ts';

/** Places of the page a query is laid on; fewer of a long one, so that the work for one note is bounded. */
const MOST_PLACES = 8;
const MOST_CELLS = 200_000;

/** Where most of a quote and of its surroundings is. Rests at each `yield`. */
export function* findEdited(
  query: Query,
  exact: string,
  known: KnownSelectors,
  prepared: Prepared,
): Generator<void, Found | null> {
  const { index } = prepared;
  const expected = expectedAt(known, prepared);
  const shift = expected && tokenAt(index, expected) - query.from;
  const most = Math.max(1, Math.min(MOST_PLACES, Math.floor(MOST_CELLS / (query.tokens.length * 2 * BAND))));
  const [seed, ...others] = placesOf(seedsOf(query, index), shift, most);
  if (seed === undefined) return null;
  const first = weigh(query, index, yield* align(query, index, seed.shift));
  const homes = [first];
  const isNearer = (a: Weighed, b: Weighed): number =>
    shift === null ? 0 : Math.abs(a.from - shift - query.from) - Math.abs(b.from - shift - query.from);
  // what meets at a place is the most that laying the query there can bring: the others are tried only in need
  const isLikely = ({ weight }: Seed): boolean => weight >= first.score;
  for (const some of [others.filter(isLikely), others.filter((other) => !isLikely(other))]) {
    for (const other of some) homes.push(weigh(query, index, yield* align(query, index, other.shift)));
    const ranked = [...homes].sort((a, b) => rankOf(b) - rankOf(a) || isNearer(a, b));
    const found = choose(ranked, query, exact, prepared);
    if (found !== null) return found;
    yield;
  }
  return null;
}

/** Scores that differ by less say nothing: the nearer place counts. */
const rankOf = ({ score }: Weighed): number => Math.round(score * 50);

/** The likeliest of the places, which come first, if it is the note's own; else one where its whole sentence stands now. */
function choose(homes: readonly Weighed[], query: Query, exact: string, prepared: Prepared): Found | null {
  let isLikeliest = true;
  for (const home of homes) {
    const stretch = stretchBetween(query, home.from, home.to, prepared);
    const found = stretch && (isLikeliest || hasMoved(home)) ? answer(home, stretch, exact, query, prepared) : null;
    if (found !== null) return found;
    isLikeliest = false;
  }
  return null;
}

function answer(home: Weighed, stretch: Stretch, exact: string, query: Query, prepared: Prepared): Found | null {
  const { page, index } = prepared;
  const judgement = judge(home, lettersIn(exact), query.to - query.from);
  if (judgement === 'lost') return null;
  if (judgement === 'found') return foundAmong([stretch], prepared);
  const range = rangeOf(page, stretch.start, stretch.end);
  if (range === null) return null;
  if (home.numbers === 'same' && home.reworded !== null) {
    const { pageFrom, pageTo } = home.reworded;
    const to = standingWords(page, index.starts[pageFrom]!, index.ends[pageTo - 1]!);
    if (home.reworded.from >= query.from && home.reworded.to <= query.to)
      return { found: 'changed', range, from: exact.trim(), to };
    const from = query.text.slice(query.tokens[home.reworded.from]!.start, query.tokens[home.reworded.to - 1]!.end);
    return { found: 'changed', range, from, to, isWider: true };
  }
  const [start, end] = [index.starts[home.from]!, index.ends[home.to - 1]!];
  const whole = cutUp(page.text, start, end, exact);
  if (whole !== null) return foundAmong([whole], prepared);
  return { found: 'changed', range, from: exact.trim(), to: standingWords(page, start, end) };
}
