import { anyIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Spot } from './slots.ts';

/** Is there a word right behind the number that says what it counts ("118 ngõ hẻm", "8,31 ha do Nhân dân tự bỏ vốn")? */
export function hasNounBehind(spot: Spot): boolean {
  const { sentence, placed, window } = spot;
  for (let at = placed.last + 1; at < window.to && at <= placed.last + 3; at++) {
    // "không phải 3,88% như báo nêu": what follows tells of the number, not what it counts.
    if (sentence.tokens[at]!.norm === 'như') return false;
    if (sentence.content[at] === 1) return true;
    if (sentence.cues.length > 0 && anyIn(sentence.cues, at, at + 1, ({ kind }) => kind !== 'none' && kind !== 'aside'))
      return false;
  }
  return false;
}

/** "139 đảng viên (KH 90)": a number with neither a unit nor a noun behind it. */
export const isUnitless = (spot: Spot): boolean =>
  spot.quantity.unit === 'count' && spot.quantity.unitWord === null && !hasNounBehind(spot);
