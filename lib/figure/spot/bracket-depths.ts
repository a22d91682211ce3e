import type { Line } from '../../mention/sentence/line.ts';
import { BRACKET } from '../../mention/sentence/line.ts';

/** Does each quantity of a line stand in a bracket: are more opened than closed in front of it? */
export function bracketDepths(line: Line): boolean[] {
  const depths: boolean[] = [];
  let depth = 0;
  let quantity = 0;
  for (let at = 0; at < line.tokens.length && quantity < line.quantities.length; at++) {
    while (quantity < line.quantities.length && line.quantities[quantity]!.first <= at) {
      depths[quantity++] = depth > 0;
    }
    if (line.tokens[at]!.kind !== 'mark' || line.breaks[at] !== BRACKET) continue;
    depth = Math.max(0, depth + ('([{'.includes(line.tokens[at]!.bare) ? 1 : -1));
  }
  while (quantity < line.quantities.length) depths[quantity++] = depth > 0;
  return depths;
}
