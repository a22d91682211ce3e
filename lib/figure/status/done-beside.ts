import { cueSet } from '../../mention/cue/cue-sets.ts';
import { firstCue } from '../../mention/sentence/cue-lookup.ts';
import { NO_BREAK } from '../../mention/sentence/sentence.ts';
import type { Named } from '../spot/slots.ts';

/** Between "thực hiện" and its number. */
const LINKS = new Set(['được', 'là', ':', 'đạt']);

/**
 * "nghị quyết ghi 30 tỷ đồng, thực hiện 37,5 tỷ đồng": right behind "thực hiện" stands what was done, where what it goes on with is the
 * aim in the same unit ("phấn đấu thực hiện 37 tỷ" goes on with none).
 */
export function doneBeside(figure: Named): { first: number; last: number } | null {
  return targetsReached(figure) ?? behindAim(figure);
}

const REACHED = cueSet('reach', 'exceed', 'done');
const STILL_TO_DO = new Set(['phấn', 'để', 'sẽ', 'mục', 'nhằm']);
const FRONT = 6;

/** "có 23/28 chỉ tiêu đạt và vượt kế hoạch": of so many targets that were reached the word for a target says nothing. */
function targetsReached({ sentence, placed, quantity }: Named): { first: number; last: number } | null {
  if (quantity.unit !== 'target-item' || quantity.unitWord === null) return null;
  const cue = firstCue(sentence, placed.last + 1, placed.last + 4, REACHED);
  if (cue === undefined) return null;
  for (let at = placed.last; at < cue.first - 1; at++) if (sentence.breaks[at] !== NO_BREAK) return null;
  const front = sentence.tokens.slice(Math.max(0, placed.first - FRONT), placed.first);
  return front.some(({ norm }) => STILL_TO_DO.has(norm)) ? null : cue;
}

function behindAim({ sentence, placed, quantity, governing }: Named): { first: number; last: number } | null {
  if (governing?.sentence !== sentence || governing.status !== 'target') return null;
  if (governing.quantity.unit !== quantity.unit) return null;
  const { tokens } = sentence;
  let last = placed.first - 1;
  while (last > governing.placed.last && LINKS.has(tokens[last]!.norm)) last--;
  const first = last - 1;
  const isDone = tokens[last]?.bare === 'hien' && tokens[first]?.bare === 'thuc';
  return isDone && tokens[first - 1]?.kind === 'mark' ? { first, last } : null;
}
