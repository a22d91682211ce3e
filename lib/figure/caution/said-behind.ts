import { evidenceOf } from '../../mention/evidence.ts';
import { lastCaution } from '../../mention/sentence/caution-lookup.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { COMMA } from '../../mention/sentence/sentence.ts';
import { anyIn } from '../../mention/sentence/sentence-lookup.ts';
import { areWords } from '../../words/word-classes.ts';
import type { Caution, Evidence } from '../figure.ts';

/** What a number counts stands behind it in so many tokens at most ("350 lao động nông thôn là ..."). */
const NOUN = 6;
/** What is told in so many tokens; what is longer tells of something else as well. */
const LONGEST = 24;

/**
 * What is told of a number right behind it: that it was handed down ("..., tỉnh giao", "..., đó là mức tỉnh giao"), or is a plan
 * ("350 lao động là chỉ tiêu", "Đó là kế hoạch."). `from`: the token behind the number in its sentence, or 0 in the sentence behind.
 * Null where another number stands there, which it is then told of, or nothing of the kind.
 */
export function saidBehind(sentence: Sentence, from: number, isTarget: boolean, text: string): Caution | null {
  const part = partBehind(sentence, from);
  if (part === null) return null;
  const wordsIn = (kind: 'given' | 'plan-word'): Evidence | null => {
    const match = lastCaution(sentence, part.from, part.to, kind);
    return match === undefined ? null : evidenceOf(text, sentence, match.first, match.last, 'carried');
  };
  const given = wordsIn('given');
  if (given !== null) return { kind: 'given', evidence: given };
  const plan = isTarget || !part.isTold || isOwn(sentence, part) ? null : wordsIn('plan-word');
  return plan === null ? null : { kind: 'plan', evidence: plan };
}

/** Tokens [from, to) behind a number; `isTold`: do they say what it is? */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly isTold: boolean;
}

function isOwn(sentence: Sentence, { from, to }: Part): boolean {
  for (let at = from; at < to; at++) if (areWords(sentence, at, 'own-plan')) return true;
  return false;
}

/** The first part behind the number, without another number in it. */
function partBehind(sentence: Sentence, from: number): Part | null {
  const { tokens } = sentence;
  const isCut = (at: number): boolean => sentence.quantities.length > 0 && sentence.breaks[at]! >= COMMA;
  const isCopula = (at: number): boolean => areWords(sentence, at, 'copula');
  let at = from;
  while (from > 0 && at < tokens.length && at <= from + NOUN && !isCut(at) && !isCopula(at)) at++;
  const start = isCut(at) && from > 0 ? at + 1 : at;
  const isTold = isCopula(start) || (areWords(sentence, start, 'points-at') && isCopula(start + 1));
  if (start >= tokens.length || (from === 0 && !isTold)) return null;
  let to = start;
  while (to < Math.min(tokens.length, start + LONGEST) && !isCut(to)) to++;
  return anyIn(sentence.quantities, from, to) ? null : { from: start, to, isTold };
}
