import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import type { IndicatorFacts } from '../lexicon.ts';
import { hasCaution } from '../restraint/cautions.ts';

/** Both grow, or both fall, over the same stretch from the same base; what a plan was passed by is no growth. */
export function isSameGrowth(figure: Figure, reference: ReferenceFigure): boolean {
  if (figure.measure !== 'change' || figure.direction === null || figure.direction !== reference.direction)
    return false;
  if (figure.period !== reference.period || hasCaution(figure, 'negated')) return false;
  const before = String(Number(figure.period.slice(0, 4)) - 1);
  const bases = [figure.base, reference.base].map((base) => (base === before ? 'same-period' : base));
  return bases.every((base) => base === null || base === 'same-period');
}

/** A fall in what had better be low is good. */
export const betterOf = (
  { measure, direction }: Figure,
  better: IndicatorFacts['better'],
): IndicatorFacts['better'] => {
  if (measure !== 'change' || direction !== 'down' || better === 'neutral') return better;
  return better === 'lower' ? 'higher' : 'lower';
};
