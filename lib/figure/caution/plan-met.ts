import { evidenceOf } from '../../mention/evidence.ts';
import type { CautionMatch } from '../../mention/sentence/caution-lookup.ts';
import { lastCaution } from '../../mention/sentence/caution-lookup.ts';
import type { Line } from '../../mention/sentence/line.ts';
import { behindSemicolon, reachFrom, reachTo } from '../../mention/sentence/reach.ts';
import type { Evidence } from '../figure.ts';
import type { Filled } from '../spot/slots.ts';

/** So many tokens in front a denial may begin ("chưa thể hoàn thành kế hoạch"). */
const DENIAL = 3;

/**
 * "60 ha rừng, vượt kế hoạch", "Hoàn thành chỉ tiêu được giao, xã trồng 60 ha": the words that say that a plan was reached
 * with a number, or null. They stand between it and the numbers beside it in its sentence, or in the sentence behind, if that
 * has none of its own ("Như vậy, thành phố đã vượt kế hoạch.").
 */
export function readPlanMet({ line, placed, quantity }: Filled, next: Line | null, text: string): Evidence | null {
  const { quantities } = line;
  const at = quantities.findIndex(({ first }) => first === placed.first);
  const to = Math.min(quantities[at + 1]?.first ?? line.tokens.length, reachTo(line, quantity.end));
  const from = at > 0 ? placed.first : behindSemicolon(line, reachFrom(line, placed), placed.first);
  const own = metIn(line, placed.last + 1, to) ?? metIn(line, from, placed.first);
  if (own !== null) return wordsOf(line, own, text);
  if (next === null || next.quantities.length > 0 || at < quantities.length - 1) return null;
  const behind = metIn(next, 0, next.tokens.length);
  return behind === null ? null : wordsOf(next, behind, text);
}

/** The last such words in [from, to) that nothing denies, or null. */
function metIn(line: Line, from: number, to: number): CautionMatch | null {
  const met = lastCaution(line, from, to, 'plan-met');
  // A wrong accent is let pass in long phrases, but "đặt mục tiêu" sets what "đạt mục tiêu" reaches.
  if (met === undefined || line.tokens[met.first]!.norm === 'đặt') return null;
  const denial = lastCaution(line, Math.max(0, met.first - DENIAL), met.last + 1, 'negated');
  return denial === undefined ? met : null;
}

const wordsOf = (line: Line, { first, last }: CautionMatch, text: string): Evidence =>
  evidenceOf(text, line, first, last, 'carried');
