import { cueSet, isOneOf } from '../mention/cue/cue-sets.ts';
import type { PeriodMention } from '../mention/period/period-reader.ts';
import type { Line } from '../mention/sentence/line.ts';
import { anyIn } from '../mention/sentence/line-lookup.ts';
import { firstWhen, lastWhen } from '../mention/sentence/line-times.ts';
import type { NearLines } from './caution/corrections.ts';
import type { Discourse } from './discourse/discourse.ts';
import { contextOf } from './discourse/discourse.ts';
import { namesFocus } from './discourse/of-other.ts';
import type { Choose } from './read-figure.ts';
import { readFigure } from './read-figure.ts';
import { bracketDepths } from './spot/bracket-depths.ts';
import { makeSpot } from './spot/make-spot.ts';
import { isOccasion, isOfTime } from './spot/occasion.ts';
import type { Filled, Spot } from './spot/slots.ts';
import { correctedBehind, refusedBehind } from './status/corrected.ts';
import { firmWords } from './status/firm-words.ts';
import type { StatusHead } from './status/status-head.ts';
import { headAt } from './status/status-head.ts';
import { isRunningNumber } from './table/cell.ts';

const FRESH = cueSet('done', 'estimate');

/** Does a sentence start anew, with a time or a firmness of its own, so that the targets before it end? */
function startsAnew(line: Line): boolean {
  const to = line.quantities[0]?.first ?? 0;
  return (
    tellsCount(line) ||
    firstWhen(line, 0, to) !== undefined ||
    anyIn(line.cues, 0, to + 24, ({ kind }) => isOneOf(kind, FRESH))
  );
}

/** "Có 46/48 đại biểu tán thành", "68/101 xã đạt chuẩn", "Toàn huyện mới trồng được 62 ha": what there is. */
function tellsCount({ tokens, quantities }: Line): boolean {
  const [first] = quantities;
  if (first === undefined) return false;
  return tokens[0]?.norm === 'có' || tokens[first.first - 1]?.norm === 'được' || first.quantity.denominator !== null;
}

/** Years told by where the article stands: they begin nothing anew. */
const SAME_TIME: ReadonlySet<PeriodMention['kind']> = new Set(['this-year', 'past-year', 'last-year']);

/** Does the clause of a number name a time that is not that of the head that governs its sentence? */
function isOfOtherTime({ line, placed, window }: Spot, before: readonly Filled[]): boolean {
  const said = lastWhen(line, window.from, placed.first);
  return said !== undefined && before.length > 0 && !SAME_TIME.has(said.kind);
}

const NONE: readonly Filled[] = [];
const ALONE = { next: null, following: null };

/**
 * The figures of one line, each with those in front of it. `choose`: chooses among what the rules and the words around a figure
 * say; null: what the rules say is taken; the lines behind may put other numbers in the place of its own.
 */
export function readLineFigures(
  discourse: Discourse,
  line: Line,
  choose: Choose | null,
  { next, following }: Pick<NearLines, 'next' | 'following'> = ALONE,
): readonly Filled[] {
  if (line.quantities.length === 0) return NONE;
  const cell = discourse.cells.get(line.block) ?? null;
  if (cell !== null && isRunningNumber(cell)) return NONE;
  const { text } = discourse.article;
  const context = contextOf(discourse);
  const figures: Filled[] = [];
  const depths = bracketDepths(line);
  const isAnew = startsAnew(line);
  const refused = refusedBehind(following, text);
  const { ofOther, focus, topic, lexicon } = discourse;
  const isOfOther = ofOther !== null && !namesFocus({ places: lexicon.places, focus, topic }, line);
  let governing: StatusHead | null = discourse.blockHead ?? (isAnew ? null : discourse.targetLine);
  line.quantities.forEach((placed, at) => {
    if (isOccasion(line, placed) || isOfTime(line, placed)) return;
    const spot = makeSpot(discourse, line, at, depths[at]!, figures, cell);
    const firm = firmWords(spot, governing !== null);
    const head = headAt(spot, governing, firm, isOfOtherTime(spot, figures), text);
    const correction = correctedBehind(line, placed, next, text) ?? refused;
    const before = figures.at(-1) ?? null;
    const inLine = { discourse, context, cell, firm, head, isAnew, isOfOther, correction, before };
    figures.push(readFigure(spot, inLine, choose));
    // What stands in a bracket governs nothing behind it.
    if (!spot.window.inBracket) governing = head;
  });
  return figures;
}
