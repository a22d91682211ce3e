import type { Pack } from '../../data/schemas/pack.ts';
import type { Article } from '../text/article.ts';
import { baseBesideClaims } from './arithmetic/base-beside.ts';
import { changeClaims } from './arithmetic/change.ts';
import { fromToClaims } from './arithmetic/from-to.ts';
import { impliedPlanClaims } from './arithmetic/implied-plan.ts';
import { impliedWholeClaims } from './arithmetic/implied-whole.ts';
import { kindsSumClaims } from './arithmetic/kinds-sum.ts';
import { multipleClaims } from './arithmetic/multiple.ts';
import { type SumPage, sumPage } from './arithmetic/page.ts';
import { placesSumClaims } from './arithmetic/places-sum.ts';
import { planBesideClaims } from './arithmetic/plan-beside.ts';
import { planOfSourceClaims, planShareClaims } from './arithmetic/plan-share.ts';
import { productClaims } from './arithmetic/product.ts';
import { rateOfCountClaims } from './arithmetic/rate-of-count.ts';
import { ratioClaims } from './arithmetic/ratio.ts';
import { ratioInWordsClaims } from './arithmetic/ratio-in-words.ts';
import { repeatClaims } from './arithmetic/repeat.ts';
import { runSumClaims } from './arithmetic/run-sum.ts';
import { shareOfTotalClaims } from './arithmetic/share-of-total.ts';
import { shareClaims } from './arithmetic/shares.ts';
import { shareListClaims } from './arithmetic/shares-list.ts';
import { sumClaims } from './arithmetic/sum.ts';
import { tableShareClaims } from './arithmetic/table-share.ts';
import { tableSumClaims } from './arithmetic/table-sum.ts';
import type { CheckLexicons } from './lexicon.ts';
import type { CheckedFigure, Claim } from './verdict.ts';

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
  ratioInWordsClaims,
  impliedWholeClaims,
  impliedPlanClaims,
  planShareClaims,
  planBesideClaims,
  planOfSourceClaims,
  shareOfTotalClaims,
  shareClaims,
  shareListClaims,
  sumClaims,
  runSumClaims,
  tableSumClaims,
  kindsSumClaims,
  fromToClaims,
  baseBesideClaims,
  changeClaims,
  tableShareClaims,
  productClaims,
  multipleClaims,
  rateOfCountClaims,
  placesSumClaims,
  repeatClaims,
];
