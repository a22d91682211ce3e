import type { CautionMatch } from './caution-lookup.ts';
import { lastCaution } from './caution-lookup.ts';
import type { CautionWord } from './caution-words.ts';
import { bitOf } from './caution-words.ts';
import { corrects, type NearLines } from './corrections.ts';
import { readCountedTo } from './counted-to.ts';
import type { Draft } from './draft.ts';
import { evidenceOf } from './draft.ts';
import type { Caution, Evidence } from './figure.ts';
import type { Line } from './line.ts';
import { readNegation } from './negation.ts';
import { readOtherWhole } from './other-whole.ts';
import { readPlanAround } from './plan-around.ts';
import { reachFrom, reachTo } from './reach.ts';
import { saidBehind } from './said-behind.ts';
import type { Walk } from './walk.ts';
import { partedBetween } from './window.ts';

const NONE: readonly Caution[] = [];

/**
 * What the words around a figure say that holds a verdict on it back. `drafts`: the figures of its line, itself at `at`.
 */
export function readCautions(walk: Walk, drafts: readonly Draft[], at: number, near: NearLines): readonly Caution[] {
  const draft = drafts[at]!;
  const { line } = draft;
  const { next, before } = near;
  const correction = near.corrections.find((other) => corrects(other, draft, near))?.line ?? null;
  const kinds = line.cautionKinds | (next?.cautionKinds ?? 0) | (before?.cautionKinds ?? 0);
  if (kinds === 0 && walk.planTitle === null && walk.headWhole === null && correction === null) return NONE;
  const { text } = walk.article;
  const found: Caution[] = [];
  const add = (kind: Caution['kind'], evidence: Evidence | null): void => {
    if (evidence !== null) found.push({ kind, evidence });
  };
  const plan = readPlanAround(draft, text, walk.planTitle);
  const told = plan ?? readSaidBehind(draft, next, text);
  if (told !== null) found.push(told);
  if ((kinds & MISTAKE) !== 0) add('taken-back', readMistake(draft, near, text));
  if (correction !== null && !found.some(({ kind }) => kind === 'taken-back')) {
    add('taken-back', wordsOf(correction, correction.cautions[0], text));
  }
  if ((kinds & IMAGINED) !== 0) add('imagined', wordAround(draft, 'imagined', text));
  const soFar = (kinds & SO_FAR) === 0 ? null : (wordBefore(draft, 'so-far', text) ?? readCountedTo(draft, next, text));
  add('so-far', soFar ?? ((kinds & GOES_ON) === 0 ? null : wordBehind(draft, 'goes-on', text)));
  const negation = (kinds & NEGATED) === 0 ? null : readNegation(draft, text);
  add('negated', negation);
  // What is plainly denied is not doubted as well: a target may be missed by it.
  if (negation === null && (kinds & UNDONE) !== 0) add('imagined', wordInClause(draft, 'undone', text));
  add('other-whole', readOtherWhole(drafts, at, text, walk.lexicon, walk.headWhole));
  return found.length === 0 ? NONE : found;
}

const MISTAKE = bitOf('mistake');
const IMAGINED = bitOf('imagined');
const SO_FAR = bitOf('so-far');
const GOES_ON = bitOf('goes-on');
const NEGATED = bitOf('negated');
const UNDONE = bitOf('undone');

/** The last such word of the figure's sentence in front of it. */
function wordBefore({ line, placed }: Draft, kind: CautionWord, text: string): Evidence | null {
  return wordsOf(line, lastCaution(line, reachFrom(line, placed), placed.first, kind), text);
}

/** The last such word in front of the figure that no mark parts from it. */
function wordInClause(draft: Draft, kind: CautionWord, text: string): Evidence | null {
  const { line, placed } = draft;
  const match = lastCaution(line, reachFrom(line, placed), placed.first, kind);
  return match === undefined || partedBetween(line, match.last + 1, placed.first) ? null : wordsOf(line, match, text);
}

/** The last such word of the figure's sentence behind it. */
function wordBehind({ line, placed, quantity }: Draft, kind: CautionWord, text: string): Evidence | null {
  return wordsOf(line, lastCaution(line, placed.last + 1, reachTo(line, quantity.end), kind), text);
}

/** Such a word of the figure's sentence, on either side of it. */
const wordAround = (draft: Draft, kind: CautionWord, text: string): Evidence | null =>
  wordBefore(draft, kind, text) ?? wordBehind(draft, kind, text);

/**
 * A mistake, a rumour or a correction in the figure's sentence or the one behind it ("… 3,88%. Con số đúng là 2,88%."): the
 * number may be the very one that the page takes back.
 */
function readMistake(draft: Draft, { next, before }: NearLines, text: string): Evidence | null {
  const { line, placed, quantity } = draft;
  const lastUpTo = (from: number, where: Line): Evidence | null =>
    wordsOf(where, lastCaution(where, from, reachTo(where, quantity.end), 'mistake'), text);
  return (
    wordBefore(draft, 'mistake', text) ??
    lastUpTo(placed.last + 1, line) ??
    (next === null ? null : lastUpTo(0, next)) ??
    (before === null ? null : lastOf(before, 'mistake', text))
  );
}

/** How much of the sentence in front is looked at, from its end, in tokens. */
const FRONT = 80;

function lastOf(line: Line, kind: CautionWord, text: string): Evidence | null {
  const { length } = line.tokens;
  return wordsOf(line, lastCaution(line, Math.max(0, length - FRONT), length, kind), text);
}

/** What the part or the sentence behind a figure says that its number is: handed down, a plan. */
function readSaidBehind({ line, placed, status }: Draft, next: Line | null, text: string): Caution | null {
  const isTarget = status === 'target';
  return (
    ((line.cautionKinds & TOLD) === 0 ? null : saidBehind(line, placed.last + 1, isTarget, text)) ??
    (next === null || (next.cautionKinds & TOLD) === 0 ? null : saidBehind(next, 0, isTarget, text))
  );
}

const TOLD = bitOf('given') | bitOf('plan-word');

function wordsOf(line: Line, match: CautionMatch | undefined, text: string): Evidence | null {
  return match === undefined ? null : evidenceOf(text, line, match.first, match.last, 'carried');
}
