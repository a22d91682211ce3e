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
import { lookBackAfter } from './look-back.ts';
import type { PeriodMention } from './period-reader.ts';
import { FAR, topicOf } from './place-around.ts';
import { liesIn } from './place-lexicon.ts';
import type { PlaceMention } from './place-mentions.ts';
import { rivalAfter } from './rival-time.ts';
import type { Filled } from './slots.ts';

const isAim = ({ status }: Filled): boolean => status === 'target';

/** What an article has said when one of its lines ends. `figures`: those of the line. A cell speaks for its row and column only. */
export function leaveLine(discourse: Discourse, line: Line, figures: readonly Filled[]): Discourse {
  if (line.blockKind === 'cell') return withCell(discourse, line, figures);
  if (line.periods.length === 0 && line.places.length === 0 && figures.length === 0) return discourse;
  const { result, lookBack, target, year, rival } = timesAfter(discourse, line, figures);
  const { topic, ofOther } = placesAfter(discourse, line);
  const { last, first, previous, targetLine } = figuresAfter(discourse, figures);
  return { ...discourse, result, lookBack, target, year, rival, topic, ofOther, last, first, previous, targetLine };
}

/** A ratio further on in a cell's row is of the last amount in front of it. */
function withCell(discourse: Discourse, line: Line, figures: readonly Filled[]): Discourse {
  const heads = discourse.cells.get(line.block);
  const figure = heads === undefined ? undefined : figures.findLast((one) => !isOfRatio(one, heads));
  return heads === undefined || figure === undefined ? discourse : { ...discourse, cell: { heads, figure } };
}

/** The times to be carried behind a line: of its results, and of its aims. */
function timesAfter(
  before: Discourse,
  line: Line,
  figures: readonly Filled[],
): Pick<Discourse, 'result' | 'lookBack' | 'target' | 'year' | 'rival'> {
  if (line.periods.length === 0) return before;
  const { result, task, passing } = leftBehind(line);
  const context = contextOf(before);
  const dated = (mention: PeriodMention | null): Dated | null => {
    const id = mention === null ? null : periodId(mention, lineContext(line, mention, context));
    if (mention === null || id === null) return null;
    return { id, evidence: evidenceOf(before.article.text, line, mention.first, mention.last, 'carried') };
  };
  const areAims = figures.length > 0 && figures.every(isAim);
  const ofResults = result !== null && !isTask(line, result) && !(areAims && before.result !== null);
  const told = ofResults ? dated(result) : null;
  return {
    result: told ?? before.result ?? dated(passing),
    lookBack: told === null ? before.lookBack : lookBackAfter(before, line, told),
    target: (areAims ? dated(result) : null) ?? dated(task) ?? before.target,
    year: result?.year ?? lastYear(line) ?? before.year,
    rival: rivalAfter(before, line, result),
  };
}

function lastYear({ periods }: Line): number | null {
  const last = periods.findLast(({ role, kind, year }) => role === 'when' && year !== null && kind !== 'span');
  return last?.year ?? null;
}

/** The place that what follows a line is about, and whether that is one outside the article's. */
function placesAfter(discourse: Discourse, line: Line): Pick<Discourse, 'topic' | 'ofOther'> {
  if (line.places.length === 0) return discourse;
  const { article, lexicon, focus } = discourse;
  const { places } = lexicon;
  const said = topicOf(line, { text: article.text, places, focus, topic: discourse.topic, heads: [] });
  const namesOther = said === null && anyIn(line.places, 0, FAR, ({ organ, role }) => !organ && role === 'whose');
  const named = line.places.filter(({ id, organ, role }) => role === 'whose' && !organ && id !== null);
  const isElsewhere = ({ id }: PlaceMention): boolean => focus !== null && !liesIn(places, id!, focus.id);
  return {
    topic: namesOther ? null : (said ?? discourse.topic),
    ofOther: named.length === 0 || focus === null ? discourse.ofOther : named.every(isElsewhere),
  };
}

/** What the next sentence may go on with. */
function figuresAfter(
  discourse: Discourse,
  figures: readonly Filled[],
): Pick<Discourse, 'last' | 'first' | 'previous' | 'targetLine'> {
  if (figures.length === 0) return discourse;
  const last = figures.findLast(({ window }) => !window.inBracket) ?? figures.at(-1)!;
  const first = discourse.first ?? figures.find(({ indicator }) => indicator !== null) ?? null;
  const evidence: Evidence = { ...last.statusEvidence, how: 'carried' };
  return {
    last,
    first,
    previous: figures.at(-1)!,
    targetLine: figures.every(isAim) ? { status: 'target', evidence } : null,
  };
}
