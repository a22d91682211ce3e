import Big from 'big.js';
import type { Claim } from '../../check/verdict.ts';
import type { Figure } from '../../figure/figure.ts';
import { fitOfSum } from '../page/fit.ts';
import { isPlain, type PlacedFigure, type SumPage } from '../page/page.ts';
import { sumClaim } from '../sum/sum-claim.ts';
import { type Row, tablesOf } from './table-rows.ts';

/** A row of a table that is the sum of the others. */
const TOTAL_ROW = /^\s*(?:tong cong|tong so|tong|cong|toan (?:tinh|huyen|thanh pho|xa|quoc)|total)\b[^:]{0,40}:?\s*$/;
const SUM_ROW = /^\s*(?:tong cong|tong so|cong|total)\s*:?\s*$/;
/** A row under another one. */
const SUB_ROW = /^\s*(?:[-–—+•*(]|trong do|[a-z][.)]|[ivx]+[.)]?\s|\d+\.\d)|^\s*[ivx]+\s*$/;

/** The row of totals of a table, column by column, against the sum of the other rows. */
export function tableSumClaims(page: SumPage): Claim[] {
  return tablesOf(page).flatMap(({ rows }) => claimsOf(page, rows));
}

function claimsOf(page: SumPage, rows: readonly Row[]): Claim[] {
  const filled = rows.filter(({ cells }) => cells.size > 0);
  const totals = filled.filter(({ head }) => TOTAL_ROW.test(head));
  const [total] = totals;
  const parts = filled.filter((row) => row !== total);
  if (total === undefined || totals.length > 1 || parts.length < 2) return [];
  if (total !== filled[0] && total !== filled.at(-1)) return [];
  const isFlat = SUM_ROW.test(total.head) && rows.every(({ head }) => !SUB_ROW.test(head));
  return [...total.cells].flatMap(([column, sum]) => {
    const entries = parts.map(({ cells }) => cells.get(column));
    const given = entries.filter((entry) => entry !== undefined);
    return given.length < 2 ? [] : (claimOf(page, sum, given, isFlat && given.length === entries.length) ?? []);
  });
}

/**
 * Of "212/170" the parts of a total are the first numbers; where these do not come to it, the second ("được giao 1.100"). A total
 * printed as "a/b" is of parts printed so.
 */
function claimOf(page: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[], isWhole: boolean): Claim | null {
  const { unit, measure, indicator } = total.figure;
  const isAlike = parts.every(({ figure }) => figure.unit === unit && figure.measure === measure);
  if (!isAlike || measure !== 'level' || unit === 'percent') return null;
  const arePairs = parts.every(({ figure }) => figure.denominator !== null);
  if (!arePairs && [total, ...parts].some(({ figure }) => figure.denominator !== null)) return null;
  const sum = sumOf(parts, ({ value }) => value);
  const units = parts.map(({ figure }) => figure.precision);
  const fit = fitOfSum(sum, total.figure, units);
  if (fit !== 'apart') return fit === 'fits' || isWhole ? sumClaim(page, total, parts, sum, true) : null;
  if (arePairs) {
    const ofPlans = sumOf(parts, ({ denominator }) => denominator ?? '0');
    return ofPlans.eq(total.figure.value) ? sumClaim(page, total, parts, ofPlans, true) : null;
  }
  const isOne = indicator !== null && parts.every(({ figure }) => figure.indicator === indicator && isPlain(figure));
  return isWhole && isOne && isPlain(total.figure) ? sumClaim(page, total, parts, sum, false) : null;
}

function sumOf(parts: readonly PlacedFigure[], numberOf: (figure: Figure) => string): Big {
  return parts.reduce((so, { figure }) => so.plus(numberOf(figure)), new Big(0));
}
