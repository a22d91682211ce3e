import type { Sentence } from '../../mention/sentence/sentence.ts';
import { BRACKET } from '../../mention/sentence/sentence.ts';

/** Does each quantity of a sentence stand in a bracket: are more opened than closed in front of it? */
export function bracketDepths(sentence: Sentence): boolean[] {
  const depths: boolean[] = [];
  let depth = 0;
  let quantity = 0;
  for (let at = 0; at < sentence.tokens.length && quantity < sentence.quantities.length; at++) {
    while (quantity < sentence.quantities.length && sentence.quantities[quantity]!.first <= at) {
      depths[quantity++] = depth > 0;
    }
    if (sentence.tokens[at]!.kind !== 'mark' || sentence.breaks[at] !== BRACKET) continue;
    depth = Math.max(0, depth + ('([{'.includes(sentence.tokens[at]!.bare) ? 1 : -1));
  }
  while (quantity < sentence.quantities.length) depths[quantity++] = depth > 0;
  return depths;
}
