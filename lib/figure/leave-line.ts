import { isOfRatio } from './cell.ts';
import type { Dated } from './dated.ts';
import { periodId } from './dated.ts';
import type { Discourse } from './discourse.ts';
import { contextOf } from './discourse.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './figure.ts';
import type { Line } from './line.ts';
import { lineContext } from './line-context.ts';
import { anyIn } from './line-lookup.ts';
import { isTask, leftBehind } from './line-times.ts';
import { withResult } from './look-back.ts';
import type { PeriodMention } from './period-reader.ts';
import { FAR, topicOf } from './place-around.ts';
import { liesIn } from './place-lexicon.ts';
import { withRival } from './rival-time.ts';
import type { Filled } from './slots.ts';

const isAim = ({ status }: Filled): boolean => status === 'target';

/** What an article has said when one of its lines ends. `figures`: those of the line. A cell speaks for its row and column only. */
export function leaveLine(discourse: Discourse, line: Line, figures: readonly Filled[]): Discourse {
  if (line.blockKind === 'cell') return withCell(discourse, line, figures);
  const timed = line.periods.length === 0 ? discourse : withTimes(discourse, line, figures);
  const placed = line.places.length === 0 ? timed : withPlaces(timed, line);
  return figures.length === 0 ? placed : withFigures(placed, figures);
}

/** A ratio further on in a cell's row is of the last amount in front of it. */
function withCell(discourse: Discourse, line: Line, figures: readonly Filled[]): Discourse {
  const heads = discourse.cells.get(line.block);
  const figure = heads === undefined ? undefined : figures.findLast((one) => !isOfRatio(one, heads));
  return heads === undefined || figure === undefined ? discourse : { ...discourse, cell: { heads, figure } };
}

/** With the times a line is of: of its results, and of its aims. */
function withTimes(before: Discourse, line: Line, figures: readonly Filled[]): Discourse {
  const { result, task, passing } = leftBehind(line);
  const context = contextOf(before);
  const dated = (mention: PeriodMention): Dated | null => {
    const id = periodId(mention, lineContext(line, mention, context));
    if (id === null) return null;
    return { id, evidence: evidenceOf(before.article.text, line, mention.first, mention.last, 'carried') };
  };
  const areAims = figures.length > 0 && figures.every(isAim);
  const ofResults = result !== null && !isTask(line, result) && !(areAims && before.result !== null);
  const told = ofResults ? withResult(before, line, dated(result)) : before;
  const left: Discourse = {
    ...told,
    result: told.result ?? (passing === null ? null : dated(passing)),
    target: (result !== null && areAims ? dated(result) : null) ?? (task === null ? null : dated(task)) ?? told.target,
    year: result?.year ?? lastYear(line) ?? told.year,
  };
  return withRival(left, line, result);
}

function lastYear({ periods }: Line): number | null {
  const last = periods.findLast(({ role, kind, year }) => role === 'when' && year !== null && kind !== 'span');
  return last?.year ?? null;
}

/** With the place a line is about, and whether it is one outside the article's. */
function withPlaces(discourse: Discourse, line: Line): Discourse {
  const { article, lexicon, focus } = discourse;
  const { places } = lexicon;
  const said = topicOf(line, { text: article.text, places, focus, topic: discourse.topic, heads: [] });
  const namesOther = said === null && anyIn(line.places, 0, FAR, ({ organ, role }) => !organ && role === 'whose');
  const topic = namesOther ? null : (said ?? discourse.topic);
  const named = line.places.filter(({ id, organ, role }) => role === 'whose' && !organ && id !== null);
  const ofOther =
    named.length === 0 || focus === null ? discourse.ofOther : named.every(({ id }) => !liesIn(places, id!, focus.id));
  return topic === discourse.topic && ofOther === discourse.ofOther ? discourse : { ...discourse, topic, ofOther };
}

/** With what the next sentence may go on with. */
function withFigures(discourse: Discourse, figures: readonly Filled[]): Discourse {
  const last = figures.findLast(({ window }) => !window.inBracket) ?? figures.at(-1)!;
  const first = discourse.first ?? figures.find(({ indicator }) => indicator !== null) ?? null;
  const evidence: Evidence = { ...last.statusEvidence, how: 'carried' };
  return { ...discourse, last, first, targetLine: figures.every(isAim) ? { status: 'target', evidence } : null };
}
