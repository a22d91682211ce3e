import type { Cell, Table } from '../../text/article.ts';
import { plainWords } from '../../text/forms.ts';
import type { PlacedFigure, SumPage } from '../page/page.ts';

/** A row of a table that prints figures. */
export interface Row {
  /** The words of its first cell, plain. */
  readonly head: string;
  /** The one figure of each cell, by column. */
  readonly cells: Map<number, PlacedFigure>;
}

interface Sheet {
  readonly rows: readonly Row[];
  /** The plain words of the heads of each column. */
  readonly heads: ReadonlyMap<number, string>;
}

/** The tables that print at least three figures. */
export function tablesOf(page: SumPage): Sheet[] {
  let from = 0;
  return page.article.tables.flatMap((table): Sheet[] => {
    while (from < page.placed.length && page.placed[from]!.figure.start < table.start) from++;
    let to = from;
    while (to < page.placed.length && page.placed[to]!.figure.start < table.end) to++;
    const inside = page.placed.slice(from, to);
    return inside.length < 3 ? [] : [{ rows: rowsOf(page, table, inside), heads: headsOf(page, table) }];
  });
}

function headsOf({ article }: SumPage, { cells }: Table): Map<number, string> {
  const heads = new Map<number, string>();
  for (const { head, start, end, column, columnSpan } of cells) {
    if (!head) continue;
    const words = plainWords(article.text.slice(start, end));
    for (let at = column; at < column + Math.min(columnSpan, 50); at++)
      heads.set(at, `${heads.get(at) ?? ''} ${words}`);
  }
  return heads;
}

function rowsOf(page: SumPage, table: Table, inside: readonly PlacedFigure[]): Row[] {
  const rows = new Map<number, Row>();
  const cells = [...table.cells].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const cell of cells) {
    const found: PlacedFigure[] = [];
    while (next < inside.length && inside[next]!.figure.start < cell.end) found.push(inside[next++]!);
    const row = rowAt(rows, cell);
    const [only] = found;
    if (only !== undefined && found.length === 1 && !cell.head) row.cells.set(cell.column, only);
    else if (found.length === 0 && row.head === '') row.head = headOf(page, cell);
  }
  return [...rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => row);
}

function rowAt(rows: Map<number, { head: string; cells: Map<number, PlacedFigure> }>, { row }: Cell) {
  const known = rows.get(row);
  if (known) return known;
  const made = { head: '', cells: new Map<number, PlacedFigure>() };
  rows.set(row, made);
  return made;
}

/** The words of a row's first cell that is not only its number; a row's own roman number says that others are under it. */
function headOf({ article }: SumPage, cell: Cell): string {
  const words = plainWords(article.text.slice(cell.start, cell.end));
  return /^\s*\d*\s*[.)]?\s*$/.test(words) ? '' : words;
}
