import Big from 'big.js';
import type { Claim } from '../verdict.ts';
import type { Placed, SumPage } from './page.ts';
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
 * one before it.
 */
function runsOf({ article, placed }: SumPage): Placed[][] {
  const found: Placed[][] = [];
  const latest = new Map<string, Placed>();
  let runs = new Map<string, Placed[]>();
  let block = -1;
  for (const entry of placed) {
    const { unit, place, period, measure, status, start } = entry.figure;
    if (measure !== 'level' || unit === 'percent') continue;
    if (entry.block !== block) {
      runs = new Map();
      block = entry.block;
    }
    const kind = `${unit} ${place} ${period} ${status === 'target'}`;
    const run = runs.get(kind);
    if (run === undefined) {
      runs.set(kind, opensParts(article.blocks[block]?.start ?? 0, start) ? startOf(kind, entry) : [entry]);
    } else {
      run.push(entry);
      if (run.length === 3) found.push(run);
    }
    latest.set(kind, entry);
  }
  return found;

  function opensParts(from: number, to: number): boolean {
    return OPENS_PARTS.test(article.text.slice(from, to));
  }

  function startOf(kind: string, entry: Placed): Placed[] {
    const total = latest.get(kind);
    const isNear = total !== undefined && entry.figure.start - total.figure.end <= TOTAL_REACH;
    return isNear ? [total, entry] : [entry];
  }
}

/** The nearest figures (two or more) that sum to the total, when a word between them announces it. */
function partsOf(page: SumPage, total: Placed, near: readonly Placed[], side: 'after' | 'before'): Claim | null {
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
function isCoarser(total: Placed, parts: readonly Placed[]): boolean {
  return parts.some(
    ({ figure }) => figure.precision !== null && new Big(figure.precision).lt(total.figure.precision ?? 0),
  );
}

function isAnnounced({ article }: SumPage, total: Placed, near: readonly Placed[], side: 'after' | 'before'): boolean {
  const nearest = near[0]?.figure;
  if (nearest === undefined) return false;
  if (side === 'after') return PARTS_FOLLOW.test(article.text.slice(total.figure.end, nearest.end));
  return TOTAL_FOLLOWS.test(article.text.slice(nearest.end, total.figure.end));
}
