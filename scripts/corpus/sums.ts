import type { Claim } from '../../lib/check/verdict.ts';
import type { LabelledPage } from './pages.ts';
import type { Tally } from './score.ts';

export interface SumScore {
  /** Labelled sums that the page's text or the source can settle, found with the same outcome. */
  readonly told: Tally;
  /** Sums said not to hold, of which those labelled so are right. */
  readonly refused: Tally;
  readonly misses: string[];
}

const outcome = (holds: boolean | null): string =>
  holds === null ? 'cannot be told' : holds ? 'holds' : 'does not hold';
const keyOf = (figures: readonly number[]): string => [...figures].sort((a, b) => a - b).join(' ');

/**
 * Holds the sums found on a page against its labels. `labelOf`: for the index of a figure read, that of its label. A label
 * that may be told or left open (`null`) is right either way unless the sum is said not to hold.
 */
export function scoreSums(
  page: LabelledPage,
  claims: readonly Claim[],
  labelOf: ReadonlyMap<number, number>,
): SumScore {
  const labels = (page.arithmetic ?? []).filter(({ scope }) => scope !== 'elsewhere');
  const wanted = new Map(labels.map(({ figures, holds }) => [keyOf(figures), holds]));
  const found = claims.map(({ figures, holds, kind }) => ({
    key: keyOf(figures.map((index) => labelOf.get(index) ?? -1)),
    holds,
    kind,
  }));
  const told: Tally = { right: 0, total: 0 };
  const refused: Tally = { right: 0, total: 0 };
  const misses: string[] = [];
  for (const { kind, figures, holds } of labels) {
    if (holds === null) continue;
    told.total++;
    const hit = found.find(({ key }) => key === keyOf(figures));
    if (hit?.holds === holds) told.right++;
    else
      misses.push(
        `sum: ${kind} of ${wordsOf(page, figures)} ${outcome(holds)}, ${hit ? `said: ${outcome(hit.holds)}` : 'not found'}`,
      );
  }
  for (const { key, holds, kind } of found) {
    if (holds !== false) continue;
    refused.total++;
    if (wanted.get(key) === false) refused.right++;
    else misses.push(`sum: ${kind} of ${wordsOf(page, key.split(' ').map(Number))} said not to hold`);
  }
  return { told, refused, misses };
}

function wordsOf(page: LabelledPage, figures: readonly number[]): string {
  return figures.map((index) => `"${page.figures[index]?.surface ?? '?'}"`).join(', ');
}
