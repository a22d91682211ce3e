import { type FigurePair, STANDINGS } from '../../lib/compare/comparison.ts';
import type { CompareTexts } from '../texts/compare.ts';

/** What pairs came to, in one sentence without its full stop: what is apart first. */
export function pairsResult(pairs: readonly FigurePair[], t: CompareTexts): string {
  if (pairs.length === 0) return t.nothing;
  const count = (standing: FigurePair['standing']): number => pairs.filter((pair) => pair.standing === standing).length;
  if (count('same') === pairs.length) return t.allSame(pairs.length);
  return STANDINGS.filter((standing) => count(standing) > 0)
    .map((standing, at) => t.counts[standing](count(standing), at === 0))
    .join(', ');
}
