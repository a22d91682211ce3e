import { cueSet, isOneOf } from '../../mention/cue/cue-sets.ts';
import type { PlacedQuantity, Sentence } from '../../mention/sentence/sentence.ts';
import { anyIn, tokenIn } from '../../mention/sentence/sentence-lookup.ts';

const REACHED = cueSet('down-to', 'up-to', 'left');
/** So many tokens may stand between a number and where it went ("từ 29,4% cuối năm 2015 xuống"). */
const NEAR = 12;

const PLACES = new Set(['chỗ', 'mức']);

/** "từ 29,4% xuống còn 26,61%", "tăng từ 350 lên 379": is this the number that another rose or fell from? */
export function isFromNumber(sentence: Sentence, { first, last }: PlacedQuantity): boolean {
  // "từ chỗ 3,20% của năm 2015"
  const isWorded = PLACES.has(tokenIn(sentence.tokens, first - 1)?.norm ?? '');
  const word = tokenIn(sentence.tokens, isWorded ? first - 2 : first - 1);
  // "chi đầu tư 81,7 tỷ đồng" is no such word
  const isFrom = word?.norm === 'từ' || word?.norm === 'from' || (sentence.unaccented && word?.bare === 'tu');
  if (!isFrom) return false;
  return anyIn(sentence.cues, last + 1, last + NEAR, ({ kind }) => isOneOf(kind, REACHED));
}
