import type { Line, Placed } from './line.ts';

/** Nouns that count occasions, steps and turns: how something went, not a result. */
const OCCASIONS = new Set([
  'đợt',
  'lần',
  'kỳ',
  'bước',
  'khâu',
  'vòng',
  'ca',
  'phiên',
  'mặt',
  'vế',
  'khóa',
  'nhiệm',
  'dot',
  'phien',
]);

/** "4 đợt", "2 lần kiểm tra": a number that only its noun shows to be no figure. */
export function isOccasion(line: Line, placed: Placed): boolean {
  if (placed.quantity.unit !== 'count' || placed.quantity.unitWord !== null) return false;
  const next = line.tokens[placed.last + 1];
  return next !== undefined && OCCASIONS.has(next.norm);
}
