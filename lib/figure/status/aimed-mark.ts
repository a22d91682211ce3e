import { cueSet } from '../../mention/cue/cue-sets.ts';
import { lastCaution } from '../../mention/sentence/caution-lookup.ts';
import { firstCue, hasCue, lastCue } from '../../mention/sentence/cue-lookup.ts';
import type { Cue, PlacedQuantity, Sentence } from '../../mention/sentence/sentence.ts';
import { NO_BREAK } from '../../mention/sentence/sentence.ts';
import { areWords, firstOfWords } from '../../words/word-classes.ts';
import type { Named } from '../spot/slots.ts';

/** So many words stand between what is held against a mark and its number ("thấp hơn so với chỉ tiêu giảm 4%"). */
const FRONT = 7;
/** So many stand between the number and who set it ("100 ha rừng như nghị quyết của Đảng bộ thành phố đề ra"). */
const BEHIND = 14;
const AGAINST = cueSet('compare', 'exceed', 'up', 'down');
const PLANS = cueSet('plan', 'target-head');
const SET = cueSet('target');
/** A share of the plan or the change itself stands in front of these, not the mark. */
const OTHERWISE = cueSet('compare', 'reach', 'equal', 'exceed');

/**
 * "chưa đạt mức 80% tỉnh yêu cầu", "cao hơn chỉ tiêu 0,3% được giao", "không đạt 100 ha như nghị quyết đề ra": a number that
 * something falls short of or is held against, with who set it right behind: the words that say so, or null.
 */
export function aimedMark({ sentence, placed, quantity }: Named): Cue | null {
  const setter = setBehind(sentence, placed.last + 1);
  if (setter === null) return null;
  const from = clauseStart(sentence, placed.first);
  if (isMarked(sentence, from, placed.first))
    return heldAgainst(sentence, from, placed.first) || isSubject(sentence, from, placed) ? setter : null;
  // "vượt 8% kế hoạch tỉnh giao", "chưa đạt 80% nghị quyết đề ra": how much of the plan
  const isShort = lastCaution(sentence, from, placed.first, 'negated') !== undefined;
  return isShort && (!quantity.unit.startsWith('percent') || areWords(sentence, placed.last + 1, 'as-set'))
    ? setter
    : null;
}

function clauseStart(sentence: Sentence, to: number): number {
  let from = to;
  while (from > Math.max(0, to - FRONT) && sentence.breaks[from - 1] === NO_BREAK && sentence.taken[from - 1] === 0)
    from--;
  return from;
}

/** Does the number's own clause name it as a mark: "chỉ tiêu", "mức", "yêu cầu" near in front of it? */
function isMarked(sentence: Sentence, from: number, to: number): boolean {
  // "more than the 100 hectares its committee had asked for", "76 ha trong số 100 ha được giao"
  if (areWords(sentence, to - 1, 'definite') || firstOfWords(sentence, to - 3, to, 'part-of-mark') >= 0) return true;
  for (let at = Math.max(from, to - 3); at < to; at++) if (areWords(sentence, at, 'mark')) return true;
  return lastCue(sentence, Math.max(from, to - 4), to, PLANS) !== undefined;
}

const REACHED = cueSet('reach', 'done');

/** "Mức 55% mà nghị quyết đề ra đã không đạt": the mark itself is told of, and nothing in front says that it was reached. */
const isSubject = (sentence: Sentence, from: number, { first, last }: PlacedQuantity): boolean =>
  sentence.tokens.slice(last + 1, last + 4).some(({ norm }) => norm === 'mà') &&
  !hasCue(sentence, from, first, REACHED);

const heldAgainst = (sentence: Sentence, from: number, to: number): boolean =>
  hasCue(sentence, from, to, AGAINST) ||
  lastCaution(sentence, from, to, 'negated') !== undefined ||
  firstOfWords(sentence, from, to, 'part-of-mark') >= 0;

/** Who set the number, right behind it: "... tỉnh yêu cầu", "... được giao", "... của nghị quyết", "... mà Thành ủy đề ra". */
function setBehind(sentence: Sentence, from: number): Cue | null {
  let to = from;
  while (
    to < Math.min(sentence.tokens.length, from + BEHIND) &&
    sentence.breaks[to] === NO_BREAK &&
    sentence.taken[to] === 0
  )
    to++;
  const plan = firstCue(sentence, from, to, PLANS);
  const set = firstCue(sentence, from, to, SET) ?? plan;
  if (set === undefined || hasCue(sentence, from, set.first, OTHERWISE)) return null;
  // "98 ha theo kế hoạch tỉnh giao", "80% kế hoạch giao"
  return plan !== undefined && plan.first <= set.first && !areWords(sentence, plan.first, 'resolution') ? null : set;
}
