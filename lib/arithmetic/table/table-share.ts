import { percentOf } from '../../check/numbers/sums.ts';
import { areUnitsComparable } from '../../check/numbers/units.ts';
import type { Claim } from '../../check/verdict.ts';
import { type Fit, fitOfPercent } from '../page/fit.ts';
import { indexesOf, isPlain, type PlacedFigure, type SumPage, surface } from '../page/page.ts';
import { arithmeticReason } from '../reason.ts';
import { type Row, tablesOf } from './table-rows.ts';

/** A wider table is looked at no further. */
const MOST_COLUMNS = 12;
/** Heads that say what the percentages are of. */
const WHOLE_HEAD = /\b(?:tong so|tong cong|ke hoach|kh|chi tieu giao|du toan|total|plan|target)\b/;
const RATE_HEAD = /\b(?:ty le|ti le|ty trong|rate|share)\b|%/;
/** So many rows must fit before one is refused; more where the heads do not say what is divided. */
const FEWEST_NAMED = 2;
const FEWEST = 3;

/** Which columns a table divides: the part by the whole, printed as a percentage. */
interface Columns {
  readonly part: number;
  readonly whole: number;
  readonly share: number;
}

interface Triple {
  readonly part: PlacedFigure;
  readonly whole: PlacedFigure;
  readonly share: PlacedFigure;
  readonly fit: Fit;
}

/**
 * "Tổng số hộ | Số hộ nghèo | Tỷ lệ (%)", "Kế hoạch | Thực hiện | %": a column of percentages against the two columns it is
 * worked out from. Which these are, the rows say themselves: most of them fit; one that does not is then refused.
 */
export function tableShareClaims(page: SumPage): Claim[] {
  return tablesOf(page).flatMap(({ rows, heads }) => {
    const all = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort((a, b) => a - b);
    const columns = all.slice(0, MOST_COLUMNS);
    return columns
      .filter((column) => rows.some((row) => isShare(row.cells.get(column))))
      .flatMap((share) => bestClaims(page, rows, heads, columns, share));
  });
}

function isShare(entry: PlacedFigure | undefined): entry is PlacedFigure {
  if (entry === undefined) return false;
  const { unit, measure, direction, denominator } = entry.figure;
  const isPercent = unit === 'percent' || measure === 'share-of-plan';
  return isPercent && measure !== 'change' && direction === null && denominator === null;
}

function isAmount(entry: PlacedFigure | undefined): entry is PlacedFigure {
  if (entry === undefined || entry.amount <= 0) return false;
  const { unit, measure, denominator, high } = entry.figure;
  return unit !== 'percent' && measure === 'level' && denominator === null && high === null;
}

function bestClaims(
  page: SumPage,
  rows: readonly Row[],
  heads: ReadonlyMap<number, string>,
  columns: readonly number[],
  share: number,
): Claim[] {
  let best: Triple[] = [];
  let most = 0;
  let isSettled = false;
  for (const part of columns) {
    for (const whole of columns) {
      if (part === whole || part === share || whole === share) continue;
      const triples = triplesOf(rows, { part, whole, share });
      // "100 | 100 | 100" fits the wrong way round as well.
      const fitting = triples.filter(({ fit, ...of }) => fit === 'fits' && of.part.amount !== of.whole.amount).length;
      const isNamed = WHOLE_HEAD.test(heads.get(whole) ?? '') && RATE_HEAD.test(heads.get(share) ?? '');
      const isEnough = fitting >= (isNamed ? 1 : 2) && fitting * 2 > triples.length;
      if (isEnough && fitting > most) {
        best = triples;
        most = fitting;
        isSettled = fitting >= (isNamed ? FEWEST_NAMED : FEWEST);
      }
    }
  }
  return best.flatMap((triple) => claimOf(page, triple, isSettled) ?? []);
}

function triplesOf(rows: readonly Row[], columns: Columns): Triple[] {
  return rows.flatMap(({ cells }) => {
    const [part, whole, share] = [cells.get(columns.part), cells.get(columns.whole), cells.get(columns.share)];
    if (!isAmount(part) || !isAmount(whole) || !isShare(share)) return [];
    if (!areUnitsComparable(part.figure.unit, whole.figure.unit)) return [];
    return [{ part, whole, share, fit: fitOfPercent(part.figure, whole.figure, share.figure) }];
  });
}

function claimOf(page: SumPage, { part, whole, share, fit }: Triple, isSettled: boolean): Claim | null {
  const isFalse = fit === 'apart' && isSettled && mayBeRefused(page, part, whole, share);
  if (fit !== 'fits' && !isFalse) return null;
  const figures = indexesOf(part, whole, share);
  const computed = percentOf(part.figure.value, whole.figure.value, 2);
  if (share.figure.measure === 'share-of-plan') {
    const words = { amount: surface(page, part), plan: surface(page, whole), share: surface(page, share), computed };
    const why = arithmeticReason(isFalse ? 'plan-share-fails' : 'plan-share-holds', words);
    return { figures, kind: 'share-of-plan', holds: !isFalse, reasons: [why] };
  }
  const words = { part: surface(page, part), whole: surface(page, whole), share: surface(page, share), computed };
  const why = arithmeticReason(isFalse ? 'part-fails' : 'part-holds', words);
  return { figures, kind: 'ratio', holds: !isFalse, reasons: [why] };
}

/** A plain row, without a remark, and not worked out the other way round, as less is better. */
function mayBeRefused(page: SumPage, part: PlacedFigure, whole: PlacedFigure, share: PlacedFigure): boolean {
  const entries = [part, whole, share];
  const isBare = entries.every(({ figure }) =>
    /^\s*%?\s*(?:[|\t\n]|$)/.test(page.article.text.slice(figure.end, figure.end + 4)),
  );
  const isInverse = fitOfPercent(whole.figure, part.figure, share.figure) !== 'apart';
  return isBare && !isInverse && entries.every(({ figure }) => isPlain(figure));
}
