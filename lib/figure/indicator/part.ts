import { SEMICOLON } from '../../mention/sentence/sentence.ts';
import type { Located } from '../spot/slots.ts';

/**
 * A part with a name of its own counts in the total's unit, before a semicolon. One that has the total's own name and place
 * ("trong đó trồng rừng tập trung 120 ha") is as good as unnamed.
 */
export function settlePart(figure: Located): Located {
  const { total, part } = figure;
  if (part !== 'named' || total === null) return figure;
  if (crossesSemicolon(figure) || figure.quantity.unit !== total.quantity.unit) return { ...figure, part: null };
  return figure.indicator === total.indicator && figure.place === total.place ? { ...figure, part: 'unnamed' } : figure;
}

function crossesSemicolon({ sentence, placed, total }: Located): boolean {
  const from = total === null ? placed.first : total.sentence === sentence ? total.placed.last : 0;
  for (let at = from; at < placed.first; at++) if (sentence.breaks[at] === SEMICOLON) return true;
  return false;
}
