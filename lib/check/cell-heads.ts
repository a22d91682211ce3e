import type { Cell, Span, Table } from '../text/article.ts';
import { cellsByRow, headsByColumn } from '../text/grid-heads.ts';
import { createHeadChain } from '../text/head-chain.ts';
import { contentOf, countHeadRows, rowsWithSections } from '../text/table-shape.ts';

/** What heads one cell of a table. */
export interface CellHeads {
  /** With words: of its row and column, the lines across the table above it, its caption. */
  readonly named: readonly Span[];
  /** A column that is only numbered ("I", "II", "1", "2") has no other name: of what it is nobody can say. */
  readonly numbered: readonly Span[];
}

interface Row {
  readonly row: number;
  readonly section: Cell | null;
}

const NONE: CellHeads = { named: [], numbered: [] };
const MOST = 12;

/** Finds the heads of the cell of a table in which a place stands. The table is gone through once, a cell in few steps. */
export function createCellHeads(text: string, { cells, caption }: Table): (place: Span) => CellHeads {
  const kindOf = ({ start, end }: Cell) => contentOf(text.slice(start, end));
  const hasWords = (cell: Cell): boolean => kindOf(cell) === 'words';
  const top = countHeadRows(cells, text);
  const below = rowsWithSections(cells, top, text);
  const sections = sectionsByRow(text, below);
  const across = new Set(below.flatMap(({ section }) => section ?? []));
  const columns = headsByColumn(cells, across);
  const rows = cellsByRow(cells, hasWords);
  const ordered = cells.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const captions = caption === null ? [] : [caption];
  return (place) => {
    const own = cellAt(ordered, place.start);
    if (own === null) return NONE;
    const row = (rows.get(own.row) ?? []).filter((cell) => cell !== own && !across.has(cell)).slice(0, MOST);
    const above = (columns.get(own.column) ?? []).filter((cell) => cell.row < own.row && cell !== own).slice(0, MOST);
    const named = above.filter(hasWords);
    const isNumbered = named.length === 0 && above.some((cell) => kindOf(cell) === 'mark' || kindOf(cell) === 'number');
    return {
      named: [...captions, ...(sections.get(own.row) ?? []), ...named, ...row.filter((cell) => !named.includes(cell))],
      numbered: isNumbered ? above : [],
    };
  };
}

/** The lines across the table over each row, the outer ones first. */
function sectionsByRow(text: string, rows: readonly Row[]): ReadonlyMap<number, readonly Span[]> {
  const chain = createHeadChain();
  const found = new Map<number, readonly Span[]>();
  for (const { row, section } of rows) {
    if (section === null) found.set(row, chain.open());
    else chain.add({ ...spanOf(section), level: 0, place: row }, text.slice(section.start, section.end));
  }
  return found;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function cellAt(ordered: readonly Cell[], offset: number): Cell | null {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = ordered[low];
  return found !== undefined && found.start <= offset ? found : null;
}
