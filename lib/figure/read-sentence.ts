import { cueSet, isOneOf } from '../mention/cue/cue-sets.ts';
import type { PeriodMention } from '../mention/period/period-reader.ts';
import type { Sentence } from '../mention/sentence/sentence.ts';
import { anyIn, tokenIn } from '../mention/sentence/sentence-lookup.ts';
import { firstWhen, lastWhen } from '../mention/sentence/sentence-times.ts';
import type { NearSentences } from './caution/corrections.ts';
import type { Discourse } from './discourse/discourse.ts';
import { contextOf } from './discourse/discourse.ts';
import { namesFocus } from './discourse/of-other.ts';
import type { Choose } from './read-figure.ts';
import { readFigure } from './read-figure.ts';
import { bracketDepths } from './spot/bracket-depths.ts';
import { makeSpot } from './spot/make-spot.ts';
import { isOfTime } from './spot/of-time.ts';
import type { Filled, Spot } from './spot/slots.ts';
import { correctedBehind, refusedBehind } from './status/corrected.ts';
import { firmWords } from './status/firm-words.ts';
import type { StatusHead } from './status/status-head.ts';
import { headAt } from './status/status-head.ts';
import { isRunningNumber } from './table/cell.ts';

const FRESH = cueSet('done', 'estimate');

/** Does a sentence start anew, with a time or a firmness of its own, so that the targets before it end? */
function startsAnew(sentence: Sentence): boolean {
  const to = sentence.quantities[0]?.first ?? 0;
  return (
    tellsCount(sentence) ||
    firstWhen(sentence, 0, to) !== undefined ||
    anyIn(sentence.cues, 0, to + 24, ({ kind }) => isOneOf(kind, FRESH))
  );
}

/** "Có 46/48 đại biểu tán thành", "68/101 xã đạt chuẩn", "Toàn huyện mới trồng được 62 ha": what there is. */
function tellsCount({ tokens, quantities }: Sentence): boolean {
  const [first] = quantities;
  if (first === undefined) return false;
  return (
    tokens[0]?.norm === 'có' || tokenIn(tokens, first.first - 1)?.norm === 'được' || first.quantity.denominator !== null
  );
}

/** Years told by where the article stands: they begin nothing anew. */
const SAME_TIME: ReadonlySet<PeriodMention['kind']> = new Set(['this-year', 'past-year', 'last-year']);

/** Does the clause of a number name a time that is not that of the head that governs its sentence? */
function isOfOtherTime({ sentence, placed, window }: Spot, before: readonly Filled[]): boolean {
  const said = lastWhen(sentence, window.from, placed.first);
  return said !== undefined && before.length > 0 && !SAME_TIME.has(said.kind);
}

const NONE: readonly Filled[] = [];
const ALONE = { next: null, following: null };

/**
 * The figures of one sentence, each with those in front of it. `choose`: chooses among what the rules and the words around a figure
 * say; null: what the rules say is taken; the sentences behind may put other numbers in the place of its own.
 */
export function readSentenceFigures(
  discourse: Discourse,
  sentence: Sentence,
  choose: Choose | null,
  { next, following }: Pick<NearSentences, 'next' | 'following'> = ALONE,
): readonly Filled[] {
  if (sentence.quantities.length === 0) return NONE;
  const cell = discourse.cells.get(sentence.block) ?? null;
  if (cell !== null && isRunningNumber(cell)) return NONE;
  const { text } = discourse.article;
  const context = contextOf(discourse);
  const figures: Filled[] = [];
  const depths = bracketDepths(sentence);
  const isAnew = startsAnew(sentence);
  const refused = refusedBehind(following, text);
  const { ofOther, focus, topic, lexicon } = discourse;
  const isOfOther = ofOther !== null && !namesFocus({ places: lexicon.places, focus, topic }, sentence);
  let governing: StatusHead | null = discourse.blockHead ?? (isAnew ? null : discourse.targetSentence);
  sentence.quantities.forEach((placed, at) => {
    if (isOfTime(sentence, placed)) return;
    const spot = makeSpot(discourse, sentence, at, depths[at]!, figures, cell);
    const firm = firmWords(spot, governing !== null);
    const head = headAt(spot, governing, firm, isOfOtherTime(spot, figures), text);
    const correction = correctedBehind(sentence, placed, next, text) ?? refused;
    const before = figures.at(-1) ?? null;
    const inSentence = { discourse, context, cell, firm, head, isAnew, isOfOther, correction, before, next };
    figures.push(readFigure(spot, inSentence, choose));
    // What stands in a bracket governs nothing behind it.
    if (!spot.window.inBracket) governing = head;
  });
  return figures;
}
