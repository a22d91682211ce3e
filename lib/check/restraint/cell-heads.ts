import type { Cell, Span, Table } from '../../text/article.ts';
import { cellsByRow, headsByColumn } from '../../text/grid-heads.ts';
import { createHeadChain } from '../../text/head-chain.ts';
import { firstEndingAfter } from '../../text/in-order.ts';
import { contentOf, countHeadRows, rowsWithSections } from '../../text/table-shape.ts';

/** What heads one cell of a table. */
export interface CellHeads {
  /** With words: its caption, the lines across the table above it, the heads of its column, what else its row says. */
  readonly named: readonly Span[];
  /** A column that is only numbered ("I", "II", "1", "2") has no other name: of what it is nobody can say. */
  readonly numbered: readonly Span[];
}

/** A row below the heads of a table, and the cell that makes it a line across the table, if one does. */
interface Row {
  readonly row: number;
  readonly section: Cell | null;
}

const NONE: CellHeads = { named: [], numbered: [] };
const MOST = 12;

/**
 * Finds the heads of the cell of a table in which a place stands. The table is gone through once, for each cell a few heads
 * are looked up. `tells`: does a stretch hold a figure of its own? Such a cell tells something, and heads nothing.
 */
export function createCellHeads(
  text: string,
  { cells, caption }: Table,
  tells: (span: Span) => boolean,
): (place: Span) => CellHeads {
  const kindOf = ({ start, end }: Cell) => contentOf(text.slice(start, end));
  const hasWords = (cell: Cell): boolean => kindOf(cell) === 'words' && !tells(cell);
  // "Dưới 1 ha" over a column is no amount of anything.
  const isName = (cell: Cell): boolean =>
    hasWords(cell) || (/\p{L}/u.test(text.slice(cell.start, cell.end)) && kindOf(cell) === 'number' && !tells(cell));
  const below = rowsWithSections(cells, countHeadRows(cells, text), text);
  const sections = sectionsByRow(text, below);
  const across = new Set(below.flatMap(({ section }) => section ?? []));
  const columns = headsByColumn(
    cells.map((cell) => (cell.row === 0 && !cell.head && isName(cell) ? { ...cell, head: true } : cell)),
    across,
  );
  const rows = cellsByRow(cells, hasWords);
  const groups = groupsByRow(cells, kindOf, below);
  const ordered = cells.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const captions = caption === null ? [] : [caption];
  return (place) => {
    const own = cellAt(ordered, place.start);
    if (own === null) return NONE;
    const isOther = ({ start }: Cell): boolean => start !== own.start;
    const beside = [...(groups.get(own.row) ?? []), ...(rows.get(own.row) ?? [])].filter(isOther).slice(0, MOST);
    const above = (columns.get(own.column) ?? []).filter((cell) => cell.row < own.row).slice(0, MOST);
    const named = above.filter(isName);
    const isNumbered = named.length === 0 && above.some((cell) => ['mark', 'number'].includes(kindOf(cell)));
    return {
      named: [...captions, ...(sections.get(own.row) ?? []), ...named, ...beside],
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
    else {
      const { start, end } = section;
      chain.add({ start, end, level: 0, place: row }, text.slice(start, end));
    }
  }
  return found;
}

/** "Ngành giáo dục | Chi ngân sách | 110" over " | Tạo việc làm | 45": a name in front goes on over the empty cells under it. */
function groupsByRow(
  cells: readonly Cell[],
  kindOf: (cell: Cell) => string,
  below: readonly Row[],
): ReadonlyMap<number, readonly Cell[]> {
  const byRow = cellsByRow(cells, () => true);
  const groups = new Map<number, readonly Cell[]>();
  let names: (Cell | undefined)[] = [];
  for (const { row, section } of below) {
    if (section !== null) names = [];
    const group: Cell[] = [];
    for (const cell of byRow.get(row) ?? []) {
      const kind = kindOf(cell);
      const name = names[cell.column];
      if (kind === 'empty' && name !== undefined) group.push(name);
      if (kind !== 'empty') names[cell.column] = kind === 'words' ? cell : undefined;
      if (kind === 'words') break;
    }
    if (group.length > 0) groups.set(row, group);
  }
  return groups;
}

function cellAt(ordered: readonly Cell[], offset: number): Cell | null {
  const found = ordered[firstEndingAfter(ordered, offset)];
  return found !== undefined && found.start <= offset ? found : null;
}
