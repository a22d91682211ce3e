import type { Article, Block, Cell, Span, Table } from '../text/article.ts';

/** How many blocks above a paragraph its heading is looked for. */
const REACH = 12;
/** A running number: "1", "II.", "a)". */
const ORDINAL = /^[\s\d.)ivx]*$|^\p{L}[.)]?$/iu;

/**
 * What stands over a place of the article and may hold its numbers to a part ("Ngành giáo dục", the column "Nữ", the row
 * "Tổ 5"): the nearest heading, and of a cell the heads of its row and column and its table's caption.
 */
export function headsOver({ text, blocks, tables }: Article, { start }: Span): readonly Span[] {
  const table = tables.find((candidate) => candidate.start <= start && start < candidate.end);
  const own = table?.cells.find((cell) => cell.start <= start && start < cell.end);
  if (table !== undefined && own !== undefined) return cellHeads(text, table, own);
  const heading = headingOver(blocks, start);
  return heading === null ? [] : [heading];
}

function headingOver(blocks: readonly Block[], start: number): Block | null {
  let own = 0;
  for (let high = blocks.length; own < high; ) {
    const middle = (own + high) >> 1;
    if (blocks[middle]!.end <= start) own = middle + 1;
    else high = middle;
  }
  for (let at = own - 1; at >= Math.max(0, own - REACH); at--) {
    if (blocks[at]!.kind === 'heading') return blocks[at]!;
  }
  return null;
}

function cellHeads(text: string, { cells, caption }: Table, own: Cell): readonly Span[] {
  const isLabel = ({ start, end }: Span): boolean => /\p{L}/u.test(text.slice(start, end));
  const isRowHead = (cell: Cell): boolean =>
    cell.row <= own.row &&
    own.row < cell.row + cell.rowSpan &&
    cell.column < own.column &&
    !ORDINAL.test(text.slice(cell.start, cell.end));
  const isColumnHead = (cell: Cell): boolean =>
    (cell.head || cell.row === 0) &&
    cell.row < own.row &&
    cell.column <= own.column &&
    own.column < cell.column + cell.columnSpan;
  const heads = cells.filter((cell) => cell !== own && isLabel(cell) && (isRowHead(cell) || isColumnHead(cell)));
  return caption === null ? heads : [...heads, caption];
}
