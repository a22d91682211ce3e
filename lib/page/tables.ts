import type { Cell, Span, Table } from '../text/article.ts';
import { attribute, childElements, find, findAll, nameOf } from './dom.ts';

const MAX_COLUMNS = 200;
const MAX_CELL_TEXT = 400;
/** What so many rows are, all of a table are: one of ten thousand is not asked about each before its first is read. */
const ROWS_ASKED = 300;

/** True for a table that holds data; one that only places text on the page is read as the text it places. */
export function isDataTable(table: Element, plainLength: (element: Element) => number): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none' || find(table, 'table')) return false;
  if (find(table, 'th, thead, caption')) return true;
  const rows = [...findAll(table, 'tr')].slice(0, ROWS_ASKED).map((row) => childElements(row, MAX_COLUMNS));
  const wide = rows.filter((cells) => cells.length >= 2).length;
  if (wide < 2 || wide < rows.length / 2) return false;
  return rows.every((cells) => cells.every((cell) => plainLength(cell) <= MAX_CELL_TEXT));
}

/** What a cell is by its markup: how many rows and columns it covers, and whether it heads others. */
export interface CellShape {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly head: boolean;
}

/** Collects the cells of one data table while its rows are walked; rows, columns and spans are resolved to a grid. */
export interface TableCollector {
  readonly startRow: (inHead: boolean) => void;
  readonly cell: (span: Span, shape: CellShape) => void;
  readonly caption: (span: Span) => void;
  readonly finish: () => Table | null;
}

export function createTableCollector(): TableCollector {
  const cells: Cell[] = [];
  let caption: Span | null = null;
  let row = -1;
  let inHead = false;
  /** For every column, the first row that is free again. */
  const freeFrom: number[] = [];

  return {
    startRow(head) {
      row++;
      inHead = head;
    },
    cell(span, { rowSpan, columnSpan: wanted, head }) {
      if (row < 0) row = 0;
      let column = 0;
      while (column < MAX_COLUMNS && (freeFrom[column] ?? 0) > row) column++;
      if (column === MAX_COLUMNS) return;
      const columnSpan = Math.min(wanted, MAX_COLUMNS - column);
      for (let at = column; at < column + columnSpan; at++) freeFrom[at] = row + rowSpan;
      cells.push({ ...span, row, column, rowSpan, columnSpan, head: inHead || head });
    },
    caption(span) {
      caption = span;
    },
    finish() {
      const start = Math.min(...[cells[0]?.start, (caption as Span | null)?.start].filter((at) => at !== undefined));
      const end = cells.reduce((latest, cell) => Math.max(latest, cell.end), (caption as Span | null)?.end ?? 0);
      if (cells.length === 0 || end <= start) return null;
      return { start, end, caption, cells };
    },
  };
}

/** The shape of a `td` or `th`, bounded. */
export const shapeOf = (cell: Element): CellShape => ({
  rowSpan: spanOf(cell, 'rowspan'),
  columnSpan: spanOf(cell, 'colspan'),
  head: nameOf(cell) === 'th',
});

function spanOf(element: Element, name: string): number {
  const value = Number.parseInt(attribute(element, name) ?? '1', 10);
  return value >= 1 ? Math.min(value, 1000) : 1;
}
