import { cueSet, isOneOf } from './cue-sets.ts';
import type { Dated } from './dated.ts';
import { periodId } from './dated.ts';
import type { Draft } from './draft.ts';
import { evidenceOf } from './draft.ts';
import { isAbout } from './head-words.ts';
import type { Cue, Line } from './line.ts';
import { anyIn } from './line-lookup.ts';
import { isTask, leftBehind } from './line-times.ts';
import { endLookBack, setResult } from './look-back.ts';
import { ofOtherAfter } from './of-other.ts';
import { wholeOfHead } from './other-whole.ts';
import { lineContext } from './period.ts';
import { topicOf } from './place.ts';
import { endRival, noteRival } from './rival-time.ts';
import type { Walk } from './walk.ts';
import { contextOf } from './walk.ts';

/** What a line leaves for the ones after it: times, the place it is about. A cell speaks for its row and column only. */
export function moveOn(walk: Walk, line: Line, drafts: readonly Draft[]): void {
  if (line.blockKind === 'cell') return;
  const { text } = walk.article;
  const left = leftBehind(line);
  const context = contextOf(walk);
  const dated = (mention: NonNullable<typeof left.result>): Dated | null => {
    const id = periodId(mention, lineContext(line, mention, context));
    return id === null ? null : { id, evidence: evidenceOf(text, line, mention.first, mention.last, 'carried') };
  };
  const allTargets = drafts.length > 0 && drafts.every(({ status }) => status === 'target');
  if (left.task !== null) walk.target = dated(left.task) ?? walk.target;
  const ofResults = left.result !== null && !isTask(line, left.result) && !(allTargets && walk.result !== null);
  if (left.result !== null && ofResults) setResult(walk, line, dated(left.result));
  if (left.result !== null && allTargets) walk.target = dated(left.result) ?? walk.target;
  if (walk.result === null && left.passing !== null) walk.result = dated(left.passing);
  noteRival(walk, line, left.result);
  const last = line.periods.findLast(({ role, kind, year }) => role === 'when' && year !== null && kind !== 'span');
  const year = left.result?.year ?? last?.year ?? null;
  if (year !== null) walk.year = year;
  const whose = { places: walk.lexicon.places, focus: walk.focus, topic: walk.topic };
  const topic = topicOf(line, { text, ...whose, heads: [] });
  if (topic !== null) walk.topic = topic;
  else if (anyIn(line.places, 0, 400, ({ organ, role }) => !organ && role === 'whose')) walk.topic = null;
  walk.ofOther = ofOtherAfter(whose, walk.ofOther, line, topic, drafts);
  if (drafts.length > 0) {
    walk.last = drafts.findLast(({ window }) => !window.inBracket) ?? drafts.at(-1)!;
    walk.first ??= drafts.find(({ indicator }) => indicator !== null) ?? null;
    const lastHead = walk.last.statusEvidence;
    walk.targetLine = allTargets ? { status: 'target', evidence: { ...lastHead, how: 'carried' } } : null;
  }
}

const CLOSING_COLON = ':';
const HEADS = cueSet('target', 'target-head');
const AIMS = cueSet('target');
const TASKS = new Set(['nhiem', 'phuong', 'tasks']);
/** "Kết quả thực hiện nhiệm vụ", "Đánh giá, tổng kết": the tasks named are done. */
const REVIEWS = ['ket qua', 'tinh hinh', 'tien do', 'danh gia', 'tong ket', 'so ket', 'hoan thanh', 'results'];

/** "Kết quả thực hiện các chỉ tiêu chủ yếu": the word for a target is the word for an indicator. */
const isReview = (line: Line): boolean => OF_THE_PAST.some((words) => isAbout([line], words));
const OF_THE_PAST = ['ket qua', 'tinh hinh', 'danh gia', 'tong ket', 'so ket'];

/** "Nhiệm vụ trọng tâm năm 2017", "... tập trung thực hiện các nhiệm vụ sau:": what follows is still to be done. */
function taskOf(line: Line): Cue | undefined {
  if (REVIEWS.some((words) => isAbout([line], words))) return undefined;
  return (
    line.cues.find(({ kind, first }) => kind === 'task' && TASKS.has(line.tokens[first]!.bare)) ?? hiddenTask(line)
  );
}

/** "thực hiện nhiệm vụ" hides the task in it from other rules. */
function hiddenTask(line: Line): Cue | undefined {
  return line.cues.find(
    ({ kind, last }) => kind === 'none' && line.tokens[last - 1]?.bare === 'nhiem' && line.tokens[last]!.bare === 'vu',
  );
}

/** A heading or a line that ends in a colon governs the items under it, until the next one. */
export function openBlock(walk: Walk, line: Line, previous: Line | undefined): void {
  if (previous !== undefined && previous.block === line.block) return;
  walk.last = null;
  walk.targetLine = null;
  walk.topic = null;
  if (walk.ofOther === 'paragraph' || line.blockKind === 'heading' || line.blockKind === 'title') walk.ofOther = null;
  endRival(walk, line, previous);
  endLookBack(walk, line, previous);
  if (line.blockKind === 'heading' || line.blockKind === 'title') closeHead(walk);
  if (previous === undefined) return;
  if (isShortHead(previous)) {
    walk.underOther = namesOther(previous, walk.focus?.id ?? null);
    walk.headWhole = wholeOfHead(previous, walk.article.text);
  }
  const introduces = previous.blockKind === 'heading' || previous.tokens.at(-1)?.bare === CLOSING_COLON;
  if (introduces && previous.quantities.length === 0) {
    const cue = previous.cues.find(({ kind }) => isOneOf(kind, isReview(previous) ? AIMS : HEADS)) ?? taskOf(previous);
    const reached = previous.cues.some(({ kind }) => kind === 'done' || kind === 'reach');
    const isHead = cue !== undefined && !reached;
    walk.blockHead = isHead
      ? { status: 'target', evidence: evidenceOf(walk.article.text, previous, cue.first, cue.last, 'carried') }
      : null;
    walk.blockSpan = spanOf(walk, previous);
  } else if (previous.blockKind === 'list-item' && line.blockKind !== 'list-item') closeHead(walk);
}

const LONGEST_HEAD = 12;

/** A few words on a line of their own, without a number. */
function isShortHead({ blockKind, quantities, tokens }: Line): boolean {
  if (blockKind === 'title' || blockKind === 'cell' || quantities.length > 0) return false;
  return tokens.length <= LONGEST_HEAD && tokens.at(-1)?.bare !== '.';
}

const namesOther = ({ places }: Line, focus: string | null): boolean =>
  places.some(({ id, role }) => role === 'whose' && id !== null && id !== focus);

function closeHead(walk: Walk): void {
  walk.blockHead = null;
  walk.blockSpan = null;
}

/** The span that a head names as the time of its items, and no other time beside it. */
function spanOf(walk: Walk, head: Line): Dated | null {
  const [mention, ...others] = head.periods.filter(({ role }) => role === 'when');
  if (mention?.kind !== 'span' || mention.until === null || others.length > 0) return null;
  const id = periodId(mention, contextOf(walk));
  return id === null
    ? null
    : { id, evidence: evidenceOf(walk.article.text, head, mention.first, mention.last, 'carried') };
}
