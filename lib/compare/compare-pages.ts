import type { CheckLexicons } from '../check/lexicon.ts';
import { createDoubts } from './as-source.ts';
import type { ComparedPage, Comparison, FigurePair, Side } from './comparison.ts';
import { matchedIn } from './pairing.ts';
import { type Saying, sayingsOf } from './sayings.ts';
import { standingOf, type Weighing } from './standing.ts';

/** No two news reports have more in common; of a page made to be slow the rest is told of as if it stood alone. */
const MOST_PAIRS = 1_000;

/**
 * Holds two pages against each other: of the same indicator, place, period and measure (result and estimate are one), how the
 * numbers of both stand. No page is the judge: which is which changes the names of the sides and nothing else. In time linear
 * in both.
 */
export function comparePages(here: ComparedPage, there: ComparedPage, lexicons: CheckLexicons): Comparison {
  const own = sayingsOf(here, lexicons.indicators);
  const others = sayingsOf(there, lexicons.indicators);
  const texts = { here: here.text, there: there.text };
  const ofHere = createDoubts(here, there, lexicons);
  const ofThere = createDoubts(there, here, lexicons);
  const pairs: FigurePair[] = [];
  for (const [thing, sayings] of own.byThing) {
    for (const matched of matchedIn(sayings, others.byThing.get(thing) ?? [])) {
      if (pairs.length >= MOST_PAIRS) break;
      const doubts: Weighing['doubts'] = () => ({
        here: ofHere(matched.here, matched.there),
        there: ofThere(matched.there, matched.here),
      });
      pairs.push(standingOf(matched, { texts, doubts }));
    }
  }
  pairs.sort((a, b) => a.here - b.here || a.there - b.there);
  return {
    pairs,
    only: { here: unpaired(own.byThing, pairs, 'here'), there: unpaired(others.byThing, pairs, 'there') },
    unknown: { here: own.unknown, there: others.unknown },
  };
}

function unpaired(byThing: ReadonlyMap<string, readonly Saying[]>, pairs: readonly FigurePair[], side: Side): number[] {
  const paired = new Set(pairs.map((pair) => pair[side]));
  return [...byThing.values()]
    .flat()
    .map(({ index }) => index)
    .filter((index) => !paired.has(index))
    .sort((a, b) => a - b);
}
