import { contentOf } from '../text/table-shape.ts';
import { attribute, childElements, findAll, firstChild, nameOf, nextSibling, nodeType, TEXT, textOf } from './dom.ts';
import type { TextWeights } from './text-weights.ts';

/** A cell of a table that is made of other elements than `table`. */
export interface GridCell {
  readonly startsRow: boolean;
  readonly head: boolean;
}

/** What the finder asks of the page. */
export interface GridParts {
  readonly weights: TextWeights;
  /** Is the element laid out as a box of its own? */
  readonly isBox: (element: Element) => boolean;
  /** How many columns a grid container has; 0 for any other element, and where nothing is laid out. */
  readonly columnsOf: (element: Element) => number;
}

type Cells = ReadonlyMap<Element, GridCell>;

/** A `table` is read as one by itself, or else only places text. */
const TABLE_PARTS: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);
const MAX_ROWS = 2000;
const MAX_COLUMNS = 20;
const MAX_TERM = 120;
/** A longer cell is a paragraph: boxes side by side only place it. */
const MAX_CELL = 160;
const MAX_TEXT = 50_000;

/**
 * The cells of an element that is a table by its parts: term and description in pairs (`dl`), rows and cells by their role,
 * or boxes in rows of equal number, or in the columns of a grid, of which most rows have a label and then a number. Null for anything else.
 */
export function findCells(element: Element, parts: GridParts): Cells | null {
  const { text } = parts.weights.of(element);
  if (text === 0 || text > MAX_TEXT || TABLE_PARTS.has(nameOf(element))) return null;
  if (nameOf(element) === 'dl') return pairsOf(element, parts.weights);
  const role = attribute(element, 'role');
  if (role === 'table' || role === 'grid' || role === 'treegrid') return byRole(element);
  return byBoxes(element, parts);
}

function pairsOf(list: Element, weights: TextWeights): Cells | null {
  const items = childElements(list, MAX_ROWS * 2).flatMap((child) =>
    nameOf(child) === 'div' ? childElements(child, MAX_ROWS) : [child],
  );
  const cells = new Map<Element, GridCell>();
  let hasNumber = false;
  for (let at = 0; at < items.length; at += 2) {
    const term = items[at]!;
    const description = items[at + 1];
    if (!description || nameOf(term) !== 'dt' || nameOf(description) !== 'dd') return null;
    if (weights.of(term).text > MAX_TERM || weights.of(description).text > MAX_CELL) return null;
    hasNumber ||= /\d/.test(textOf(description));
    cells.set(term, { startsRow: true, head: true }).set(description, { startsRow: false, head: false });
  }
  return hasNumber ? cells : null;
}

const CELL_ROLES: ReadonlySet<string> = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

function byRole(table: Element): Cells | null {
  const cells = new Map<Element, GridCell>();
  let rows = 0;
  for (const row of findAll(table, '[role="row"]')) {
    const own = childElements(row, MAX_COLUMNS).filter((cell) => CELL_ROLES.has(attribute(cell, 'role') ?? ''));
    own.forEach((cell, at) => {
      cells.set(cell, { startsRow: at === 0, head: attribute(cell, 'role')!.endsWith('header') });
    });
    if (own.length > 0 && ++rows > MAX_ROWS) return null;
  }
  return rows >= 2 && cells.size > rows ? cells : null;
}

function byBoxes(element: Element, parts: GridParts): Cells | null {
  if (hasOwnText(element)) return null;
  const rows = rowsOf(element, parts) ?? gridRowsOf(element, parts);
  if (rows === null || !isLabelled(rows) || !rows.every((row) => row.every(parts.isBox))) return null;
  const cells = new Map<Element, GridCell>();
  for (const row of rows) row.forEach((cell, at) => void cells.set(cell, { startsRow: at === 0, head: false }));
  return cells;
}

/** The children as rows of as many boxes each, or null. */
function rowsOf(element: Element, { weights }: GridParts): Element[][] | null {
  const rows: Element[][] = [];
  for (const row of childElements(element, MAX_ROWS)) {
    if (weights.of(row).text === 0) continue;
    const cells = childElements(row, MAX_COLUMNS);
    const width = rows[0]?.length ?? cells.length;
    if (width < 2 || width > MAX_COLUMNS || cells.length !== width || hasOwnText(row)) return null;
    if (cells.some((cell) => weights.of(cell).text > MAX_CELL)) return null;
    rows.push(cells);
  }
  return rows.length >= 2 && rows.length <= MAX_ROWS ? rows : null;
}

/** The children of a grid container, in as many columns as it has. */
function gridRowsOf(element: Element, { weights, columnsOf }: GridParts): Element[][] | null {
  const cells = childElements(element, MAX_ROWS).filter((cell) => weights.of(cell).text > 0);
  if (cells.length < 4 || cells.some((cell) => weights.of(cell).text > MAX_CELL)) return null;
  const width = columnsOf(element);
  if (width < 2 || cells.length % width !== 0 || cells.length === width) return null;
  return Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
}

/** Do most rows below a head without numbers say what their numbers are of, in the first or (behind a list mark) second cell? */
function isLabelled(rows: readonly (readonly Element[])[]): boolean {
  const kinds = rows.map((row) => row.map((cell) => contentOf(textOf(cell))));
  const body = kinds[0]!.includes('number') ? kinds : kinds.slice(1);
  const labelled = body.filter((row) => {
    const label = row.indexOf('words');
    return label >= 0 && label <= 1 && row.indexOf('number', label + 1) > label;
  });
  return body.length > 0 && labelled.length * 3 >= body.length * 2;
}

function hasOwnText(element: Element): boolean {
  for (let node = firstChild(element); node; node = nextSibling(node)) {
    if (nodeType(node) === TEXT && (node as Text).data.trim() !== '') return true;
  }
  return false;
}
