import type { Pack } from '../../data/schemas/pack.ts';
import type { Article } from '../text/article.ts';
import { changeClaims } from './arithmetic/change.ts';
import { impliedPlanClaims } from './arithmetic/implied-plan.ts';
import { impliedWholeClaims } from './arithmetic/implied-whole.ts';
import { kindsSumClaims } from './arithmetic/kinds-sum.ts';
import { sumPage } from './arithmetic/page.ts';
import { planOfSourceClaims, planShareClaims } from './arithmetic/plan-share.ts';
import { ratioClaims } from './arithmetic/ratio.ts';
import { repeatClaims } from './arithmetic/repeat.ts';
import { shareClaims } from './arithmetic/shares.ts';
import { sumClaims } from './arithmetic/sum.ts';
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
  const claims = [
    ratioClaims,
    impliedWholeClaims,
    impliedPlanClaims,
    planShareClaims,
    planOfSourceClaims,
    shareClaims,
    sumClaims,
    kindsSumClaims,
    changeClaims,
    repeatClaims,
  ];
  const firsts = claims
    .flatMap((claimsOf) => claimsOf(page))
    .map((claim) => ({ claim, first: Math.min(...claim.figures) }));
  return firsts.sort((a, b) => a.first - b.first).map(({ claim }) => claim);
}
