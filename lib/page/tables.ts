import type { Cell, Span, Table } from '../text/article.ts';

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
      const named = cells.some((cell) => cell.head) ? cells : withGuessedHeads(cells, text);
      return { start, end, caption, cells: named };
    },
  };
}

function spanOf(element: Element, name: string): number {
  const value = Number.parseInt(element.getAttribute(name) ?? '1', 10);
  return value >= 1 ? Math.min(value, 1000) : 1;
}

/**
 * A table without marked heads: its first row is heads when it says something and holds no plain number; so is the first
 * column in which words outnumber numbers, when a later column is mostly numbers.
 */
function withGuessedHeads(cells: readonly Cell[], text: string): Cell[] {
  const kindOf = (cell: Cell): 'empty' | 'number' | 'words' => {
    const content = text.slice(cell.start, cell.end).trim();
    if (content === '') return 'empty';
    return /\p{L}{2}/u.test(content) ? 'words' : 'number';
  };
  const firstRow = cells.filter((cell) => cell.row === 0);
  const headRow = firstRow.length > 1 && firstRow.every((cell) => kindOf(cell) !== 'number');
  const words: number[] = [];
  const numbers: number[] = [];
  for (const cell of cells) {
    if (headRow && cell.row === 0) continue;
    const counts = kindOf(cell) === 'words' ? words : numbers;
    if (kindOf(cell) !== 'empty') counts[cell.column] = (counts[cell.column] ?? 0) + 1;
  }
  const width = Math.max(words.length, numbers.length);
  const columns = Array.from({ length: width }, (_, column) => column);
  const wordy = columns.find((column) => (words[column] ?? 0) > (numbers[column] ?? 0));
  const followed = columns.some((column) => column > (wordy ?? width) && (numbers[column] ?? 0) > (words[column] ?? 0));
  return cells.map((cell) => ({
    ...cell,
    head: (headRow && cell.row === 0) || (followed && cell.column === wordy && kindOf(cell) === 'words'),
  }));
}
