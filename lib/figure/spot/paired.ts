import { cueSet } from '../../mention/cue/cue-sets.ts';
import { lastCue } from '../../mention/sentence/cue-lookup.ts';
import type { Spot } from './slots.ts';

const PAIRS = cueSet('plan', 'target', 'target-head', 'denied', 'done', 'reach');

/** So many words may stand between the word that pairs and its number ("chỉ tiêu nghị quyết là 90"). */
const NEAR = 3;

/**
 * "kết nạp 81 đảng viên, chưa đạt chỉ tiêu 90 đảng viên", "chỉ tiêu là 350 lao động; kết quả thực hiện 379 lao động": is
 * the number the plan or the result of what the number before it in its sentence measures? They share their unit, and a word
 * of plans or results stands at the number, whatever else the clause says.
 */
export function isPaired({ sentence, placed, quantity, governing }: Spot): boolean {
  if (governing === null || governing.sentence !== sentence || governing.indicator === null) return false;
  if (governing.quantity.unit !== quantity.unit && quantity.unit !== 'count') return false;
  const cue = lastCue(sentence, governing.placed.last + 1, placed.first, PAIRS);
  return cue !== undefined && placed.first - cue.last <= NEAR;
}
