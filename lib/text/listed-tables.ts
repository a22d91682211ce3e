import type { Article, Block, Cell, Span, Table } from './article.ts';
import type { Columns, Row } from './listed-rows.ts';
import { columnsOf, LONGEST_LINE, rowOf, trimmed } from './listed-rows.ts';
import { contentOf, withGuessedHeads } from './table-shape.ts';

const FEWEST_ROWS = 2;

const isTextBlock = ({ kind }: Block): boolean => kind !== 'cell' && kind !== 'title';

/** A line of words that ends in a colon, between rows. */
const isSection = (text: string, { start, end }: Span): boolean =>
  end - start <= LONGEST_LINE && text[end - 1] === ':' && contentOf(text.slice(start, end)) === 'words';

/** The rows and sections under a line of columns: from a block on, as many numbers in each as there are columns. */
function rowsUnder(text: string, blocks: readonly Block[], from: number, { heads, mark }: Columns): (Row | null)[] {
  const width = heads.length;
  const rows: (Row | null)[] = [];
  for (let at = from; at < blocks.length && isTextBlock(blocks[at]!); at++) {
    const row = rowOf(text, blocks[at]!, mark);
    const isHead = row === null && rows.at(-1) !== null && isSection(text, blocks[at]!);
    if (row === null ? !isHead : row.numbers.length !== width && row.numbers.length !== width - 1) break;
    rows.push(row);
  }
  while (rows.at(-1) === null) rows.pop();
  const widths = new Set(rows.flatMap((row) => (row === null ? [] : [row.numbers.length])));
  return widths.size === 1 && rows.filter((row) => row !== null).length >= FEWEST_ROWS ? rows : [];
}

const withoutColon = (text: string, { start, end }: Span): Span => trimmed(text, start, end - 1);

function tableOf(
  text: string,
  blocks: readonly Block[],
  { heads, rest }: Columns,
  rows: readonly (Row | null)[],
): Table {
  const numbers = rows.find((row) => row !== null)!.numbers.length;
  const width = numbers + 1;
  const cells: Cell[] = [];
  const add = (span: Span, row: number, column: number, columnSpan = 1): void => {
    cells.push({ start: span.start, end: span.end, row, column, rowSpan: 1, columnSpan, head: false });
  };
  heads.forEach((head, at) => {
    add(head, 0, at + width - heads.length);
  });
  if (rest !== null) add(rest, 1, 0, width);
  const top = rest === null ? 1 : 2;
  rows.forEach((row, at) => {
    if (row === null) add(withoutColon(text, blocks[at]!), at + top, 0, width);
    else
      [row.label, ...row.numbers].forEach((cell, column) => {
        add(cell, at + top, column);
      });
  });
  const { start } = heads[0]!;
  return { start, end: blocks[rows.length - 1]!.end, caption: null, cells: withGuessedHeads(cells, text) };
}

/**
 * The article with the tables that are told in words: a line that lists the columns, and under it lines of a label and as many
 * numbers, parted by semicolons or dashes. Their blocks become cells; what the first line says in front of its list stays a block. Linear in
 * the length of the text.
 */
export function withListedTables(article: Article): Article {
  const { text } = article;
  const blocks: Block[] = [];
  const tables: Table[] = [];
  for (let at = 0; at < article.blocks.length; at++) {
    const block = article.blocks[at]!;
    const columns = isTextBlock(block) ? columnsOf(text, block) : null;
    const rows = columns === null ? [] : rowsUnder(text, article.blocks, at + 1, columns);
    if (columns === null || rows.length === 0) {
      blocks.push(block);
      continue;
    }
    const table = tableOf(text, article.blocks.slice(at + 1, at + 1 + rows.length), columns, rows);
    const front = trimmed(text, block.start, table.start);
    if (front.end > front.start) blocks.push({ ...block, ...front });
    tables.push(table);
    blocks.push(...table.cells.map(({ start, end }): Block => ({ kind: 'cell', depth: 0, start, end })));
    at += rows.length;
  }
  if (tables.length === 0) return article;
  return { ...article, blocks, tables: [...article.tables, ...tables].sort((a, b) => a.start - b.start) };
}
