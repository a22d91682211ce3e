import { cueSet, isOneOf } from '../../mention/cue/cue-sets.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import type { Dated } from '../../mention/period/dated.ts';
import { periodId } from '../../mention/period/dated.ts';
import type { Cue, Sentence } from '../../mention/sentence/sentence.ts';
import type { StatusHead } from '../status/status-head.ts';
import { isAbout } from '../table/head-words.ts';
import type { Discourse } from './discourse.ts';
import { contextOf } from './discourse.ts';

const HEADS = cueSet('target', 'target-head');
const AIMS = cueSet('target');
const TASKS = new Set(['nhiem', 'phuong', 'tasks']);
/** "Kết quả thực hiện nhiệm vụ", "Đánh giá, tổng kết": the tasks named are done. */
const REVIEWS = ['ket qua', 'tinh hinh', 'tien do', 'danh gia', 'tong ket', 'so ket', 'hoan thanh', 'results'];

/** "Kết quả thực hiện các chỉ tiêu chủ yếu": the word for a target is the word for an indicator. */
const isReview = (sentence: Sentence): boolean => OF_THE_PAST.some((words) => isAbout([sentence], words));
const OF_THE_PAST = ['ket qua', 'tinh hinh', 'danh gia', 'tong ket', 'so ket'];

/** "Nhiệm vụ trọng tâm năm 2017", "... tập trung thực hiện các nhiệm vụ sau:": what follows is still to be done. */
function taskOf(sentence: Sentence): Cue | undefined {
  if (REVIEWS.some((words) => isAbout([sentence], words))) return undefined;
  return (
    sentence.cues.find(({ kind, first }) => kind === 'task' && TASKS.has(sentence.tokens[first]!.bare)) ??
    hiddenTask(sentence)
  );
}

/** "thực hiện nhiệm vụ" hides the task in it from other rules. */
function hiddenTask(sentence: Sentence): Cue | undefined {
  return sentence.cues.find(
    ({ kind, last }) =>
      kind === 'none' && sentence.tokens[last - 1]?.bare === 'nhiem' && sentence.tokens[last]!.bare === 'vu',
  );
}

/** The aim that a heading, or a sentence that ends in a colon, gives what stands under it; null where it gives none. */
export function aimOf(head: Sentence, text: string): StatusHead | null {
  const cue = head.cues.find(({ kind }) => isOneOf(kind, isReview(head) ? AIMS : HEADS)) ?? taskOf(head);
  if (cue === undefined || head.cues.some(({ kind }) => kind === 'done' || kind === 'reach')) return null;
  return { status: 'target', evidence: evidenceOf(text, head, cue.first, cue.last, 'carried') };
}

/** The span that a head names as the time of its items, and no other time beside it. */
export function spanOf(discourse: Discourse, head: Sentence): Dated | null {
  const [mention, ...others] = head.periods.filter(({ role }) => role === 'when');
  if (mention?.kind !== 'span' || mention.until === null || others.length > 0) return null;
  const id = periodId(mention, contextOf(discourse));
  return id === null
    ? null
    : { id, evidence: evidenceOf(discourse.article.text, head, mention.first, mention.last, 'carried') };
}
