import { evidenceOf } from '../../mention/evidence.ts';
import type { Dated } from '../../mention/period/dated.ts';
import { periodId, yearOfPart } from '../../mention/period/dated.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { anyIn } from '../../mention/sentence/sentence-lookup.ts';
import { isTask } from '../../mention/sentence/sentence-times.ts';
import type { Evidence } from '../figure.ts';
import { isOfStretch } from '../period/period-doubt.ts';
import { sentenceContext } from '../period/sentence-context.ts';
import { FAR, topicOf } from '../place/place-around.ts';
import { carriedFrom, isRemarked } from '../spot/remark.ts';
import type { Filled } from '../spot/slots.ts';
import { isToCome } from '../status/future.ts';
import { isOfRatio } from '../table/cell.ts';
import type { Discourse } from './discourse.ts';
import { contextOf } from './discourse.ts';
import { lookBackAfter } from './look-back.ts';
import { ofOtherAfter } from './of-other.ts';
import { rivalAfter } from './rival-time.ts';

const isAim = ({ status }: Filled): boolean => status === 'target';

/** What an article has said when one of its sentences ends. `figures`: those of the sentence. A cell speaks for its row and column only. */
export function leaveSentence(discourse: Discourse, sentence: Sentence, figures: readonly Filled[]): Discourse {
  if (sentence.blockKind === 'cell') return withCell(discourse, sentence, figures);
  const { topic, ofOther } = placesAfter(discourse, sentence, figures);
  if (sentence.periods.length === 0 && sentence.places.length === 0 && figures.length === 0) {
    return ofOther === discourse.ofOther ? discourse : { ...discourse, ofOther };
  }
  const { result, lookBack, target, year, rival } = timesAfter(discourse, sentence, figures);
  const { last, first, previous, targetSentence } = figuresAfter(discourse, figures);
  return { ...discourse, result, lookBack, target, year, rival, topic, ofOther, last, first, previous, targetSentence };
}

/** A ratio further on in a cell's row is of the last amount in front of it. */
function withCell(discourse: Discourse, sentence: Sentence, figures: readonly Filled[]): Discourse {
  const heads = discourse.cells.get(sentence.block);
  const figure = heads === undefined ? undefined : figures.findLast((one) => !isOfRatio(one, heads));
  return heads === undefined || figure === undefined ? discourse : { ...discourse, cell: { heads, figure } };
}

/** The times to be carried behind a sentence: of its results, and of its aims. */
function timesAfter(
  before: Discourse,
  sentence: Sentence,
  figures: readonly Filled[],
): Pick<Discourse, 'result' | 'lookBack' | 'target' | 'year' | 'rival'> {
  if (sentence.periods.length === 0) return before;
  const { result, task, passing } = carriedFrom(sentence);
  const context = contextOf(before);
  const dated = (mention: PeriodMention | null): Dated | null => {
    const id = mention === null ? null : periodId(mention, sentenceContext(sentence, mention, context));
    if (mention === null || id === null) return null;
    return { id, evidence: evidenceOf(before.article.text, sentence, mention.first, mention.last, 'carried') };
  };
  const areAims = figures.length > 0 && figures.every(isAim);
  const isLater = isToCome(dated(result)?.id ?? null, before.published);
  const isWhole = figures.length > 0 && result !== null && isInPassing(before.result, result, sentence);
  const isOwn = isLater || isWhole || (result !== null && isTask(sentence, result));
  const ofResults = result !== null && !isOwn && !(areAims && before.result !== null);
  const told = ofResults ? dated(result) : null;
  return {
    result: told ?? before.result ?? dated(passing),
    lookBack: told === null ? before.lookBack : lookBackAfter(before, sentence, told),
    target: (areAims || isLater ? dated(result) : null) ?? dated(task) ?? before.target,
    // "... vào năm 2025. Ở khu vực nông thôn, 68/101 xã đạt chuẩn": of a year to come nobody tells results
    year: isLater && figures.length > 0 ? before.year : (result?.year ?? lastYear(sentence) ?? before.year),
    rival: rivalAfter(before, sentence, result),
  };
}

/**
 * "9 tháng ... Diện tích lúa cả năm 37.286 ha. Đàn trâu ...", "Vụ Đông Xuân 2022 - 2023 gieo 742 ha.": a report of a part of the year
 * names the whole and the seasons in passing.
 */
const isInPassing = (told: Dated | null, time: PeriodMention, sentence: Sentence): boolean =>
  told !== null && yearOfPart(told.id) !== null && (time.kind === 'whole-year' || isOfSeason(sentence, time));

/** "Vụ Đông Xuân 2022 - 2023", "vụ mùa năm 2023" */
const isOfSeason = (sentence: Sentence, time: PeriodMention): boolean =>
  isOfStretch(sentence, time) &&
  sentence.tokens.slice(Math.max(0, time.first - LONGEST_SEASON), time.first).some(({ norm }) => norm === 'vụ');

const LONGEST_SEASON = 4;

function lastYear(sentence: Sentence): number | null {
  const last = sentence.periods.findLast(
    ({ role, kind, year, first }) =>
      role === 'when' && year !== null && kind !== 'span' && !isRemarked(sentence, first),
  );
  return last?.year ?? null;
}

/** The place that what follows a sentence is about, and whether it may be told of another than the article's. */
function placesAfter(
  discourse: Discourse,
  sentence: Sentence,
  figures: readonly Filled[],
): Pick<Discourse, 'topic' | 'ofOther'> {
  const { article, lexicon, focus, topic, small } = discourse;
  const whose = { text: article.text, places: lexicon.places, focus, topic, small, heads: [] };
  const said = topicOf(sentence, whose);
  const namesOther = said === null && anyIn(sentence.places, 0, FAR, ({ organ, role }) => !organ && role === 'whose');
  return {
    topic: namesOther ? null : (said ?? topic),
    ofOther: ofOtherAfter(whose, discourse.ofOther, sentence, said, figures),
  };
}

/** What the next sentence may go on with. */
function figuresAfter(
  discourse: Discourse,
  figures: readonly Filled[],
): Pick<Discourse, 'last' | 'first' | 'previous' | 'targetSentence'> {
  if (figures.length === 0) return discourse;
  const last = figures.findLast(({ window }) => !window.inBracket) ?? figures.at(-1)!;
  const first = discourse.first ?? figures.find(({ indicator }) => indicator !== null) ?? null;
  const evidence: Evidence = { ...last.statusEvidence, how: 'carried' };
  return {
    last,
    first,
    previous: figures.at(-1)!,
    targetSentence: figures.every(isAim) ? { status: 'target', evidence } : null,
  };
}
