import type { Sentence } from '../../mention/sentence/sentence.ts';
import { lastIn } from '../../mention/sentence/sentence-lookup.ts';
import { firstOfWords } from '../../words/word-classes.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { withInherited } from '../measure/inherited-measure.ts';
import { isPercent } from '../measure/measure.ts';
import { readMeasureWords } from '../measure/read-measure.ts';
import { isOfRatio } from '../table/cell.ts';
import { readCellMeasure } from '../table/cell-measure.ts';
import type { CellHeads } from '../table/table-heads.ts';
import { BLANK } from './fill.ts';
import type { Filled, Spot } from './slots.ts';
import type { Window } from './window.ts';
import { windowOf } from './window.ts';

/** So many figures in front are looked at for one outside brackets. */
const MOST_BACK = 6;

/** The figure a quantity goes on with, when it has no subject: in brackets the one before, else the last outside them. */
function governingOf(
  before: readonly Filled[],
  window: Window,
  { last, first }: Discourse,
  sentence: Sentence,
): Filled | null {
  for (let index = before.length - 1; index >= Math.max(0, before.length - MOST_BACK); index--) {
    const figure = before[index]!;
    if (window.inBracket || !figure.window.inBracket) return figure;
  }
  return last !== null && last.sentence.block === sentence.block ? last : first;
}

const LONGEST_LIST = 24;

/**
 * "trong đó", "gồm": the figure before these words is the total of the figures after them, up to what stands beside it
 * ("60 ha, gồm 30 ha keo và 30 ha mỡ, ngoài ra trồng 45 ha ..."). A sentence that begins with them has its total in the one before.
 */
function totalOf(sentence: Sentence, before: readonly Filled[], first: number, { last }: Discourse): Filled | null {
  const cue = lastIn(sentence.cues, Math.max(0, first - 400), first, ({ kind }) => kind === 'part');
  if (cue === undefined) return null;
  if (firstOfWords(sentence, cue.last + 1, first, 'beside-parts') >= 0) return null;
  const earlier =
    cue.first === 0 ? toldWith(last) : before.slice(-LONGEST_LIST).filter(({ placed }) => placed.last < cue.first);
  return earlier.findLast(({ quantity }) => !isPercent(quantity.unit)) ?? earlier.at(-1) ?? null;
}

/** A figure behind those of its sentence that it goes on with. */
function toldWith(last: Filled | null): readonly Filled[] {
  const found: Filled[] = [];
  for (
    let one = last;
    one !== null && one.sentence === last?.sentence && found.length < LONGEST_LIST;
    one = one.governing
  )
    found.unshift(one);
  return found;
}

/** The amount that a ratio is of: the last one in front of it in its row. */
function besideOf({ cell }: Discourse, heads: CellHeads): Filled | null {
  return cell !== null && cell.heads.table === heads.table && cell.heads.rowIndex === heads.rowIndex
    ? cell.figure
    : null;
}

/**
 * What stands around a number of a sentence: the number at `at` of its list. `before`: the figures in front of it in the sentence;
 * `cell`: the heads of the cell that the sentence is, null outside tables.
 */
export function makeSpot(
  discourse: Discourse,
  sentence: Sentence,
  at: number,
  inBracket: boolean,
  before: readonly Filled[],
  cell: CellHeads | null,
): Spot {
  const placed = sentence.quantities[at]!;
  const { quantity } = placed;
  const window = windowOf(sentence, at, inBracket);
  const near = cell !== null && before.length === 0 ? null : governingOf(before, window, discourse, sentence);
  const total = totalOf(sentence, before, placed.first, discourse);
  const own = readMeasureWords(sentence, placed, window);
  const words = withInherited({ sentence, placed, quantity, window, governing: near, words: own });
  if (cell === null) {
    return { ...BLANK, sentence, placed, quantity, unit: quantity.unit, window, governing: near, total, words };
  }
  const { words: said, unit } = readCellMeasure({ words, quantity }, cell);
  const governing = near ?? (isOfRatio({ words: said }, cell) ? besideOf(discourse, cell) : null);
  return { ...BLANK, sentence, placed, quantity, unit, window, governing, total, words: said };
}
