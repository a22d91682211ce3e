import Big from 'big.js';
import type { Claim } from '../../check/verdict.ts';
import { gapAfter, isPlain, type PlacedFigure, type SumPage } from '../page/page.ts';
import { sumClaim } from './sum-claim.ts';

/** More kinds than these are a list of its own, not what one number is made of. */
const MOST_KINDS = 6;
/** Words or a dash that say, right behind a number, what it is made of. */
const MADE_OF =
  /(?:\(\s*$|bao gồm|bao gom|gồm|gom|chia ra|cụ thể|cu the|including|consisting of|made up of|:| [-–—] )/iu;

/**
 * "8 đơn vị hành chính, gồm 6 phường và 2 xã": counts of several units that make up one. Told only where they do: a list
 * that falls short names some of them.
 */
export function kindsSumClaims(page: SumPage): Claim[] {
  const { placed } = page;
  return placed.flatMap((total, at): Claim[] => {
    const first = placed[at + 1];
    if (first === undefined || !isCount(total) || !isCount(first) || !MADE_OF.test(gapAfter(page, total) ?? ''))
      return [];
    const parts: PlacedFigure[] = [];
    let sum = new Big(0);
    for (const part of placed.slice(at + 1, at + 1 + MOST_KINDS)) {
      const isNext = isCount(part) && page.gaps[part.at] !== null;
      if (!isNext || part.figure.status !== total.figure.status) return [];
      parts.push(part);
      sum = sum.plus(part.figure.value);
      if (sum.gte(total.figure.value)) break;
    }
    const isOfKinds = parts.some(({ figure }) => figure.unit !== total.figure.unit);
    if (parts.length < 2 || !isOfKinds || !sum.eq(total.figure.value)) return [];
    return [sumClaim(page, total, parts, sum, true)];
  });
}

/** A number of things, whole and printed plainly. */
function isCount({ figure }: PlacedFigure): boolean {
  return figure.precision === null && figure.measure === 'level' && figure.denominator === null && isPlain(figure);
}
