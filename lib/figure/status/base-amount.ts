import { cueSet } from '../../mention/cue/cue-sets.ts';
import { hasCue, lastCue } from '../../mention/sentence/cue-lookup.ts';
import type { Cue } from '../../mention/sentence/sentence.ts';
import type { Spot } from '../spot/slots.ts';
import { partedBetween } from '../spot/window.ts';

const COMPARED = cueSet('compare');
const ESTIMATED = cueSet('estimate');
const AIMS = cueSet('plan', 'target', 'target-head');
/** "so với ước thực hiện cả năm 2016 (": so many words at most. */
const LONGEST = 12;

/** What a number in brackets is compared with: the words, and whether they call it an estimate. */
export interface BaseAmount {
  readonly cue: Cue;
  readonly isEstimate: boolean;
}

/**
 * "Dự toán là 221 tỷ đồng, tăng so với ước thực hiện năm 2016 (215 tỷ đồng)": the amount in the bracket is what was, though an aim
 * stands in front; null for another number, or one compared with a plan.
 */
export function baseAmount({ sentence, placed, window }: Spot): BaseAmount | null {
  const opener = placed.first - 1;
  if (!window.inBracket || sentence.tokens[opener]?.bare !== '(') return null;
  const cue = lastCue(sentence, Math.max(0, opener - LONGEST), opener, COMPARED);
  if (cue === undefined || partedBetween(sentence, cue.first, opener) || hasCue(sentence, cue.last + 1, opener, AIMS))
    return null;
  for (let at = cue.first; at < opener; at++) if (sentence.taken[at] === 1) return null;
  return { cue, isEstimate: hasCue(sentence, cue.last + 1, opener, ESTIMATED) };
}
