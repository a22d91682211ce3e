import { anyIn } from '../../mention/sentence/line-lookup.ts';
import type { Spot } from './slots.ts';

/** Is there a word right behind the number that says what it counts ("118 ngõ hẻm", "8,31 ha do Nhân dân tự bỏ vốn")? */
export function hasNounBehind(spot: Spot): boolean {
  const { line, placed, window } = spot;
  for (let at = placed.last + 1; at < window.to && at <= placed.last + 3; at++) {
    // "không phải 3,88% như báo nêu": what follows tells of the number, not what it counts.
    if (line.tokens[at]!.norm === 'như') return false;
    if (line.content[at] === 1) return true;
    if (line.cues.length > 0 && anyIn(line.cues, at, at + 1, ({ kind }) => kind !== 'none' && kind !== 'aside'))
      return false;
  }
  return false;
}

/** "139 đảng viên (KH 90)": a number with neither a unit nor a noun behind it. */
export const isUnitless = (spot: Spot): boolean =>
  spot.quantity.unit === 'count' && spot.quantity.unitWord === null && !hasNounBehind(spot);
