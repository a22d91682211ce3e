import type { Article, Block, Cell, Span, Table } from './article.ts';
import { placeRows } from './row-grid.ts';
import type { LineRow } from './table-rows.ts';
import { isRuler, splitRow } from './table-rows.ts';
import { contentOf, withGuessedHeads } from './table-shape.ts';

/** A line between rows: a head over the rows under it. */
const LONGEST_SECTION = 100;
const SENTENCE_END = /[.!?…;,]["”»)\]]*$/u;

/** The lines of one table, by the index of their block. A section is a line without cells of its own. */
interface Line {
  readonly block: number;
  readonly row: LineRow | null;
}

interface Reader {
  readonly text: string;
  readonly blocks: readonly Block[];
}

const spanText = (text: string, { start, end }: Span): string => text.slice(start, end);

const isTextBlock = ({ kind }: Block): boolean => kind !== 'cell' && kind !== 'title';

const hasNumber = (text: string, row: LineRow): boolean =>
  row.cells.some((cell) => contentOf(spanText(text, cell)) === 'number');

function isSection({ text, blocks }: Reader, index: number): boolean {
  const block = blocks[index]!;
  const words = spanText(text, block);
  return words.length <= LONGEST_SECTION && !SENTENCE_END.test(words) && contentOf(words) === 'words';
}

/** The lines of one table from a block on: rows of one parting, with rulers and single section lines between them. */
function gather(reader: Reader, from: number, first: LineRow): { lines: Line[]; next: number } {
  const { text, blocks } = reader;
  const lines: Line[] = [{ block: from, row: first }];
  let at = from + 1;
  while (at < blocks.length && isTextBlock(blocks[at]!)) {
    if (isRuler(text, blocks[at]!)) {
      at++;
      continue;
    }
    let row = splitRow(text, blocks[at]!);
    let section = -1;
    if (row === null && isSection(reader, at)) {
      section = at;
      const below = blocks[at + 1];
      row = below !== undefined && isTextBlock(below) ? splitRow(text, below) : null;
      if (row !== null && !hasNumber(text, row)) row = null;
    }
    if (row === null || row.parting !== first.parting) break;
    if (section >= 0) lines.push({ block: section, row: null });
    at = section >= 0 ? section + 1 : at;
    lines.push({ block: at, row });
    at++;
  }
  return { lines, next: at };
}

/** Enough rows with numbers in a column of their own, as many cells in most of them? Blanks alone must show more. */
function isTable(text: string, lines: readonly Line[]): boolean {
  const rows = lines.flatMap(({ row }) => (row === null ? [] : [row]));
  const numbered = rows.filter(
    ({ cells }) =>
      cells.slice(1).some((cell) => contentOf(spanText(text, cell)) === 'number') &&
      cells.some((cell) => contentOf(spanText(text, cell)) === 'words'),
  );
  if (rows.length < 2 || numbered.length === 0 || numbered.length * 2 < rows.length - 1) return false;
  if (rows[0]!.parting === 'bar' || rows.every(({ tabbed }) => tabbed)) return true;
  const widths = new Map<number, number>();
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const usual = Math.max(...widths.values());
  if (rows.length < 3 || numbered.length < 2 || usual * 2 <= rows.length) return false;
  return !rows.some(({ plain }) => plain) || areAligned(rows) || isUniform(text, rows);
}

/** A head without numbers over rows that all have as many cells as it, three or more: blanks by count, not by place. */
function isUniform(text: string, [head, ...body]: readonly LineRow[]): boolean {
  if (head === undefined || head.cells.length < 3 || hasNumber(text, head)) return false;
  return body.every((row) => row.cells.length === head.cells.length && hasNumber(text, row));
}

/** Do the cells of rows of equal width stand under one another, counted from the start of their lines? */
function areAligned(rows: readonly LineRow[]): boolean {
  const last = new Map<number, LineRow>();
  let aligned = 0;
  for (const row of rows) {
    const above = last.get(row.cells.length);
    last.set(row.cells.length, row);
    if (above === undefined) continue;
    const from = row.cells[0]!.start - above.cells[0]!.start;
    if (
      !row.cells.every(
        ({ start, end }, at) => start - from < above.cells[at]!.end && above.cells[at]!.start < end - from,
      )
    )
      return false;
    aligned++;
  }
  return aligned > 0;
}

function tableOf(text: string, blocks: readonly Block[], lines: readonly Line[]): Table {
  const placed = placeRows(
    text,
    lines.map(({ block, row }) => ({ span: blocks[block]!, row })),
  );
  const cells: Cell[] = withGuessedHeads(placed, text);
  return { start: blocks[lines[0]!.block]!.start, end: blocks[lines.at(-1)!.block]!.end, caption: null, cells };
}

const asBlock = ({ start, end }: Cell): Block => ({ kind: 'cell', depth: 0, start, end });

/**
 * The article with the tables that its lines make: consecutive blocks whose cells are parted by "|", tabs or aligned runs
 * of blanks, as pasted texts and flattened pages have them. Their blocks become blocks of kind `cell` (several in one line
 * of the text), text and offsets stay. Lines without numbers in columns stay paragraphs. Linear in the length of the text.
 */
export function withLineTables(article: Article): Article {
  const { text } = article;
  const reader: Reader = { text, blocks: article.blocks };
  const blocks: Block[] = [];
  const tables: Table[] = [];
  let at = 0;
  while (at < article.blocks.length) {
    const block = article.blocks[at]!;
    const row = isTextBlock(block) ? splitRow(text, block) : null;
    if (row === null || isRuler(text, block)) {
      blocks.push(block);
      at++;
      continue;
    }
    const { lines, next } = gather(reader, at, row);
    if (isTable(text, lines)) {
      const table = tableOf(text, article.blocks, lines);
      tables.push(table);
      blocks.push(...table.cells.filter(({ start, end }) => end > start).map(asBlock));
    } else blocks.push(...article.blocks.slice(at, next));
    at = next;
  }
  if (tables.length === 0) return article;
  return { ...article, blocks, tables: [...article.tables, ...tables].sort((a, b) => a.start - b.start) };
}
