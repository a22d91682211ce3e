import { periodId } from '../../mention/period/dated.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';

/** How often an article names each time, and the one it names most. */
export interface Votes {
  readonly counts: ReadonlyMap<string, number>;
  readonly most: string | null;
}

/** What words say by themselves, whatever stands around them. */
const NO_CONTEXT = { year: null, published: null, past: null, now: null };
/** A title speaks for what stands under it. */
const OF_TITLE = 2;

/** Counts the times that an article says figures are of, the title's twice; of equal counts the first named. */
export function votesOf(sentences: readonly Sentence[]): Votes {
  const counts = new Map<string, number>();
  for (const { periods, blockKind } of sentences) {
    for (const mention of periods) {
      const id = mention.role === 'when' ? periodId(mention, NO_CONTEXT) : null;
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + (blockKind === 'title' ? OF_TITLE : 1));
    }
  }
  let most: string | null = null;
  for (const [id, count] of counts) if (most === null || count > counts.get(most)!) most = id;
  return { counts, most };
}
