import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { amountsNear } from '../../resolution/amounts.ts';
import type { PackIndex } from '../../resolution/pack-index.ts';
import type { CheckLexicons } from '../lexicon.ts';
import { compare } from '../numbers/agreement.ts';
import { inUnit } from '../numbers/in-source-unit.ts';

/** A figure of a source whose number agrees with a page's. */
export interface NearNumber {
  readonly reference: ReferenceFigure;
  readonly isEqual: boolean;
}

/** Digits that tell, noughts at either end not among them: of fewer than two two numbers are easily the same. */
const TELLING = 2;
/** So many are hardly the same by chance: few words are enough beside them. */
const MANY = 3;
const digitsOf = ({ value }: Figure | ReferenceFigure): number =>
  value.replace(/\D/gu, '').replace(/^0+|0+$/gu, '').length;

export const hasManyDigits = (figure: ReferenceFigure): boolean => digitsOf(figure) >= MANY;

/** A number that so many figures of a source may agree with tells nothing. */
const MOST_AGREEING = 40;

/**
 * Makes what finds the figures of a source whose numbers agree with a page's, in its unit or another of the same; none where its
 * number tells too little or too many agree. For as many sources as there are: what is the figure's own is worked out once.
 */
export function nearNumbersOf(
  figure: Figure,
  unitOf: CheckLexicons['unitOf'],
): (index: PackIndex) => readonly NearNumber[] {
  if (digitsOf(figure) < TELLING) return () => [];
  const byUnit = new Map<string, Figure | null>([[figure.unit, figure]]);
  const inThis = (unit: string): Figure | null => {
    const known = byUnit.get(unit);
    if (known !== undefined) return known;
    const there = inUnit(figure, unit, unitOf);
    byUnit.set(unit, there);
    return there;
  };
  return ({ amounts }) => {
    const found: NearNumber[] = [];
    for (const [unit, numbers] of amounts) {
      const there = inThis(unit);
      if (there === null) continue;
      const close = amountsNear(numbers, there);
      if (close.length > MOST_AGREEING) return [];
      for (const reference of close) {
        const { kind } = compare(there, reference);
        if (kind === 'equal' || (kind === 'agrees' && hasManyDigits(reference)))
          found.push({ reference, isEqual: kind === 'equal' });
      }
    }
    return found;
  };
}
