import type { Spot } from '../spot/slots.ts';

const YEARLY_BEFORE = new Set(['moi', 'hang', 'tung', 'quan']);

/** "bình quân mỗi năm 500 lao động", "hằng năm": of every year and of none. */
export function isYearly(spot: Pick<Spot, 'line' | 'placed' | 'window'>): boolean {
  const { line, placed, window } = spot;
  for (let at = Math.max(window.from, placed.first - 12); at < placed.first; at++) {
    const { bare } = line.tokens[at]!;
    if (bare === 'nam' && YEARLY_BEFORE.has(line.tokens[at - 1]?.bare ?? '')) return true;
    if (bare === 'annually' || bare === 'annual') return true;
  }
  const after = line.tokens[placed.last + 1]?.bare;
  const next = line.tokens[placed.last + 2]?.bare;
  return ((after === 'a' || after === 'per') && next === 'year') || (after === 'moi' && next === 'nam');
}
