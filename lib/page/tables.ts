import type { Cell, Span, Table } from '../text/article.ts';
import { withGuessedHeads } from '../text/table-shape.ts';

const MAX_COLUMNS = 200;
const MAX_CELL_TEXT = 400;

/** True for a table that holds data; one that only places text on the page is read as the text it places. */
export function isDataTable(table: Element, plainLength: (element: Element) => number): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector('table')) return false;
  if (table.querySelector('th, thead, caption')) return true;
  const rows = [...table.querySelectorAll('tr')];
  const wide = rows.filter((row) => row.children.length >= 2).length;
  if (wide < 2 || wide < rows.length / 2) return false;
  return [...table.querySelectorAll('td')].every((cell) => plainLength(cell) <= MAX_CELL_TEXT);
}

/** Collects the cells of one data table while its rows are walked; rows, columns and spans are resolved to a grid. */
export interface TableCollector {
  readonly startRow: (inHead: boolean) => void;
  readonly cell: (element: Element, span: Span) => void;
  readonly caption: (span: Span) => void;
  readonly finish: (text: string) => Table | null;
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
    cell(element, span) {
      if (row < 0) row = 0;
      let column = 0;
      while (column < MAX_COLUMNS && (freeFrom[column] ?? 0) > row) column++;
      if (column === MAX_COLUMNS) return;
      const columnSpan = Math.min(spanOf(element, 'colspan'), MAX_COLUMNS - column);
      const rowSpan = spanOf(element, 'rowspan');
      for (let at = column; at < column + columnSpan; at++) freeFrom[at] = row + rowSpan;
      cells.push({ ...span, row, column, rowSpan, columnSpan, head: inHead || element.localName === 'th' });
    },
    caption(span) {
      caption = span;
    },
    finish(text) {
      const start = Math.min(...[cells[0]?.start, (caption as Span | null)?.start].filter((at) => at !== undefined));
      const end = cells.reduce((latest, cell) => Math.max(latest, cell.end), (caption as Span | null)?.end ?? 0);
      if (cells.length === 0 || end <= start) return null;
      return { start, end, caption, cells: withGuessedHeads(cells, text) };
    },
  };
}

function spanOf(element: Element, name: string): number {
  const value = Number.parseInt(element.getAttribute(name) ?? '1', 10);
  return value >= 1 ? Math.min(value, 1000) : 1;
}
