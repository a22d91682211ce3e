import type { Draft } from './draft.ts';
import { evidenceOf } from './draft.ts';
import type { Line } from './line.ts';
import { startingIn } from './line.ts';
import type { Dated } from './period.ts';
import { isTask, leftBehind, lineContext, periodId } from './period.ts';
import { topicOf } from './place.ts';
import type { Walk } from './walk.ts';
import { contextOf } from './walk.ts';

/** An earlier year than before is a look back: it holds for its paragraph. */
function setResult(walk: Walk, found: Dated | null): void {
  if (found === null) return;
  const back = walk.result !== null && Number(found.id.slice(0, 4)) < Number(walk.result.id.slice(0, 4));
  if (!back) walk.main = null;
  else walk.main ??= walk.result;
  walk.result = found;
}

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
  if (left.result !== null && ofResults) setResult(walk, dated(left.result));
  if (left.result !== null && allTargets) walk.target = dated(left.result) ?? walk.target;
  if (walk.result === null && left.passing !== null) walk.result = dated(left.passing);
  const last = line.periods.findLast(({ role, kind, year }) => role === 'when' && year !== null && kind !== 'span');
  const year = left.result?.year ?? last?.year ?? null;
  if (year !== null) walk.year = year;
  const topic = topicOf(line, { text, places: walk.lexicon.places, focus: walk.focus, topic: walk.topic, heads: [] });
  if (topic !== null) walk.topic = topic;
  else if (startingIn(line.places, 0, 400).some(({ organ, role }) => !organ && role === 'whose')) walk.topic = null;
  if (drafts.length > 0) {
    walk.last = drafts.findLast(({ window }) => !window.inBracket) ?? drafts.at(-1)!;
    walk.first ??= drafts.find(({ indicator }) => indicator !== null) ?? null;
    const lastHead = walk.last.statusEvidence;
    walk.targetLine = allTargets ? { status: 'target', evidence: { ...lastHead, how: 'carried' } } : null;
  }
}

const CLOSING_COLON = ':';

/** A heading or a line that ends in a colon governs the items under it, until the next one. */
export function openBlock(walk: Walk, line: Line, previous: Line | undefined): void {
  if (previous !== undefined && previous.block === line.block) return;
  if (walk.main !== null) walk.result = walk.main;
  walk.main = null;
  walk.last = null;
  walk.targetLine = null;
  walk.topic = null;
  if (line.blockKind === 'heading' || line.blockKind === 'title') walk.blockHead = null;
  if (previous === undefined) return;
  const introduces = previous.blockKind === 'heading' || previous.tokens.at(-1)?.bare === CLOSING_COLON;
  if (introduces && previous.quantities.length === 0) {
    const cue = previous.cues.find(({ kind }) => kind === 'target' || kind === 'target-head');
    const reached = previous.cues.some(({ kind }) => kind === 'done' || kind === 'reach');
    const isHead = cue !== undefined && !reached;
    walk.blockHead = isHead
      ? { status: 'target', evidence: evidenceOf(walk.article.text, previous, cue.first, cue.last, 'carried') }
      : null;
  } else if (previous.blockKind === 'list-item' && line.blockKind !== 'list-item') walk.blockHead = null;
}
