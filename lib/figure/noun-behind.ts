import type { Draft } from './draft.ts';
import { anyIn } from './line-lookup.ts';

/** Is there a word right behind the number that says what it counts ("118 ngõ hẻm", "8,31 ha do Nhân dân tự bỏ vốn")? */
export function hasNounBehind(draft: Draft): boolean {
  const { line, placed, window } = draft;
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
export const isUnitless = (draft: Draft): boolean =>
  draft.quantity.unit === 'count' && draft.quantity.unitWord === null && !hasNounBehind(draft);
