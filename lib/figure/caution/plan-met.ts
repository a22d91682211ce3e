import { evidenceOf } from '../../mention/evidence.ts';
import type { CautionMatch } from '../../mention/sentence/caution-lookup.ts';
import { lastCaution } from '../../mention/sentence/caution-lookup.ts';
import { behindSemicolon, reachFrom, reachTo } from '../../mention/sentence/reach.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { Evidence } from '../figure.ts';
import type { Filled } from '../spot/slots.ts';

/** So many tokens in front a denial may begin ("chưa thể hoàn thành kế hoạch"). */
const DENIAL = 3;

/**
 * "60 ha rừng, vượt kế hoạch", "Hoàn thành chỉ tiêu được giao, xã trồng 60 ha": the words that say that a plan was reached
 * with a number, or null. They stand between it and the numbers beside it in its sentence, or in the sentence behind, if that
 * has none of its own ("Như vậy, thành phố đã vượt kế hoạch.").
 */
export function readPlanMet(
  { sentence, placed, quantity }: Filled,
  next: Sentence | null,
  text: string,
): Evidence | null {
  const { quantities } = sentence;
  const at = quantities.findIndex(({ first }) => first === placed.first);
  const to = Math.min(quantities[at + 1]?.first ?? sentence.tokens.length, reachTo(sentence, quantity.end));
  const from = at > 0 ? placed.first : behindSemicolon(sentence, reachFrom(sentence, placed), placed.first);
  const own = metIn(sentence, placed.last + 1, to) ?? metIn(sentence, from, placed.first);
  if (own !== null) return wordsOf(sentence, own, text);
  if (next === null || next.quantities.length > 0 || at < quantities.length - 1) return null;
  const behind = metIn(next, 0, next.tokens.length);
  return behind === null ? null : wordsOf(next, behind, text);
}

/** The last such words in [from, to) that nothing denies, or null. */
function metIn(sentence: Sentence, from: number, to: number): CautionMatch | null {
  const met = lastCaution(sentence, from, to, 'plan-met');
  // A wrong accent is let pass in long phrases, but "đặt mục tiêu" sets what "đạt mục tiêu" reaches.
  if (met === undefined || sentence.tokens[met.first]!.norm === 'đặt') return null;
  const denial = lastCaution(sentence, Math.max(0, met.first - DENIAL), met.last + 1, 'negated');
  return denial === undefined ? met : null;
}

const wordsOf = (sentence: Sentence, { first, last }: CautionMatch, text: string): Evidence =>
  evidenceOf(text, sentence, first, last, 'carried');
