import { cueSet } from '../../mention/cue/cue-sets.ts';
import { hasCue } from '../../mention/sentence/cue-lookup.ts';
import { SEMICOLON } from '../../mention/sentence/sentence.ts';
import type { Located } from '../spot/slots.ts';

/**
 * A part with a name of its own counts in the total's unit, before a semicolon. One that has the total's own name and place
 * ("trong đó trồng rừng tập trung 120 ha") is as good as unnamed.
 */
export function settlePart(figure: Located): Located {
  const { total, part } = figure;
  if (part === null && isOfWhole(figure)) return { ...figure, part: 'unnamed' };
  if (part !== 'named' || total === null) return figure;
  if (crossesSemicolon(figure) || figure.quantity.unit !== total.quantity.unit) return { ...figure, part: null };
  return figure.indicator === total.indicator && figure.place === total.place ? { ...figure, part: 'unnamed' } : figure;
}

function crossesSemicolon({ sentence, placed, total }: Located): boolean {
  const from = total === null ? placed.first : total.sentence === sentence ? total.placed.last : 0;
  for (let at = from; at < placed.first; at++) if (sentence.breaks[at] === SEMICOLON) return true;
  return false;
}

const AIMS = cueSet('target', 'target-head', 'plan');
/** So many words in front of such a number and behind it may say that the whole was set. */
const IN_FRONT = 6;
const BEHIND = 10;
const OUT_OF = new Set(['trong', 'of']);

/** "60 trong số 90 đảng viên mới là nữ", "40 of the 100 hectares were acacia": some of a whole, unless the whole is what was set. */
function isOfWhole({ quantity, sentence, placed: { first, last } }: Located): boolean {
  if (quantity.denominator === null) return false;
  if (!sentence.tokens.slice(first, last + 1).some(({ norm }) => OUT_OF.has(norm))) return false;
  return !hasCue(sentence, Math.max(0, first - IN_FRONT), Math.min(sentence.tokens.length, last + BEHIND), AIMS);
}
