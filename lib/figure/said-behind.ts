import { lastCaution } from './caution-lookup.ts';
import { evidenceOf } from './draft.ts';
import type { Caution, Evidence } from './figure.ts';
import type { Line } from './line.ts';
import { COMMA } from './line.ts';
import { anyIn } from './line-lookup.ts';

/** What a number counts stands behind it in so many tokens at most ("350 lao động nông thôn là ..."). */
const NOUN = 6;
/** What is told in so many tokens; what is longer tells of something else as well. */
const LONGEST = 24;
/** In front of the words that tell what the number is: "đó là kế hoạch", "đây mới là đề nghị". */
const POINTERS: ReadonlySet<string> = new Set(['đó', 'đây', 'này', 'do', 'day', 'nay']);
const COPULAS: ReadonlySet<string> = new Set(['là', 'la']);
/** Whose the plan is, where it is the committee's own after all. */
const OWN: ReadonlySet<string> = new Set(['quyết', 'nghị', 'đề', 'quyet', 'nghi', 'de']);

/**
 * What is told of a number right behind it: that it was handed down ("..., tỉnh giao", "..., đó là mức tỉnh giao"), or is a plan
 * ("350 lao động là chỉ tiêu", "Đó là kế hoạch."). `from`: the token behind the number in its line, or 0 in the line behind.
 * Null where another number stands there, which it is then told of, or nothing of the kind.
 */
export function saidBehind(line: Line, from: number, isTarget: boolean, text: string): Caution | null {
  const part = partBehind(line, from);
  if (part === null) return null;
  const wordsIn = (kind: 'given' | 'plan-word'): Evidence | null => {
    const match = lastCaution(line, part.from, part.to, kind);
    return match === undefined ? null : evidenceOf(text, line, match.first, match.last, 'carried');
  };
  const given = wordsIn('given');
  if (given !== null) return { kind: 'given', evidence: given };
  const isOwn = line.tokens.slice(part.from, part.to).some(({ norm }) => OWN.has(norm));
  const plan = isTarget || isOwn || !part.isTold ? null : wordsIn('plan-word');
  return plan === null ? null : { kind: 'plan', evidence: plan };
}

/** The first part behind the number, without another number in it; `isTold`: does it say what the number is? */
function partBehind(line: Line, from: number): { from: number; to: number; isTold: boolean } | null {
  const { tokens } = line;
  const isCut = (at: number): boolean => line.quantities.length > 0 && line.breaks[at]! >= COMMA;
  let at = from;
  while (from > 0 && at < tokens.length && at <= from + NOUN && !isCut(at) && !isCopula(line, at)) at++;
  const start = isCut(at) && from > 0 ? at + 1 : at;
  const isTold = isCopula(line, start) || (POINTERS.has(tokens[start]?.norm ?? '') && isCopula(line, start + 1));
  if (start >= tokens.length || (from === 0 && !isTold)) return null;
  let to = start;
  while (to < Math.min(tokens.length, start + LONGEST) && !isCut(to)) to++;
  return anyIn(line.quantities, from, to) ? null : { from: start, to, isTold };
}

const isCopula = ({ tokens }: Line, at: number): boolean => COPULAS.has(tokens[at]?.norm ?? '');
