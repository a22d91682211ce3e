import { percentOf } from '../../check/numbers/sums.ts';
import type { Claim } from '../../check/verdict.ts';
import { fitOfPercent } from '../page/fit.ts';
import { indexesOf, isPlain, joint, type PlacedFigure, type SumPage, surface, tail } from '../page/page.ts';
import { tieOf } from '../page/tie.ts';
import { arithmeticReason } from '../reason.ts';

/** Words between a total and its first part. */
const PARTS_FOLLOW = /\b(?:trong do|trong so|bao gom|gom|rieng|chia ra|of which|including)\b/;
/** Right before a share that stands behind its part. */
const TIES = /(?:\(|\b(?:chiem|dat|bang)|\b(?:ty|ti) (?:le|trong)) *$/;
/** Right behind a share of the whole. */
const OF_TOTAL = /^\s*(?:[,;.)]|$|tong (?:so|chi|thu|von|chi ngan sach|thu ngan sach)\s*(?:[,;.)]|$))/;
/** A list longer than this is a table. */
const MOST_PARTS = 20;

/** "tổng chi 312,4 tỷ đồng, trong đó chi đầu tư 58,2 tỷ đồng, chiếm 18,6%": a part's share of the total named before it. */
export function shareOfTotalClaims(page: SumPage): Claim[] {
  const claims: Claim[] = [];
  for (const share of page.placed) {
    const part = page.placed[share.at - 1];
    if (part === undefined || !isShare(page, share) || !isAmount(part)) continue;
    const total = totalOf(page, part);
    const claim = total === null ? null : claimOf(page, total, part, share);
    // Without the word, the share may be one of a plan.
    const isTold = /\bchiem\b/.test(joint(page, share)) && tieOf(page, share) === 'sure';
    if (claim !== null && (claim.holds === true || isTold)) claims.push(claim);
  }
  return claims;
}

function isShare(page: SumPage, { at, figure }: PlacedFigure): boolean {
  const { unit, measure, direction, denominator } = figure;
  if (unit !== 'percent' || measure !== 'level' || direction !== null || denominator !== null) return false;
  return page.gaps[at] !== null && TIES.test(joint(page, page.placed[at]!));
}

function isAmount({ figure, amount }: PlacedFigure): boolean {
  return figure.measure === 'level' && figure.unit !== 'percent' && figure.denominator === null && amount > 0;
}

/** The figure in front of the words that announce the parts, in the same sentence. */
function totalOf(page: SumPage, part: PlacedFigure): PlacedFigure | null {
  for (let at = part.at; at > Math.max(0, part.at - MOST_PARTS); at--) {
    if (page.gaps[at] === null) return null;
    if (!PARTS_FOLLOW.test(joint(page, page.placed[at]!))) continue;
    const total = page.placed[at - 1];
    const isTotal = total !== undefined && isAmount(total) && total.figure.unit === part.figure.unit;
    return isTotal && total.amount >= part.amount && total.figure.status === part.figure.status ? total : null;
  }
  return null;
}

function claimOf(page: SumPage, total: PlacedFigure, part: PlacedFigure, share: PlacedFigure): Claim {
  const fit = fitOfPercent(part.figure, total.figure, share.figure);
  const arePlain = [total, part, share].every(({ figure }) => isPlain(figure));
  // "(85%)" alone may be of a plan.
  const isNamed = /\bchiem\b/.test(joint(page, share));
  const isFirst =
    isNamed && tieOf(page, share) === 'sure' && part.at === total.at + 1 && OF_TOTAL.test(tail(page, share, 30));
  const holds = fit === 'fits' ? true : fit === 'apart' && arePlain && isFirst ? false : null;
  const code = holds === null ? 'part-open' : holds ? 'part-holds' : 'part-fails';
  const params = {
    part: surface(page, part),
    whole: surface(page, total),
    share: surface(page, share),
    computed: percentOf(part.figure.value, total.figure.value, 2),
  };
  return { figures: indexesOf(total, part, share), kind: 'ratio', holds, reasons: [arithmeticReason(code, params)] };
}
