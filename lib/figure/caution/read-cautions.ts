import type { CautionWord } from '../../mention/cue/caution-words.ts';
import { bitOf } from '../../mention/cue/caution-words.ts';
import { cueSet } from '../../mention/cue/cue-sets.ts';
import { evidenceOf } from '../../mention/evidence.ts';
import type { CautionMatch } from '../../mention/sentence/caution-lookup.ts';
import { lastCaution } from '../../mention/sentence/caution-lookup.ts';
import { reachFrom, reachTo } from '../../mention/sentence/reach.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Caution, Evidence } from '../figure.ts';
import type { Filled } from '../spot/slots.ts';
import { partedBetween } from '../spot/window.ts';
import { readNegation } from '../status/negation.ts';
import type { NearSentences } from './corrections.ts';
import { corrects } from './corrections.ts';
import { readCountedTo } from './counted-to.ts';
import { readOtherWhole } from './other-whole.ts';
import { readPlanAround } from './plan-around.ts';
import { readPlanLine } from './plan-line.ts';
import { readPlanMet } from './plan-met.ts';
import { readRunning } from './running.ts';
import { saidBehind } from './said-behind.ts';

const NONE: readonly Caution[] = [];

/**
 * What the words around a figure say that holds a verdict on it back. `figures`: the figures of its sentence, itself at `at`;
 * `near`: the sentences that may take its number back.
 */
export function readCautions(
  discourse: Discourse,
  figures: readonly Filled[],
  at: number,
  near: NearSentences,
): readonly Caution[] {
  const figure = figures[at]!;
  const { sentence } = figure;
  const { next, before } = near;
  const correction = near.corrections.find((other) => corrects(other, figure, near))?.sentence ?? null;
  const kinds =
    sentence.cautionKinds | (next?.cautionKinds ?? 0) | (before?.cautionKinds ?? 0) | (near.line?.cautionKinds ?? 0);
  const { planTitle, headWhole } = discourse;
  if (
    kinds === 0 &&
    (sentence.cueKinds & DONE) === 0 &&
    planTitle === null &&
    headWhole === null &&
    correction === null
  )
    return NONE;
  const { text } = discourse.article;
  const found: Caution[] = [];
  const add = (kind: Caution['kind'], evidence: Evidence | null): void => {
    if (evidence !== null) found.push({ kind, evidence });
  };
  const plan =
    readPlanAround(figure, text, planTitle) ??
    readPlanLine(figure, near.line, text) ??
    readSaidBehind(figure, next, text);
  if (plan !== null) found.push(plan);
  const mistake = (kinds & MISTAKE) === 0 ? null : readMistake(figure, near, text);
  add('taken-back', mistake ?? (correction === null ? null : wordsOf(correction, correction.cautions[0], text)));
  if ((kinds & IMAGINED) !== 0) add('imagined', wordAround(figure, 'imagined', text));
  const soFar =
    (kinds & SO_FAR) === 0 ? null : (wordBefore(figure, 'so-far', text) ?? readCountedTo(figure, next, text));
  const goesOn = (kinds & GOES_ON) === 0 ? null : wordBehind(figure, 'goes-on', text);
  add('so-far', soFar ?? goesOn ?? readRunning(figure, text));
  if ((kinds & PLAN_MET) !== 0) add('plan-met', readPlanMet(figure, next, text));
  if ((kinds & FINAL_ACCOUNTS) !== 0) add('final-accounts', wordAround(figure, 'final-accounts', text));
  const negation = (kinds & NEGATED) === 0 ? null : readNegation(figure, text);
  add('negated', negation);
  // What is plainly denied is not doubted as well: a target may be missed by it.
  if (negation === null && (kinds & UNDONE) !== 0) add('imagined', wordInClause(figure, 'undone', text));
  add('other-whole', readOtherWhole(figures, at, text, discourse.lexicon, headWhole));
  return found.length === 0 ? NONE : found;
}

const MISTAKE = bitOf('mistake');
const IMAGINED = bitOf('imagined');
const SO_FAR = bitOf('so-far');
const GOES_ON = bitOf('goes-on');
const PLAN_MET = bitOf('plan-met');
const FINAL_ACCOUNTS = bitOf('final-accounts');
const DONE = cueSet('done');
const NEGATED = bitOf('negated');
const UNDONE = bitOf('undone');

/** The last such word of the figure's sentence in front of it. */
function wordBefore({ sentence, placed }: Filled, kind: CautionWord, text: string): Evidence | null {
  return wordsOf(sentence, lastCaution(sentence, reachFrom(sentence, placed), placed.first, kind), text);
}

/** The last such word in front of the figure that no mark parts from it. */
function wordInClause(figure: Filled, kind: CautionWord, text: string): Evidence | null {
  const { sentence, placed } = figure;
  const match = lastCaution(sentence, reachFrom(sentence, placed), placed.first, kind);
  return match === undefined || partedBetween(sentence, match.last + 1, placed.first)
    ? null
    : wordsOf(sentence, match, text);
}

/** The last such word of the figure's sentence behind it. */
function wordBehind({ sentence, placed, quantity }: Filled, kind: CautionWord, text: string): Evidence | null {
  return wordsOf(sentence, lastCaution(sentence, placed.last + 1, reachTo(sentence, quantity.end), kind), text);
}

/** Such a word of the figure's sentence, on either side of it. */
const wordAround = (figure: Filled, kind: CautionWord, text: string): Evidence | null =>
  wordBefore(figure, kind, text) ?? wordBehind(figure, kind, text);

/**
 * A mistake, a rumour or a correction in the figure's sentence or the one behind it ("… 3,88%. Con số đúng là 2,88%."): the
 * number may be the very one that the page takes back.
 */
function readMistake(figure: Filled, { next, before }: NearSentences, text: string): Evidence | null {
  const { sentence, placed, quantity } = figure;
  const lastUpTo = (from: number, where: Sentence): Evidence | null =>
    wordsOf(where, lastCaution(where, from, reachTo(where, quantity.end), 'mistake'), text);
  return (
    wordBefore(figure, 'mistake', text) ??
    lastUpTo(placed.last + 1, sentence) ??
    (next === null ? null : lastUpTo(0, next)) ??
    (before === null ? null : atEnd(before, 'mistake', text))
  );
}

/** How much of the sentence in front is looked at, from its end, in tokens. */
const FRONT = 80;

function atEnd(sentence: Sentence, kind: CautionWord, text: string): Evidence | null {
  const { length } = sentence.tokens;
  return wordsOf(sentence, lastCaution(sentence, Math.max(0, length - FRONT), length, kind), text);
}

/** What the part or the sentence behind a figure says that its number is: handed down, a plan. */
function readSaidBehind({ sentence, placed, status }: Filled, next: Sentence | null, text: string): Caution | null {
  const isTarget = status === 'target';
  return (
    ((sentence.cautionKinds & TOLD) === 0 ? null : saidBehind(sentence, placed.last + 1, isTarget, text)) ??
    (next === null || (next.cautionKinds & TOLD) === 0 ? null : saidBehind(next, 0, isTarget, text))
  );
}

const TOLD = bitOf('given') | bitOf('plan-word');

function wordsOf(sentence: Sentence, match: CautionMatch | undefined, text: string): Evidence | null {
  return match === undefined ? null : evidenceOf(text, sentence, match.first, match.last, 'carried');
}
