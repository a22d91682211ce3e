import { evidenceOf } from '../../mention/evidence.ts';
import type { Dated } from '../../mention/period/dated.ts';
import { periodId, yearOfPart } from '../../mention/period/dated.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { Line } from '../../mention/sentence/line.ts';
import { anyIn } from '../../mention/sentence/line-lookup.ts';
import { isTask, leftBehind } from '../../mention/sentence/line-times.ts';
import type { Evidence } from '../figure.ts';
import { lineContext } from '../period/line-context.ts';
import { FAR, topicOf } from '../place/place-around.ts';
import type { Filled } from '../spot/slots.ts';
import { isToCome } from '../status/future.ts';
import { isOfRatio } from '../table/cell.ts';
import type { Discourse } from './discourse.ts';
import { contextOf } from './discourse.ts';
import { lookBackAfter } from './look-back.ts';
import { ofOtherAfter } from './of-other.ts';
import { rivalAfter } from './rival-time.ts';

const isAim = ({ status }: Filled): boolean => status === 'target';

/** What an article has said when one of its lines ends. `figures`: those of the line. A cell speaks for its row and column only. */
export function leaveLine(discourse: Discourse, line: Line, figures: readonly Filled[]): Discourse {
  if (line.blockKind === 'cell') return withCell(discourse, line, figures);
  const { topic, ofOther } = placesAfter(discourse, line, figures);
  if (line.periods.length === 0 && line.places.length === 0 && figures.length === 0) {
    return ofOther === discourse.ofOther ? discourse : { ...discourse, ofOther };
  }
  const { result, lookBack, target, year, rival } = timesAfter(discourse, line, figures);
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
  const isLater = isToCome(dated(result)?.id ?? null, before.published);
  const isWhole = figures.length > 0 && result !== null && isWholeOf(before.result, result);
  const isOwn = isLater || isWhole || (result !== null && isTask(line, result));
  const ofResults = result !== null && !isOwn && !(areAims && before.result !== null);
  const told = ofResults ? dated(result) : null;
  return {
    result: told ?? before.result ?? dated(passing),
    lookBack: told === null ? before.lookBack : lookBackAfter(before, line, told),
    target: (areAims || isLater ? dated(result) : null) ?? dated(task) ?? before.target,
    // "... vào năm 2025. Ở khu vực nông thôn, 68/101 xã đạt chuẩn": of a year to come nobody tells results
    year: isLater && figures.length > 0 ? before.year : (result?.year ?? lastYear(line) ?? before.year),
    rival: rivalAfter(before, line, result),
  };
}

/** "9 tháng ... Diện tích lúa cả năm 37.286 ha. Đàn trâu ...": a report of a part of the year names the whole in passing. */
const isWholeOf = (told: Dated | null, { kind }: PeriodMention): boolean =>
  kind === 'whole-year' && told !== null && yearOfPart(told.id) !== null;

function lastYear({ periods }: Line): number | null {
  const last = periods.findLast(({ role, kind, year }) => role === 'when' && year !== null && kind !== 'span');
  return last?.year ?? null;
}

/** The place that what follows a line is about, and whether it may be told of another than the article's. */
function placesAfter(
  discourse: Discourse,
  line: Line,
  figures: readonly Filled[],
): Pick<Discourse, 'topic' | 'ofOther'> {
  const { article, lexicon, focus, topic } = discourse;
  const whose = { text: article.text, places: lexicon.places, focus, topic, heads: [] };
  const said = topicOf(line, whose);
  const namesOther = said === null && anyIn(line.places, 0, FAR, ({ organ, role }) => !organ && role === 'whose');
  return {
    topic: namesOther ? null : (said ?? topic),
    ofOther: ofOtherAfter(whose, discourse.ofOther, line, said, figures),
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
