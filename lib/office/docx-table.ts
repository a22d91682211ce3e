import type { PartCell } from './parts.ts';

/** A cell of a table that is being read. */
export interface OpenCell {
  readonly texts: string[];
  columns: number;
  /** "restart": it goes on in the rows below; "continue": it is one from above; null: neither. */
  merge: 'restart' | 'continue' | null;
}

export interface OpenTable {
  readonly rows: OpenCell[][];
  /** How many rows from the first are heads. */
  heads: number;
}

export const newCell = (): OpenCell => ({ texts: [], columns: 1, merge: null });

/** A cell that goes on below is one cell of so many rows; its goings-on are none. */
export function gridOf({ rows, heads }: OpenTable): PartCell[][] {
  const starts = rows.map((row) => {
    let x = 0;
    return row.map(({ columns }) => {
      const at = x;
      x += columns;
      return at;
    });
  });
  const goesOn = (y: number, column: number): boolean =>
    rows[y]?.[starts[y]?.indexOf(column) ?? -1]?.merge === 'continue';
  return rows.map((row, y) =>
    row.flatMap(({ texts, columns, merge }, i): PartCell[] => {
      if (merge === 'continue') return [];
      let height = 1;
      while (merge === 'restart' && goesOn(y + height, starts[y]?.[i] ?? -1)) height++;
      return [{ text: texts.filter(Boolean).join(' '), columns, rows: height, head: y < heads }];
    }),
  );
}
