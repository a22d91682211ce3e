import type { Spot } from '../spot/slots.ts';

const YEARLY_BEFORE = new Set(['moi', 'hang', 'tung', 'quan']);

/** "bình quân mỗi năm 500 lao động", "hằng năm": of every year and of none. */
export function isYearly(spot: Pick<Spot, 'sentence' | 'placed' | 'window'>): boolean {
  const { sentence, placed, window } = spot;
  for (let at = Math.max(window.from, placed.first - 12); at < placed.first; at++) {
    const { bare } = sentence.tokens[at]!;
    if (bare === 'nam' && YEARLY_BEFORE.has(sentence.tokens[at - 1]?.bare ?? '')) return true;
    if (bare === 'annually' || bare === 'annual') return true;
  }
  const after = sentence.tokens[placed.last + 1]?.bare;
  const next = sentence.tokens[placed.last + 2]?.bare;
  return ((after === 'a' || after === 'per') && next === 'year') || (after === 'moi' && next === 'nam');
}
