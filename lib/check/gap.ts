import Big from 'big.js';
import type { Decimal } from '../quantity/quantity.ts';

/** How the page's number stands to the one it was held against. */
export interface Gap {
  /** Is the page's the greater? Null where the two are equal. */
  readonly above: boolean | null;
  readonly distance: Decimal;
  /**
   * The distance and the page's number in hundredths of the source's; null where that has no sense: a share of a share, or of
   * nought.
   */
  readonly percent: Decimal | null;
  readonly share: Decimal | null;
}

/** How the page's number stands to the source's of the same unit. */
export function gapOf(page: Decimal, source: Decimal, unit: string): Gap {
  const [ours, theirs] = [new Big(page), new Big(source)];
  const apart = ours.minus(theirs);
  const isShare = unit === 'percent' || unit === 'percentage-point' || theirs.lte(0);
  const of = (part: Big): Decimal | null => (isShare ? null : short(part.div(theirs).times(100)));
  return {
    above: apart.eq(0) ? null : apart.gt(0),
    distance: apart.abs().toFixed(),
    percent: of(apart.abs()),
    share: of(ours),
  };
}

/** One digit behind the point; what would be nought then keeps its first one. */
function short(percent: Big): Decimal {
  const plain = percent.round(1, Big.roundHalfUp);
  return plain.eq(0) && !percent.eq(0) ? percent.prec(1).toFixed() : plain.toFixed();
}
