import { evidenceOf } from '../../mention/evidence.ts';
import type { PlaceMention } from '../../mention/place/place-mentions.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { firstIn, lastIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Located } from '../spot/slots.ts';
import { partedBetween } from '../spot/window.ts';
import type { FigureSpot } from './figure-spot.ts';
import { idOf } from './place-meant.ts';

const OF = new Set(['của', 'of']);
/** Words that may stand between "của" and the place ("của toàn tỉnh", "của cả thành phố", "của Đảng bộ thành phố"). */
const WHOLE = new Set(['toàn', 'cả']);
/** So far behind its number (tokens) such a place stands. */
const NEAR = 8;

/** Is a place the one that something is of: "của thành phố", "của toàn tỉnh"? */
function isOf({ tokens }: Sentence, { first }: PlaceMention): boolean {
  const word = tokens[first - 1]?.norm ?? '';
  return OF.has(word) || (WHOLE.has(word) && OF.has(tokens[first - 2]?.norm ?? ''));
}

const isOwn = ({ organ, role }: PlaceMention): boolean => role === 'whose' && !organ;

/**
 * "1.240 lao động của thành phố Cao Bằng và 379 lao động của thành phố Bắc Kạn", "thấp xa mức 26,61% của toàn tỉnh": the
 * place right behind a number that it is of, in front of any other number or mark. Null where there is none.
 */
function placeOfNumber({ figure: { sentence, placed, window } }: FigureSpot): PlaceMention | null {
  const behind = firstIn(sentence.places, placed.last + 1, Math.min(window.next, placed.last + NEAR), isOwn);
  if (behind === undefined || !isOf(sentence, behind) || partedBetween(sentence, placed.last + 1, behind.first))
    return null;
  // "xã Dương Quang trồng 45 ha rừng của thành phố" is the commune's: only where what stands in front belongs to another number
  const before = lastIn(sentence.places, window.from, placed.first, isOwn);
  const isOfEarlier =
    before !== undefined && isOf(sentence, before) && lastIn(sentence.quantities, 0, before.first) !== undefined;
  return before === undefined || isOfEarlier ? behind : null;
}

/** The figure with the place right behind its number that it is of; null where none is. */
export function placedBehind(spot: FigureSpot): Located | null {
  const { figure, discourse } = spot;
  const mention = placeOfNumber(spot);
  const place = mention === null ? null : idOf(discourse, mention, figure.sentence);
  if (mention === null || place === null) return null;
  if (place === figure.place) return figure;
  const placeEvidence = evidenceOf(discourse.article.text, figure.sentence, mention.first, mention.last, 'assumed');
  return { ...figure, place, placeEvidence, placeBehind: true };
}
