import type { Named } from '../spot/slots.ts';

/** Between "thực hiện" and its number. */
const LINKS = new Set(['được', 'là', ':', 'đạt']);

/**
 * "nghị quyết ghi 30 tỷ đồng, thực hiện 37,5 tỷ đồng": right behind "thực hiện" stands what was done, where what it goes on with is the
 * aim in the same unit ("phấn đấu thực hiện 37 tỷ" goes on with none).
 */
export function doneBeside({ sentence, placed, quantity, governing }: Named): { first: number; last: number } | null {
  if (governing?.sentence !== sentence || governing.status !== 'target') return null;
  if (governing.quantity.unit !== quantity.unit) return null;
  const { tokens } = sentence;
  let last = placed.first - 1;
  while (last > governing.placed.last && LINKS.has(tokens[last]!.norm)) last--;
  const first = last - 1;
  const isDone = tokens[last]?.bare === 'hien' && tokens[first]?.bare === 'thuc';
  return isDone && tokens[first - 1]?.kind === 'mark' ? { first, last } : null;
}
