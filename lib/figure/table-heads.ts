import type { Article, Cell, Table } from '../text/article.ts';
import type { Line } from './line.ts';

/** The lines that say what a cell of a data table is about. */
export interface CellHeads {
  /** Left of it in its row: the row's label first, then what narrows it (the unit). */
  readonly row: readonly Line[];
  /** Above it in its column, nearest first. */
  readonly column: readonly Line[];
  readonly caption: readonly Line[];
}

function linesByStart(lines: readonly Line[]): (start: number, end: number) => Line[] {
  const starts = lines.map(({ span }) => span.start);
  return (start, end) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < start) low = middle + 1;
      else high = middle;
    }
    const found: Line[] = [];
    while (low < lines.length && starts[low]! < end) found.push(lines[low++]!);
    return found;
  };
}

const HIGHEST = 6;
const LONGEST_COLUMN_HEADS = 12;

/** Head cells by every column they span, from the top down. */
function headsByColumn(cells: readonly Cell[]): Map<number, Cell[]> {
  const heads = new Map<number, Cell[]>();
  for (const cell of cells) {
    if (!cell.head) continue;
    const last = cell.column + Math.min(cell.columnSpan, 200);
    for (let column = cell.column; column < last; column++) {
      const list = heads.get(column);
      if (list === undefined) heads.set(column, [cell]);
      else list.push(cell);
    }
  }
  return heads;
}

/** Cells with words by every row they span, in the order of their columns. */
function wordsByRow(cells: readonly Cell[], isWordy: (cell: Cell) => boolean): Map<number, Cell[]> {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    if (!cell.head && !isWordy(cell)) continue;
    for (let row = cell.row; row < cell.row + Math.min(cell.rowSpan, 200); row++) {
      const list = rows.get(row);
      if (list === undefined) rows.set(row, [cell]);
      else list.push(cell);
    }
  }
  return rows;
}

function addTable(table: Table, find: (start: number, end: number) => Line[], into: Map<number, CellHeads>): void {
  const linesOf = new Map(table.cells.map((cell) => [cell, find(cell.start, cell.end)]));
  const isWordy = (cell: Cell): boolean => (linesOf.get(cell) ?? []).some(({ quantities }) => quantities.length === 0);
  const columns = headsByColumn(table.cells);
  const rows = wordsByRow(table.cells, isWordy);
  const caption = table.caption === null ? [] : find(table.caption.start, table.caption.end);
  const flat = (cells: readonly Cell[]): Line[] => cells.flatMap((cell) => linesOf.get(cell) ?? []);
  for (const cell of table.cells) {
    const own = linesOf.get(cell) ?? [];
    if (own.length === 0 || own.every(({ quantities }) => quantities.length === 0)) continue;
    const left = (rows.get(cell.row) ?? []).filter(({ column }) => column < cell.column).slice(0, HIGHEST);
    const above = (columns.get(cell.column) ?? [])
      .slice(0, LONGEST_COLUMN_HEADS)
      .filter((head) => head.row < cell.row && head !== cell && !left.includes(head))
      .reverse();
    for (const line of own) into.set(line.block, { row: flat(left), column: flat(above), caption });
  }
}

/** The heads of every cell with numbers, by the index of its block. Linear in the number of cells. */
export function findCellHeads(article: Article, lines: readonly Line[]): Map<number, CellHeads> {
  const heads = new Map<number, CellHeads>();
  const find = linesByStart(lines);
  for (const table of article.tables) addTable(table, find, heads);
  return heads;
}
