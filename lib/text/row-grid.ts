import type { Cell, Span } from './article.ts';
import type { LineRow } from './table-rows.ts';
import { lineOf } from './table-rows.ts';
import { contentOf } from './table-shape.ts';

/** A line of a table: its row, or the whole line where it heads the rows under it. */
export interface GridLine {
  readonly span: Span;
  readonly row: LineRow | null;
}

const MAX_COLUMNS = 200;
/** Heads of a table's first column, so that a head row one cell short is known to lack another one. */
const LABEL_HEAD =
  /^(?:s?tt|số tt|chỉ tiêu|các chỉ tiêu|nội dung|tên|danh mục|hạng mục|xã|phường|địa phương|đơn vị|địa bàn|lĩnh vực|chi tieu|noi dung|don vi|dia phuong|indicator|item|name)(?!\p{L})/iu;

const spanText = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The number of cells that most rows with numbers have, the larger of two that are as frequent. */
function usualWidth(text: string, rows: readonly (readonly Span[])[]): number {
  const counts = new Map<number, number>();
  for (const cells of rows) {
    if (!cells.some((cell) => contentOf(spanText(text, cell)) === 'number')) continue;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let best = 0;
  let width = 1;
  for (const [cells, count] of counts) {
    if (count > best || (count === best && cells > width)) [best, width] = [count, cells];
  }
  return Math.min(width, MAX_COLUMNS);
}

/** Bars at both ends of every row are a frame; otherwise one at an end leaves an empty cell. */
function unframed(rows: readonly (readonly Span[])[]): (readonly Span[])[] {
  const isEmpty = (cell: Span | undefined): boolean => cell !== undefined && cell.start === cell.end;
  const left = rows.every((cells) => isEmpty(cells[0]));
  const right = rows.every((cells) => isEmpty(cells.at(-1)));
  return rows.map((cells) => cells.slice(left ? 1 : 0, right ? cells.length - 1 : cells.length));
}

interface Head {
  readonly cell: Span;
  readonly column: number;
  readonly columnSpan: number;
}

/** Head cells of a first row with fewer cells than the table has columns: the last ones lie over the row under them. */
function spreadHeads(cells: readonly Span[], width: number, below: readonly Span[] | undefined): Head[] | null {
  const under = below?.length ?? 0;
  const parents = cells.length + under - width;
  if (below === undefined || parents < 1 || parents >= cells.length || under % parents !== 0) return null;
  const each = under / parents;
  const plain = cells.length - parents;
  return cells.map((cell, index) =>
    index < plain
      ? { cell, column: index, columnSpan: 1 }
      : { cell, column: plain + (index - plain) * each, columnSpan: each },
  );
}

/** Where the cells of a row stand whose gaps are blanks: under the column whose characters theirs overlap. */
function alignRow(cells: readonly Span[], origin: number, ranges: readonly Span[]): number[] | null {
  const columns: number[] = [];
  let column = 0;
  for (const { start, end } of cells) {
    while (column < ranges.length && ranges[column]!.end <= start - origin) column++;
    const range = ranges[column];
    if (range === undefined || range.start >= end - origin) return null;
    columns.push(column++);
  }
  return columns;
}

function rangesOf(rows: readonly { cells: readonly Span[]; origin: number }[], width: number): Span[] {
  const full = rows.filter(({ cells }) => cells.length === width);
  return Array.from({ length: width }, (_, column) => ({
    start: Math.min(...full.map(({ cells, origin }) => cells[column]!.start - origin)),
    end: Math.max(...full.map(({ cells, origin }) => cells[column]!.end - origin)),
  }));
}

/**
 * The rows of a table of lines as a grid. Heads that lie over several columns are spread over them; a row of blanks with
 * cells missing is aligned by its characters; a first row that lacks the head of the labels begins in the second column.
 */
export function placeRows(text: string, lines: readonly GridLine[]): Cell[] {
  const rows = unframed(lines.flatMap(({ row }) => (row === null ? [] : [row.cells])));
  const width = usualWidth(text, rows);
  const origins = lines.flatMap(({ span, row }) => (row === null ? [] : [lineOf(text, span).start]));
  const blanks = lines.some(({ row }) => row !== null && row.parting === 'gap' && !row.tabbed);
  const ranges = blanks
    ? rangesOf(
        rows.map((cells, index) => ({ cells, origin: origins[index]! })),
        width,
      )
    : [];
  const isHead = (cells: readonly Span[] | undefined): boolean =>
    cells !== undefined && !cells.some((cell) => contentOf(spanText(text, cell)) === 'number');
  const numbered = isNumbered(text, rows, width);
  const placed: Cell[] = [];
  let nextRow = 0;
  lines.forEach(({ span, row }, line) => {
    const add = (cell: Span, column: number, columnSpan = 1): void => {
      placed.push({ start: cell.start, end: cell.end, row: line, column, rowSpan: 1, columnSpan, head: false });
    };
    if (row === null) {
      add(span, 0, Math.max(width, 2));
      return;
    }
    const index = nextRow++;
    const cells = rows[index]!.slice(0, MAX_COLUMNS);
    const below = isHead(rows[1]) ? rows[1] : undefined;
    const spread = index === 0 && cells.length < width && isHead(cells) ? spreadHeads(cells, width, below) : null;
    if (spread !== null) {
      for (const head of spread) add(head.cell, head.column, head.columnSpan);
      return;
    }
    const short = cells.length < width;
    const aligned = short && blanks ? alignRow(cells, origins[index]!, ranges) : null;
    const second = index === 1 && short && isHead(cells) && isHead(rows[0]);
    const unlabelled = index === 0 && cells.length === width - 1 && isHead(cells) && !isLabelled(text, cells);
    const unnumbered = cells.length === width - 1 && numbered && contentOf(spanText(text, cells[0]!)) === 'words';
    const shift = second ? width - cells.length : unlabelled || unnumbered ? 1 : 0;
    cells.forEach((cell, at) => {
      add(cell, aligned?.[at] ?? at + shift);
    });
  });
  return widenHeads(placed, text);
}

/** Do most full rows begin with a number or a list mark? A row one cell short that begins with words lacks that. */
function isNumbered(text: string, rows: readonly (readonly Span[])[], width: number): boolean {
  const full = rows.filter(({ length }) => length === width).map(([first]) => contentOf(spanText(text, first!)));
  return full.filter((kind) => kind === 'number' || kind === 'mark').length * 2 > full.length;
}

const isLabelled = (text: string, [first]: readonly Span[]): boolean =>
  first !== undefined && LABEL_HEAD.test(spanText(text, first));

/** "Năm 2016 | | Năm 2017 |" over "KH | TH | KH | TH": a head goes on over the empty cells behind it. */
function widenHeads(cells: readonly Cell[], text: string): Cell[] {
  const first = cells.filter(({ row }) => row === 0);
  const second = cells.filter(({ row }) => row === 1);
  const words = (cell: Cell): string => contentOf(spanText(text, cell));
  const twoHeads = first.length > 0 && ![...first, ...second].some((cell) => words(cell) === 'number');
  if (!twoHeads) return [...cells];
  const told = new Set(second.filter((cell) => words(cell) !== 'empty').map(({ column }) => column));
  const wide = new Map<Cell, number>();
  let last: Cell | null = null;
  for (const cell of first) {
    const goesOn = last !== null && words(cell) === 'empty' && told.has(cell.column) && told.has(last.column);
    if (goesOn) wide.set(last!, cell.column + 1 - last!.column);
    else last = words(cell) === 'empty' ? null : cell;
  }
  return cells
    .filter((cell) => cell.row !== 0 || words(cell) !== 'empty')
    .map((cell) => ({ ...cell, columnSpan: wide.get(cell) ?? cell.columnSpan }));
}
