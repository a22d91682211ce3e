import Big from 'big.js';
import type { Cell, Table } from '../../text/article.ts';
import type { Claim } from '../verdict.ts';
import { fitOfSum } from './fit.ts';
import { isPlain, type Placed, plainWords, type SumPage } from './page.ts';
import { sumClaim } from './sum-claim.ts';

/** A row of a table that is the sum of the others. */
const TOTAL_ROW = /^\s*(?:tong cong|tong so|tong|cong|toan (?:tinh|huyen|thanh pho|xa|quoc)|total)\b[^:]{0,40}:?\s*$/;
const SUM_ROW = /^\s*(?:tong cong|tong so|cong|total)\s*:?\s*$/;
/** A row under another one. */
const SUB_ROW = /^\s*(?:[-–—+•*(]|trong do|[a-z][.)]|[ivx]+[.)]?\s|\d+\.\d)|^\s*[ivx]+\s*$/;

interface Row {
  readonly head: string;
  readonly cells: Map<number, Placed>;
}

/** The row of totals of a table, column by column, against the sum of the other rows. */
export function tableSumClaims(page: SumPage): Claim[] {
  const { tables } = page.article;
  if (tables.length === 0) return [];
  let from = 0;
  return tables.flatMap((table): Claim[] => {
    while (from < page.placed.length && page.placed[from]!.figure.start < table.start) from++;
    let to = from;
    while (to < page.placed.length && page.placed[to]!.figure.start < table.end) to++;
    const inside = page.placed.slice(from, to);
    return inside.length < 3 ? [] : claimsOf(page, rowsOf(page, table, inside));
  });
}

function rowsOf(page: SumPage, table: Table, inside: readonly Placed[]): Row[] {
  const rows = new Map<number, Row>();
  const cells = [...table.cells].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const cell of cells) {
    const found: Placed[] = [];
    while (next < inside.length && inside[next]!.figure.start < cell.end) found.push(inside[next++]!);
    const row = rowAt(rows, cell);
    const [only] = found;
    if (only !== undefined && found.length === 1 && !cell.head) row.cells.set(cell.column, only);
    else if (found.length === 0 && row.head === '') row.head = headOf(page, cell);
  }
  return [...rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => row);
}

function rowAt(rows: Map<number, { head: string; cells: Map<number, Placed> }>, { row }: Cell) {
  const known = rows.get(row);
  if (known) return known;
  const made = { head: '', cells: new Map<number, Placed>() };
  rows.set(row, made);
  return made;
}

/** The words of a row's first cell that is not only its number; a row's own roman number says that others are under it. */
function headOf({ article }: SumPage, cell: Cell): string {
  const words = plainWords(article.text.slice(cell.start, cell.end));
  return /^\s*\d*\s*[.)]?\s*$/.test(words) ? '' : words;
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

function claimOf(page: SumPage, total: Placed, parts: readonly Placed[], isWhole: boolean): Claim | null {
  const { unit, measure, indicator } = total.figure;
  const isAlike = parts.every(
    ({ figure }) => figure.unit === unit && figure.measure === measure && figure.denominator === null,
  );
  if (!isAlike || measure !== 'level' || unit === 'percent' || total.figure.denominator !== null) return null;
  const sum = parts.reduce((so, { figure }) => so.plus(figure.value), new Big(0));
  const units = parts.map(({ figure }) => figure.precision);
  const fit = fitOfSum(sum, total.figure, units);
  if (fit !== 'apart') return fit === 'fits' || isWhole ? sumClaim(page, total, parts, sum, true) : null;
  const isOne = indicator !== null && parts.every(({ figure }) => figure.indicator === indicator && isPlain(figure));
  return isWhole && isOne && isPlain(total.figure) ? sumClaim(page, total, parts, sum, false) : null;
}
