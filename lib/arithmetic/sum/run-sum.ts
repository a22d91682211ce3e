import Big from 'big.js';
import type { Claim } from '../../check/verdict.ts';
import type { PlacedFigure, SumPage } from '../page/page.ts';
import { sumClaim } from './sum-claim.ts';

/** A list longer than this is a table, not a sum in a sentence. */
const MOST_PARTS = 12;
/** Words that announce parts behind a total, or a total behind its parts. */
const PARTS_FOLLOW =
  /(?:trong đó|trong do|trong tổng|trong tong|trong số|trong so|bao gồm|bao gom|gồm|gom|cụ thể|cu the|chia ra|including|of which|:)/iu;
const TOTAL_FOLLOWS = /(?:tổng|tong cong|cộng|toàn|chung|tất cả|nâng|total|altogether)/iu;

/**
 * A total and its parts in one block, whatever stands between them: figures of one unit, place and period beside a figure
 * they sum to, announced by a word. Only sums that hold are told.
 */
export function runSumClaims(page: SumPage): Claim[] {
  const claims: Claim[] = [];
  for (const run of runsOf(page)) {
    run.forEach((total, at) => {
      const after = run.slice(at + 1, at + 1 + MOST_PARTS);
      const before = run.slice(Math.max(0, at - MOST_PARTS), at).reverse();
      const found = partsOf(page, total, after, 'after') ?? partsOf(page, total, before, 'before');
      if (found !== null) claims.push(found);
    });
  }
  return claims;
}

/** Words that open a paragraph with the parts of what the paragraph or title before it gave. */
const OPENS_PARTS =
  /^\s*(?:trong đó|trong do|trong tổng|trong tong|trong số|trong so|bao gồm|bao gom|of which|of this)/iu;

/** How far before its paragraph of parts a total is looked for. */
const TOTAL_REACH = 600;

/**
 * Figures of one unit, place, period and kind that stand in one block; where the block opens with parts, behind the last
 * one before it. A figure alone in its block makes no run, and costs nothing.
 */
function runsOf({ article, placed }: SumPage): PlacedFigure[][] {
  const levels = placed.filter(({ figure }) => figure.measure === 'level' && figure.unit !== 'percent');
  const runs: PlacedFigure[][] = [];
  let next = 0;
  for (let from = 0; from < levels.length; from = next) {
    const { block } = levels[from]!;
    next = from + 1;
    while (next < levels.length && levels[next]!.block === block) next++;
    if (next - from < 2) continue;
    const start = article.blocks[block]?.start ?? 0;
    for (const run of Map.groupBy(levels.slice(from, next), kindOf).values()) {
      const opensParts = OPENS_PARTS.test(article.text.slice(start, run[0]!.figure.start));
      const total = opensParts ? totalBefore(levels, from, run[0]!) : null;
      runs.push(total === null ? run : [total, ...run]);
    }
  }
  return runs.filter((run) => run.length >= 3);
}

const kindOf = ({ figure: { unit, place, period, status } }: PlacedFigure): string =>
  `${unit} ${place ?? ''} ${period} ${status === 'target'}`;

/** The last figure of the same kind before an index, where it is near. */
function totalBefore(levels: readonly PlacedFigure[], before: number, entry: PlacedFigure): PlacedFigure | null {
  const kind = kindOf(entry);
  for (let at = before - 1; at >= 0; at--) {
    const total = levels[at]!;
    if (entry.figure.start - total.figure.end > TOTAL_REACH) return null;
    if (kindOf(total) === kind) return total;
  }
  return null;
}

/** The nearest figures (two or more) that sum to the total, when a word between them announces it. */
function partsOf(
  page: SumPage,
  total: PlacedFigure,
  near: readonly PlacedFigure[],
  side: 'after' | 'before',
): Claim | null {
  let about = 0;
  let room = Number(total.figure.precision ?? 0) + total.amount * 1e-9;
  for (const [at, { figure, amount }] of near.entries()) {
    about += amount;
    room += Number(figure.precision ?? 0);
    if (about > total.amount + room) return null;
    if (at === 0 || total.amount - about > room) continue;
    const parts = near.slice(0, at + 1);
    const sum = parts.reduce((so, part) => so.plus(part.figure.value), new Big(0));
    const isExact = sum.eq(total.figure.value);
    if (!isExact && (total.figure.precision === null || !isCoarser(total, near))) continue;
    if (!isAnnounced(page, total, near, side)) return null;
    return sumClaim(page, total, side === 'after' ? parts : parts.reverse(), sum, true);
  }
  return null;
}

/** Is the total printed more coarsely than its parts, so that rounding explains a distance? */
function isCoarser(total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  return parts.some(
    ({ figure }) => figure.precision !== null && new Big(figure.precision).lt(total.figure.precision ?? 0),
  );
}

function isAnnounced(
  { article }: SumPage,
  total: PlacedFigure,
  near: readonly PlacedFigure[],
  side: 'after' | 'before',
): boolean {
  const nearest = near[0]?.figure;
  if (nearest === undefined) return false;
  if (side === 'after') return PARTS_FOLLOW.test(article.text.slice(total.figure.end, nearest.end));
  return TOTAL_FOLLOWS.test(article.text.slice(nearest.end, total.figure.end));
}
