import { cueSet } from '../../mention/cue/cue-sets.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import { lastCaution } from '../../mention/sentence/caution-lookup.ts';
import { hasCue } from '../../mention/sentence/cue-lookup.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { Caution } from '../figure.ts';
import type { Located } from '../spot/slots.ts';

/** A line of its own that says "Kế hoạch tỉnh giao" has so many tokens, and the plan is among its first. */
const LONGEST = 8;
const OPENING = 3;

/** "Vượt chỉ tiêu kết nạp" tells of what was done; "Phấn đấu vượt chỉ tiêu" does not. */
const REACHED = cueSet('reach', 'exceed', 'done');
const AIMED = cueSet('target', 'target-head', 'task');

/**
 * "Kế hoạch tỉnh giao", then "Năm 2017, kết nạp 80 đảng viên.": the line right in front is nothing but the name of a plan, so the number
 * that no word calls a result may be planned. `line`: the line in front.
 */
export function readPlanLine({ statusEvidence }: Located, line: Sentence | null, text: string): Caution | null {
  if (line === null || line.tokens.length > LONGEST || statusEvidence.how !== 'assumed') return null;
  const plan = lastCaution(line, 0, OPENING, 'plan-head') ?? lastCaution(line, 0, OPENING, 'plan-word');
  const isReached =
    plan !== undefined && hasCue(line, 0, plan.first + 1, REACHED) && !hasCue(line, 0, plan.first, AIMED);
  return plan === undefined || isReached
    ? null
    : { kind: 'plan', evidence: evidenceOf(text, line, plan.first, plan.last, 'carried') };
}
