import type { Article, Block, Cell, Table } from '../text/article.ts';
import type { Part, PartCell } from './parts.ts';

/** The parts of a document as an article: a line each, cells of tables too. `title`: where the document heads itself with none. */
export function articleOf(parts: readonly Part[], title: string): Article {
  const lines: string[] = [];
  const blocks: Block[] = [];
  const tables: Table[] = [];
  let at = 0;
  const put = (text: string, kind: Block['kind'], level: number): { start: number; end: number } => {
    const start = at;
    const end = start + text.length;
    lines.push(text);
    at = end + 1;
    const depth = kind === 'list-item' ? Math.max(1, level) : 0;
    blocks.push({ kind, depth, ...(kind === 'heading' && level > 0 ? { level } : {}), start, end });
    return { start, end };
  };
  for (const part of parts) {
    if (part.kind !== 'table') {
      if (part.text !== '') put(part.text, part.kind, part.level);
      continue;
    }
    const cells = cellsOf(part.rows, (text) => put(text, 'cell', 0));
    const [first, last] = [cells[0], cells.at(-1)];
    if (first !== undefined && last !== undefined) {
      tables.push({ start: first.start, end: last.end, caption: null, cells });
    }
  }
  const head = parts.find(({ kind }) => kind === 'title');
  return {
    title: head !== undefined && head.kind !== 'table' ? head.text : title,
    text: lines.join('\n'),
    blocks,
    tables,
    looks: [],
    published: null,
    lang: 'vi',
    url: null,
  };
}

/** Gives every cell its place: a cell that goes on over rows below pushes theirs to the right. Empty cells are no text. */
function cellsOf(
  rows: readonly (readonly PartCell[])[],
  put: (text: string) => { start: number; end: number },
): Cell[] {
  const cells: Cell[] = [];
  /** Until which row each column is taken by a cell from above. */
  const taken: number[] = [];
  rows.forEach((row, y) => {
    let x = 0;
    for (const { text, columns, rows: height, head } of row) {
      while ((taken[x] ?? 0) > y) x++;
      for (let column = x; column < x + columns; column++) taken[column] = y + height;
      if (text !== '') cells.push({ row: y, column: x, rowSpan: height, columnSpan: columns, head, ...put(text) });
      x += columns;
    }
  });
  return cells;
}
