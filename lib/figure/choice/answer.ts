import { bitOf } from '../../mention/cue/caution-words.ts';
import { cueSet } from '../../mention/cue/cue-sets.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import { periodId } from '../../mention/period/dated.ts';
import { firstCue, hasCue } from '../../mention/sentence/cue-lookup.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { isBareAnswer } from '../../text/answer-lead.ts';
import { sentenceContext } from '../period/sentence-context.ts';
import type { Located } from '../spot/slots.ts';
import type { FigureSpot } from './figure-spot.ts';

const AIMS = cueSet('target', 'target-head');
/** "tăng bao nhiêu so với năm 2015?": by how much, or what is left, is no number of the thing itself. */
const BY_HOW_MUCH = cueSet('compare', 'up', 'down', 'exceed', 'left');
const DOUBTS = (['so-far', 'imagined', 'mistake', 'given'] as const).reduce((bits, kind) => bits | bitOf(kind), 0);

/**
 * "Hội nghị đã quyết định chỉ tiêu kết nạp đảng viên cho năm 2017. Đó là 80 đảng viên.", "Đáp: 329 lao động.": what a sentence of
 * nothing but a number is of is what the sentence in front names, if it is one thing and no number of its own.
 */
export function answered(spot: FigureSpot): Located {
  const { figure } = spot;
  const asked = askedBy(spot);
  if (asked === null || figure.indicator === null || figure.indicatorEvidence === null) return figure;
  const { indicator } = figure;
  const named = asked.names.filter(({ value }) => value.indicator.id === indicator);
  if (named.length === 0 || asked.names.some(({ value }) => value.indicator.id !== indicator)) return figure;
  const { text } = spot.discourse.article;
  const [{ first, last }] = named as [(typeof named)[number]];
  const answer = { ...figure, indicatorEvidence: evidenceOf(text, asked, first, last, 'carried') };
  return { ...answer, ...timeOf(asked, spot), ...aimOf(asked, text) };
}

/** The sentence in front of a bare answer: in its block, or a question in the block in front. */
function askedBy({ figure: { sentence, quantity }, around, discourse }: FigureSpot): Sentence | null {
  const [asked] = around.back;
  const [begin, end] = [sentence.tokens[0], sentence.tokens.at(-1)];
  if (asked === undefined || begin === undefined || end === undefined || sentence.quantities.length !== 1) return null;
  if (asked.block !== sentence.block && asked !== around.question) return null;
  if (asked.quantities.length > 0 || hasCue(asked, 0, asked.tokens.length, BY_HOW_MUCH)) return null;
  // "Đến nay ...?", "Không phải ...": what holds a verdict back there holds it back here
  if ((asked.cautionKinds & DOUBTS) !== 0) return null;
  const { text } = discourse.article;
  return isBareAnswer(text.slice(begin.start, quantity.start), text.slice(quantity.end, end.end)) ? asked : null;
}

/** Its time, if it names one. */
function timeOf(asked: Sentence, { context, discourse }: FigureSpot): Partial<Located> {
  const times = asked.periods.filter(({ role }) => role === 'when' || role === 'plan');
  const [only] = times;
  const id = only === undefined || times.length > 1 ? null : periodId(only, sentenceContext(asked, only, context));
  if (only === undefined || id === null) return {};
  return { period: id, periodEvidence: evidenceOf(discourse.article.text, asked, only.first, only.last, 'carried') };
}

/** Is it an aim that is asked for? */
function aimOf(asked: Sentence, text: string): Partial<Located> {
  const aim = firstCue(asked, 0, asked.tokens.length, AIMS);
  return aim === undefined
    ? {}
    : { status: 'target', statusEvidence: evidenceOf(text, asked, aim.first, aim.last, 'carried') };
}
