import type { Pack } from '../../data/schemas/pack.ts';
import type { CheckLexicons } from '../check/lexicon.ts';
import type { CheckedFigure, Claim } from '../check/verdict.ts';
import type { Article } from '../text/article.ts';
import { growthClaims } from './change/growth.ts';
import { type SumPage, sumPage } from './page/page.ts';
import { planOfSourceClaims } from './plan/plan-of-source.ts';
import { planShareClaims } from './plan/plan-share.ts';
import { impliedClaims } from './ratio/implied.ts';
import { productClaims } from './ratio/product.ts';
import { rateOfCountClaims } from './ratio/rate-of-count.ts';
import { ratioClaims } from './ratio/ratio.ts';
import { relationClaims } from './relation/relation.ts';
import { namesClaims } from './sum/names.ts';
import { placesListClaims } from './sum/places-list.ts';
import { repeatClaims } from './sum/repeat.ts';
import { restClaims } from './sum/rest.ts';
import { shareClaims } from './sum/shares.ts';
import { shareListClaims } from './sum/shares-list.ts';
import { sumClaims } from './sum/sum.ts';
import { tableShareClaims } from './table/table-share.ts';
import { tableSumClaims } from './table/table-sum.ts';

/**
 * The arithmetic on a page, each sum with its figures (indexes into `figures`) and whether it holds; null where that cannot
 * be told: another plan, another base, an incomplete list. `false` is said only of plain numbers that must belong together.
 */
export function checkArithmetic(
  figures: readonly CheckedFigure[],
  article: Article,
  packs: readonly Pack[],
  lexicons: CheckLexicons,
): Claim[] {
  const page = sumPage(figures, article, packs, lexicons);
  const found = new Map<string, Claim>();
  for (const claimsOf of KINDS) {
    for (const claim of claimsOf(page)) {
      const key = claim.figures.join(' ');
      const earlier = found.get(key);
      // The same figures may be reached in two ways; what one of them leaves open, the other may tell.
      if (earlier !== undefined && (earlier.holds !== null || claim.holds === null)) continue;
      found.set(key, claim);
    }
  }
  return withoutCovered([...found.values()]).sort((a, b) => (a.figures[0] ?? 0) - (b.figures[0] ?? 0));
}

/** What is open between two figures need not be said where a sum of these and others is told. */
function withoutCovered(claims: Claim[]): Claim[] {
  const told = new Map<number, Claim[]>();
  for (const claim of claims) {
    if (claim.holds === null || claim.figures.length < 3) continue;
    for (const index of claim.figures) {
      const others = told.get(index);
      if (others === undefined) told.set(index, [claim]);
      else others.push(claim);
    }
  }
  if (told.size === 0) return claims;
  return claims.filter(({ holds, figures }) => {
    const around = holds === null && figures.length === 2 ? told.get(figures[0] ?? -1) : undefined;
    return around === undefined || !around.some((claim) => figures.every((index) => claim.figures.includes(index)));
  });
}

const KINDS: readonly ((page: SumPage) => Claim[])[] = [
  ratioClaims,
  impliedClaims,
  planShareClaims,
  planOfSourceClaims,
  shareClaims,
  shareListClaims,
  sumClaims,
  tableSumClaims,
  growthClaims,
  tableShareClaims,
  productClaims,
  rateOfCountClaims,
  repeatClaims,
  restClaims,
  placesListClaims,
  namesClaims,
  relationClaims,
];
