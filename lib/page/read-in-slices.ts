import { contains, isConnected, windowOf } from './dom.ts';
import { type PageReading, type ReadingParts, readArticleInSteps } from './read-article.ts';
import { runInSlices } from './steps.ts';
import { timedSteps } from './timed-steps.ts';

/** A page that changes its article all the time is read through so often; the last reading is taken as it is. */
const MOST_READINGS = 3;
/** Changed places that are remembered; where there are more, the article is taken to be among them. */
const MOST_CHANGES = 1000;

interface SliceParts extends ReadingParts {
  /** Told how long the page was held up, in milliseconds. */
  readonly spent?: (milliseconds: number) => void;
}

/**
 * Reads a page without holding it up: in slices between which it goes on. When the article changes meanwhile the reading
 * begins anew, a few times at most. `goOn` is asked between slices; null when it ended the reading.
 */
export async function readArticleInSlices(
  document: Document,
  url: string | null,
  goOn: () => boolean,
  { spent = () => {}, ...parts }: SliceParts = {},
): Promise<PageReading | null> {
  for (let left = MOST_READINGS; ; left--) {
    const changes = watchPlaces(document);
    const reading = await runInSlices(timedSteps(readArticleInSteps(document, url, parts), spent), goOn);
    const changed = changes.end();
    if (reading === null || left <= 1 || !isStale(reading, changed)) return reading;
  }
}

/** Did something change within the article, or anywhere on a page that has none? */
function isStale(reading: PageReading, changed: readonly Node[] | null): boolean {
  if (changed === null || changed.length === 0) return changed === null;
  return !reading.ok || !isConnected(reading.root) || changed.some((node) => contains(reading.root, node));
}

/** Collects the places where a document changes until `end`, which gives null for too many of them. */
function watchPlaces(document: Document): { readonly end: () => readonly Node[] | null } {
  const view = windowOf(document);
  if (view === null) return { end: () => [] };
  const places = new Set<Node>();
  const collect = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) if (places.size <= MOST_CHANGES) places.add(target);
  };
  const observer = new view.MutationObserver(collect);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  return {
    end() {
      collect(observer.takeRecords());
      observer.disconnect();
      return places.size > MOST_CHANGES ? null : [...places];
    },
  };
}
