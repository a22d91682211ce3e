import { cueSet, isOneOf } from '../../mention/cue/cue-sets.ts';
import { cuesIn, hasCue, lastCue } from '../../mention/sentence/cue-lookup.ts';
import type { Cue, Sentence } from '../../mention/sentence/sentence.ts';
import { COMMA, NO_BREAK } from '../../mention/sentence/sentence.ts';
import { anyIn, firstIn, startingIn, tokenIn } from '../../mention/sentence/sentence-lookup.ts';
import { areWords, firstOfWords } from '../../words/word-classes.ts';
import type { Spot } from '../spot/slots.ts';
import { partedBetween } from '../spot/window.ts';

const AGAINST = cueSet('reach', 'exceed', 'compare', 'equal', 'left', 'up', 'down');
/** Verbs of what was reached. */
export const REACHED = cueSet('reach', 'exceed');

const CHANGED = cueSet('up', 'down', 'exceed');
const COMPARED = cueSet('compare');
/** "theo nghị quyết" is of kind `none`, since in front of a number it says nothing. */
const PLANNED = cueSet('plan', 'target', 'target-head', 'none');

/** Whose the plan is takes so many words; more where "là" stands in front of the number ("so với kế hoạch tỉnh giao là 350"). */
const NEAR_PLAN = 6;
const LONGEST_PLAN = 12;

/**
 * "so với chỉ tiêu 90 đảng viên", "so với 90 đảng viên theo Nghị quyết": the plan's own number, with the plan named on
 * either side of it. "tăng so với kế hoạch 12 ha" says by how much.
 */
export function comparedPlan({ sentence, placed, window }: Spot): Cue | null {
  const compare = lastCue(sentence, Math.max(0, placed.first - LONGEST_PLAN), placed.first, COMPARED);
  if (compare === undefined || placed.quantity.unit.startsWith('percent')) return null;
  if (
    partedBetween(sentence, compare.last + 1, placed.first) ||
    sentence.taken.slice(compare.last, placed.first).includes(1)
  )
    return null;
  // "vượt 62 so với chỉ tiêu đại hội là 450": by how much is said already
  const isSaid = sentence.taken[compare.first - 1] === 1;
  if (!isSaid && hasCue(sentence, Math.max(0, compare.first - 2), compare.first, CHANGED)) return null;
  if (compare.first < placed.first - NEAR_PLAN && sentence.tokens[placed.first - 1]!.norm !== 'là') return null;
  const between = cuesIn(sentence, compare.last + 1, placed.first, PLANNED).find(({ kind }) => kind !== 'none');
  const behind = cuesIn(sentence, placed.last + 1, Math.min(window.to, placed.last + 6), PLANNED);
  return between ?? behind.find(({ kind, last }) => kind !== 'none' || areWords(sentence, last, 'plan-end')) ?? null;
}

/** "hoàn thành chỉ tiêu", "vượt kế hoạch", "phần lớn chỉ tiêu đạt": the plan is what was reached, not what is said. */
function isReachedPlan(sentence: Sentence, cue: Cue): boolean {
  const before = startingIn(sentence.cues, Math.max(0, cue.first - 8), cue.first);
  for (const other of before) {
    if (other.last < cue.first - 4) continue;
    const achieved = other.kind === 'done' && sentence.tokens[other.last]!.bare === 'thanh';
    if ((isOneOf(other.kind, AGAINST) || achieved) && !partedBetween(sentence, other.last + 1, cue.first)) return true;
  }
  for (let at = cue.first - 1; at >= Math.max(0, cue.first - 2) && sentence.breaks[at] === NO_BREAK; at--) {
    if (sentence.taken[at] === 1) return true;
  }
  const plural = areWords(sentence, cue.first - 1, 'many');
  const head = plural || (sentence.tokens[cue.first]!.bare === 'chi' && sentence.tokens[cue.last + 1]?.bare === 'chu');
  if (!head) return false;
  return anyIn(
    sentence.cues,
    cue.last + 1,
    cue.last + 14,
    (other) => isOneOf(other.kind, REACHED) && !partedBetween(sentence, cue.last + 1, other.first),
  );
}

/** "theo kế hoạch 90", "61,2 tỷ đồng/dự toán 80 tỷ đồng", "43 tỷ đồng, trên dự toán 106 tỷ đồng". */
const BEFORE_PLAN = new Set(['theo', '-', '–', '—', '/', 'tren']);

/** "Kế hoạch năm 2017:", "KH 90", "theo kế hoạch" state a plan; "xây dựng kế hoạch", "triển khai kế hoạch" do not. */
function statesPlan(sentence: Sentence, cue: Cue): boolean {
  const word = sentence.tokens[cue.first]!.bare;
  if (!areWords(sentence, cue.first, 'plan-begin')) return true;
  if (isReachedPlan(sentence, cue)) return false;
  const before = tokenIn(sentence.tokens, cue.first - 1)?.bare;
  const opens = cue.first === 0 || sentence.breaks[cue.first - 1]! >= COMMA || BEFORE_PLAN.has(before ?? '');
  const next = cue.last + 1;
  if (word === 'muc') return true;
  return opens || sentence.taken[next] === 1 || areWords(sentence, next, 'after-plan') || word === 'chi';
}

/** "sau 6 năm phấn đấu", "qua nhiều năm nỗ lực phấn đấu": years of effort that are over. */
function isPastEffort(sentence: Sentence, cue: Cue): boolean {
  if (sentence.tokens[cue.first]!.bare !== 'phan') return false;
  const before = sentence.tokens.slice(Math.max(0, cue.first - 6), cue.first).map(({ bare }) => bare);
  const since = before.findLastIndex((word) => word === 'sau' || word === 'qua');
  return (
    since >= 0 &&
    before.slice(since).includes('nam') &&
    !partedBetween(sentence, cue.first - before.length + since, cue.first)
  );
}

/** "Nghị quyết của Thành ủy xác định năm 2017 ...": a resolution sets, "qua rà soát xác định năm 2016 ..." finds. */
function isResolved(sentence: Sentence, cue: Cue): boolean {
  if (!['nam', 'trong'].includes(sentence.tokens[cue.last]!.bare)) return true;
  return firstOfWords(sentence, cue.first - 14, cue.first - 1, 'resolution') >= 0;
}

/** So many words stand between "đã" and what was laid out ("đã tiếp nhận, phân bổ vốn làm 210 nhà"). */
const DONE_REACH = 6;
const DONE = cueSet('done');

/** "bố trí 3,2 tỷ đồng": money laid out is planned; "bố trí 24 tổ công tác" is done, as is what "đã" stands in front of. */
function isLaidOut(sentence: Sentence, cue: Cue): boolean {
  const word = sentence.tokens[cue.last]!.norm;
  if (word !== 'trí' && word !== 'bổ') return true;
  if (hasCue(sentence, Math.max(0, cue.first - DONE_REACH), cue.first, DONE)) return false;
  if (word === 'bổ') return true;
  return firstIn(sentence.quantities, cue.last + 1, sentence.tokens.length)?.quantity.unit === 'VND';
}

/** So many words stand between "so với" and who set what something is held against. */
const LONGEST_BASE = 14;

/**
 * "So với chỉ tiêu Ban Chấp hành Đảng bộ thành phố đề ra, cả năm kết nạp được 87 đảng viên": what was set is only held against,
 * and its part of the sentence ends without a number: what stands behind the comma is something else.
 */
function setsBase(sentence: Sentence, cue: Cue): boolean {
  const compare = lastCue(sentence, Math.max(0, cue.first - LONGEST_BASE), cue.first, COMPARED);
  if (compare === undefined || partedBetween(sentence, compare.last + 1, cue.first)) return false;
  let at = compare.last + 1;
  while (at < sentence.tokens.length && sentence.breaks[at]! < COMMA && sentence.taken[at] === 0) at++;
  return sentence.breaks[at] === COMMA;
}

/** Does this word make what follows a target? */
export const isTarget = (sentence: Sentence, cue: Cue): boolean =>
  !isPastEffort(sentence, cue) &&
  !setsBase(sentence, cue) &&
  isLaidOut(sentence, cue) &&
  (sentence.tokens[cue.first]!.bare !== 'xac' || isResolved(sentence, cue)) &&
  (cue.kind === 'target' ? !isReachedPlan(sentence, cue) : statesPlan(sentence, cue));
