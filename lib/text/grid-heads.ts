import type { Cell } from './article.ts';

/** A cell that claims to lie over more rows or columns than this lies over so many. */
const WIDEST = 200;

type ByIndex = Map<number, Cell[]>;

function push(lists: ByIndex, index: number, cell: Cell): void {
  const list = lists.get(index);
  if (list === undefined) lists.set(index, [cell]);
  else list.push(cell);
}

/** Head cells by every column they span, from the top down; a section is a head of its rows, not of its columns. */
export function headsByColumn(cells: readonly Cell[], sections: ReadonlySet<Cell>): ByIndex {
  const heads: ByIndex = new Map();
  for (const cell of cells) {
    if (!cell.head || sections.has(cell)) continue;
    const last = cell.column + Math.min(cell.columnSpan, WIDEST);
    for (let column = cell.column; column < last; column++) push(heads, column, cell);
  }
  return heads;
}

/** The cells that `isWanted` says of, by every row they span, in the order of their columns. */
export function cellsByRow(cells: readonly Cell[], isWanted: (cell: Cell) => boolean): ByIndex {
  const rows: ByIndex = new Map();
  for (const cell of cells) {
    if (!isWanted(cell)) continue;
    for (let row = cell.row; row < cell.row + Math.min(cell.rowSpan, WIDEST); row++) push(rows, row, cell);
  }
  return rows;
}
