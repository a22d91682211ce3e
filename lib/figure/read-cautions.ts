import type { CautionMatch } from './caution-lookup.ts';
import { lastCaution } from './caution-lookup.ts';
import type { CautionWord } from './caution-words.ts';
import { bitOf } from './caution-words.ts';
import type { Discourse } from './discourse.ts';
import { evidenceOf } from './evidence.ts';
import type { Caution, Evidence } from './figure.ts';
import type { Line } from './line.ts';
import { readNegation } from './negation.ts';
import { readOtherWhole } from './other-whole.ts';
import { readPlanAround } from './plan-around.ts';
import { reachFrom, reachTo } from './reach.ts';
import type { Filled } from './slots.ts';
import { partedBetween } from './window.ts';

const NONE: readonly Caution[] = [];

/**
 * What the words around a figure say that holds a verdict on it back. `figures`: the figures of its line, itself at `at`;
 * `next`: the line behind that in the same block, if any.
 */
export function readCautions(
  discourse: Discourse,
  figures: readonly Filled[],
  at: number,
  next: Line | null,
): readonly Caution[] {
  const figure = figures[at]!;
  const { line } = figure;
  const kinds = line.cautionKinds | (next?.cautionKinds ?? 0);
  if (kinds === 0 && discourse.planTitle === null) return NONE;
  const { text } = discourse.article;
  const found: Caution[] = [];
  const add = (kind: Caution['kind'], evidence: Evidence | null): void => {
    if (evidence !== null) found.push({ kind, evidence });
  };
  const plan = readPlanAround(figure, text, discourse.planTitle);
  if (plan !== null) found.push(plan);
  if ((kinds & MISTAKE) !== 0) add('taken-back', readMistake(figure, next, text));
  if ((kinds & IMAGINED) !== 0) add('imagined', wordAround(figure, 'imagined', text));
  const soFar = (kinds & SO_FAR) === 0 ? null : wordBefore(figure, 'so-far', text);
  add('so-far', soFar ?? ((kinds & GOES_ON) === 0 ? null : wordBehind(figure, 'goes-on', text)));
  const negation = (kinds & NEGATED) === 0 ? null : readNegation(figure, text);
  add('negated', negation);
  // What is plainly denied is not doubted as well: a target may be missed by it.
  if (negation === null && (kinds & UNDONE) !== 0) add('imagined', wordInClause(figure, 'undone', text));
  add('other-whole', readOtherWhole(figures, at, text, discourse.lexicon));
  return found.length === 0 ? NONE : found;
}

const MISTAKE = bitOf('mistake');
const IMAGINED = bitOf('imagined');
const SO_FAR = bitOf('so-far');
const GOES_ON = bitOf('goes-on');
const NEGATED = bitOf('negated');
const UNDONE = bitOf('undone');

/** The last such word of the figure's sentence in front of it. */
function wordBefore({ line, placed }: Filled, kind: CautionWord, text: string): Evidence | null {
  return wordsOf(line, lastCaution(line, reachFrom(line, placed), placed.first, kind), text);
}

/** The last such word in front of the figure that no mark parts from it. */
function wordInClause(figure: Filled, kind: CautionWord, text: string): Evidence | null {
  const { line, placed } = figure;
  const match = lastCaution(line, reachFrom(line, placed), placed.first, kind);
  return match === undefined || partedBetween(line, match.last + 1, placed.first) ? null : wordsOf(line, match, text);
}

/** The last such word of the figure's sentence behind it. */
function wordBehind({ line, placed, quantity }: Filled, kind: CautionWord, text: string): Evidence | null {
  return wordsOf(line, lastCaution(line, placed.last + 1, reachTo(line, quantity.end), kind), text);
}

/** Such a word of the figure's sentence, on either side of it. */
const wordAround = (figure: Filled, kind: CautionWord, text: string): Evidence | null =>
  wordBefore(figure, kind, text) ?? wordBehind(figure, kind, text);

/**
 * A mistake, a rumour or a correction in the figure's sentence or the one behind it ("… 3,88%. Con số đúng là 2,88%."): the
 * number may be the very one that the page takes back.
 */
function readMistake(figure: Filled, next: Line | null, text: string): Evidence | null {
  const { line, placed, quantity } = figure;
  const lastUpTo = (from: number, where: Line): Evidence | null =>
    wordsOf(where, lastCaution(where, from, reachTo(where, quantity.end), 'mistake'), text);
  return (
    wordBefore(figure, 'mistake', text) ?? lastUpTo(placed.last + 1, line) ?? (next === null ? null : lastUpTo(0, next))
  );
}

function wordsOf(line: Line, match: CautionMatch | undefined, text: string): Evidence | null {
  return match === undefined ? null : evidenceOf(text, line, match.first, match.last, 'carried');
}
