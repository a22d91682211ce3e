import type { Sentence } from '../../mention/sentence/sentence.ts';
import { firstFrom } from '../../mention/sentence/sentence-lookup.ts';
import { AIM_WORDS } from './status-features.ts';

/** So far in front of a number (tokens) they are looked for, from the start of its window. */
const FAR = 24;

/** The nearest of them in front of a token, as an index of AIM_WORDS. */
export function aimWordBefore({ cautions }: Sentence, from: number, to: number): number {
  const start = Math.max(from, to - FAR);
  for (let at = firstFrom(cautions, to) - 1; at >= 0 && cautions[at]!.first >= start; at--) {
    const found = (AIM_WORDS as readonly string[]).indexOf(cautions[at]!.value.kind);
    if (found > 0) return found;
  }
  return 0;
}
