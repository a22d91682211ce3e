import type { Article, Cell, Span } from '../text/article.ts';
import { firstEndingAfter } from '../text/in-order.ts';

/** What a row of a table is of, by the place of a number in it: the longest words in front of it; null outside of tables. */
export type RowName = (place: Span) => string | null;

const LETTERS = /\p{L}{2,}/u;
const LONGEST = 120;

export function createRowNames({ text, tables }: Article): RowName {
  const cells = tables.flatMap((table) => table.cells).toSorted((a, b) => a.start - b.start);
  const rows = new Map<Cell, readonly Cell[]>();
  for (const table of tables) {
    const byRow = Map.groupBy(table.cells, ({ row }) => row);
    for (const cell of table.cells) rows.set(cell, byRow.get(cell.row) ?? []);
  }
  return ({ start, end }) => {
    const cell = cells[firstEndingAfter(cells, start)];
    if (cell === undefined || cell.start > start || cell.end < end) return null;
    const words = (rows.get(cell) ?? [])
      .filter(({ column }) => column < cell.column)
      .map((one) => text.slice(one.start, one.end).trim())
      .filter((one) => LETTERS.test(one));
    const longest = words.toSorted((a, b) => b.length - a.length)[0];
    return longest === undefined || longest.length > LONGEST ? null : longest;
  };
}
