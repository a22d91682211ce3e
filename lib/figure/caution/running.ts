import { cueSet } from '../../mention/cue/cue-sets.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import { lastCaution } from '../../mention/sentence/caution-lookup.ts';
import { lastCue } from '../../mention/sentence/cue-lookup.ts';
import { reachFrom, reachTo } from '../../mention/sentence/reach.ts';
import type { Evidence } from '../figure.ts';
import type { Filled } from '../spot/slots.ts';
import { partedBetween } from '../spot/window.ts';

const DONE = cueSet('done');

/**
 * "Đang tạo việc làm cho 500 lao động", "Hiện nay thành phố có ...", "... 300 lao động đến nay": words in the clause of a
 * result that tell how it stands at this moment, while it still grows; or null.
 */
export function readRunning({ sentence, placed, quantity, status }: Filled, text: string): Evidence | null {
  if (status === 'target') return null;
  const from = reachFrom(sentence, placed);
  const now = lastCue(sentence, from, placed.first, DONE);
  // "hiện", "hiện nay", "hiện có"; the same letters in "thực hiện" are of another cue.
  if (now !== undefined && sentence.tokens[now.first]!.bare === 'hien') {
    return evidenceOf(text, sentence, now.first, now.last, 'carried');
  }
  const soFar = lastCaution(sentence, placed.last + 1, reachTo(sentence, quantity.end), 'so-far');
  // "300 lao động đến nay" closes its own clause.
  if (soFar !== undefined && !partedBetween(sentence, placed.last + 1, soFar.first)) {
    return evidenceOf(text, sentence, soFar.first, soFar.last, 'carried');
  }
  const goesOn = lastCaution(sentence, from, placed.first, 'goes-on');
  if (goesOn === undefined || partedBetween(sentence, goesOn.last + 1, placed.first)) return null;
  return evidenceOf(text, sentence, goesOn.first, goesOn.last, 'carried');
}
