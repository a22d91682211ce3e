import Big from 'big.js';
import { areUnitsComparable } from '../../check/numbers/units.ts';
import type { Claim } from '../../check/verdict.ts';
import { indexesOf, type PlacedFigure, type SumPage, surface, tail } from '../page/page.ts';
import { arithmeticReason } from '../reason.ts';
import { ownWords } from '../relation/role.ts';

/** How many figures behind an "a/b" what is left of it may stand. */
const REACH = 3;
const NEAR = 250;
/** Words that say that a number is what is left. */
const LEFT = /\b(?:con|chua|thieu|not|khong)\b/;

/**
 * "đạt 15/19 tiêu chí. Còn 04 tiêu chí chưa đạt", "46/57 chỉ tiêu vượt, 11/57 chỉ tiêu đạt", "có 6/19 tiêu chí; làm thêm được 10 tiêu
 * chí, đạt 16/19": the parts of one "b". Only what holds is told.
 */
export function restClaims(page: SumPage): Claim[] {
  return page.placed.flatMap((entry): Claim[] => {
    const { denominator, precision } = entry.figure;
    if (denominator === null || precision !== null || Number(denominator) <= entry.amount) return [];
    const near = page.placed
      .slice(entry.at + 1, entry.at + 1 + REACH)
      .filter(({ figure, block }) => block === entry.block && figure.start - entry.figure.end <= NEAR)
      .filter(({ figure }) => areUnitsComparable(figure.unit, entry.figure.unit));
    const claim = besideClaim(page, entry, near) ?? leftClaim(page, entry, near) ?? raisedClaim(page, entry, near);
    return claim === null ? [] : [claim];
  });
}

/** Other parts of the same "b". */
function besideClaim(page: SumPage, first: PlacedFigure, near: readonly PlacedFigure[]): Claim | null {
  const parts = [first];
  for (const entry of near) {
    if (entry.figure.denominator !== first.figure.denominator || page.gaps[entry.at] === null) return null;
    parts.push(entry);
    if (sumOf(parts).gte(first.figure.denominator ?? '0')) break;
  }
  return parts.length > 1 && sumOf(parts).eq(first.figure.denominator ?? '0') ? claimOf(page, parts, null) : null;
}

function leftClaim(page: SumPage, first: PlacedFigure, near: readonly PlacedFigure[]): Claim | null {
  const rest = near.find((entry) => isLeft(page, entry) && sumOf([first, entry]).eq(first.figure.denominator ?? '0'));
  return rest === undefined ? null : claimOf(page, [first, rest], null);
}

function isLeft(page: SumPage, entry: PlacedFigure): boolean {
  return (
    entry.figure.denominator === null && (LEFT.test(ownWords(page, entry)) || /^\s*chua\b/.test(tail(page, entry, 10)))
  );
}

/** What was done, what was added, and what is done now. */
function raisedClaim(page: SumPage, first: PlacedFigure, near: readonly PlacedFigure[]): Claim | null {
  const [added, now] = near;
  const isOne = added?.figure.denominator === null && now?.figure.denominator === first.figure.denominator;
  if (added === undefined || now === undefined || !isOne || added.figure.measure !== 'change') return null;
  return sumOf([first, added]).eq(now.figure.value) ? claimOf(page, [first, added], now) : null;
}

const sumOf = (parts: readonly PlacedFigure[]): Big =>
  parts.reduce((sum, { figure }) => sum.plus(figure.value), new Big(0));

function claimOf(page: SumPage, parts: readonly PlacedFigure[], total: PlacedFigure | null): Claim {
  const { denominator, unit } = parts[0]!.figure;
  const params = {
    parts: parts.map((part) => surface(page, part)),
    total: total === null ? (denominator ?? '') : surface(page, total),
    sum: sumOf(parts).toFixed(),
    unit,
  };
  const figures = indexesOf(...parts, ...(total === null ? [] : [total]));
  return { figures, kind: 'sum', holds: true, reasons: [arithmeticReason('sum-holds', params)] };
}
