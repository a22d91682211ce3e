import { isVouchedFor } from './rewording.ts';
import type { Side } from './side.ts';
import type { Weighed } from './weigh.ts';

export type Judgement = 'found' | 'changed' | 'lost';

/** A quote with this many letters says by itself where it belongs. */
const LONG_QUOTE = 48;

/** One with so many is no row of a list, of which others are made of the same words. */
const LONG_PASSAGE = 160;

/**
 * Of so few tokens one may be another without a context that says so ("Many years later" for "some years later"); not of a quote
 * that may be Vietnamese: "xã Nông Hạ" is not "xã Nông Thượng".
 */
const FEW_TOKENS = 4;
/** Weight of a context that is too little to speak against a quote that is there. */
const LITTLE = 10;
/** Weight of a side from which on it says something: a mark and a sign have less. */
const HEARD = 0.5;
/** Words with a capital that make a name: one alone may begin a sentence. */
const NAME = 2;
/** Tokens that may have been put into a passage, beside as many as it has. */
const LOOSE = 6;

/** Is a place the note's own? The quote has so many letters and tokens. In doubt the passage is lost. */
export function judge(found: Weighed, letters: number, tokens: number): Judgement {
  if ((found.isNeighbour && !hasMoved(found)) || found.namesGone >= NAME) return 'lost';
  if (found.numbers === 'missing' || found.to <= found.from || found.to - found.from > 2 * tokens + LOOSE)
    return 'lost';
  if (letters < LONG_PASSAGE && isSiblings(found)) return 'lost';
  if (found.numbers === 'same') {
    if (!isHome(found, letters, tokens) || found.numberNames.alone) return 'lost';
    if (found.reworded === null) return 'found';
    return isHeld(found, letters) ? 'changed' : 'lost';
  }
  // a day, an hour, an ordinal is the name of its row
  if (found.isNeighboursNumber || found.numberNames.areOthers) return 'lost';
  return isChanged(found, letters) ? 'changed' : 'lost';
}

/**
 * Is it the sentence of another: "tổng chi … 251 tỷ" where "tổng thu … 215 tỷ" was deleted? Where a word and a number are others
 * nothing is left that says it is the note's; of a word alone, or one put in, what stands around the sentence decides.
 */
function isSiblings({ rewording, numbers, before, after }: Weighed): boolean {
  const { isReplaced, isTurned, isPutIn, isNeighbours } = rewording;
  if ((isReplaced && isNeighbours) || ((isReplaced || isTurned) && numbers === 'other')) return true;
  const around = sum(before, after);
  // a note that holds nothing outside its sentence cannot tell words that were put in from a sentence like it
  if (around.farNoted === 0) return numbers === 'other' && isPutIn;
  if (numbers === 'same') return isReplaced && !isVouchedFor([around]);
  return isNeighbours || (isPutIn && !isVouchedFor([before, after]));
}

function isHome({ own, syllablesGone, before, after }: Weighed, letters: number, tokens: number): boolean {
  const around = sum(before, after);
  // a note of another program may bring the quote alone, or few words on one side of it: then the quote itself decides
  if (heard(around) === 0) return tokens <= FEW_TOKENS ? own >= 0.5 && syllablesGone === 0 : own >= 0.85;
  if (Math.min(heard(before), heard(after)) === 0 && heard(around) <= LITTLE && own >= 0.95) return true;
  if (letters >= LONG_QUOTE && own >= (kept(around) >= 0.5 ? 0.7 : 0.85)) return true;
  if (Math.min(around.namesGone, around.namesNew) >= NAME) return false;
  const there = Math.min(kept(around), known(around));
  return own >= 0.95 ? there >= 0.5 : own + there >= 1.2;
}

function isChanged({ words, before, after }: Weighed, letters: number): boolean {
  const around = sum(before, after);
  if (heard(around) === 0) return letters >= LONG_PASSAGE && words >= 0.9;
  const isLong = letters >= LONG_QUOTE && words >= 0.95;
  if (Math.min(around.namesGone, around.namesNew) >= 1 || known(around) < (isLong ? 0.3 : 0.55)) return false;
  return words >= 0.7 && [before, after].every((side) => kept(side) >= 0.75 && (isLong || known(side) >= 0.3));
}

/** Do both sides hold the place of a quote of which a word beside a number is another? */
function isHeld({ before, after }: Weighed, letters: number): boolean {
  const around = sum(before, after);
  if (heard(around) === 0) return letters >= LONG_PASSAGE;
  // a side that holds next to nothing ("điểm" before "phần trăm.") does not speak against the other
  const sides = [around, before, after].filter((side) => heard(side) >= HEARD);
  return letters >= LONG_QUOTE || sides.every((side) => kept(side) >= 0.5);
}

/** Has a place that is not the likeliest the note's whole sentence or row? Then that was put elsewhere. */
export function hasMoved({ numbers, words, before, after }: Weighed): boolean {
  const around = sum(before, after);
  const isWhole = around.noted >= ENOUGH && kept(around) >= 0.9 && known(around) >= 0.9;
  return numbers === 'same' && words >= 0.95 && isWhole;
}

/** Weight of words in a sentence or row from which on it speaks for itself. */
const ENOUGH = 1.5;

/** How much of what the note knows is there: of its sentence or row, or of all around it where that says too little. */
function kept({ noted, kept, farNoted, farKept }: Side): number {
  return noted >= ENOUGH ? kept / noted : share(kept + farKept, noted + farNoted);
}

const heard = ({ noted, farNoted }: Side): number => noted + farNoted;
const known = ({ known, shown }: Side): number => share(known, shown);
const share = (part: number, all: number): number => (all === 0 ? 1 : part / all);

function sum(before: Side, after: Side): Side {
  return {
    noted: before.noted + after.noted,
    kept: before.kept + after.kept,
    farNoted: before.farNoted + after.farNoted,
    farKept: before.farKept + after.farKept,
    shown: before.shown + after.shown,
    known: before.known + after.known,
    namesGone: before.namesGone + after.namesGone,
    namesNew: before.namesNew + after.namesNew,
  };
}
