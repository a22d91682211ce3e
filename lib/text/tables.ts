import type { Article, Block, Span, Table } from './article.ts';
import { firstStartingFrom } from './in-order.ts';
import { withLineTables } from './line-tables.ts';
import { withListedTables } from './listed-tables.ts';
import { withGuessedHeads } from './table-shape.ts';

const LONGEST_CAPTION = 220;
/** A line that ends in a colon introduces the table ("như sau:"). */
const SENTENCE_END = /[.!?…;,]["”»]*$/u;
const MOST_LINES = 2;

/** Is the block a line that may name the table under it: short, no sentence, no item of a list? */
function mayCaption(text: string, block: Block): boolean {
  if (block.kind === 'cell' || block.kind === 'list-item') return false;
  return block.end - block.start <= LONGEST_CAPTION && !SENTENCE_END.test(text.slice(block.start, block.end));
}

function captionOf(text: string, blocks: readonly Block[], table: Table): Span | null {
  const behind = firstStartingFrom(blocks, table.start);
  let first = behind;
  while (first > 0 && behind - first < MOST_LINES && mayCaption(text, blocks[first - 1]!)) {
    first--;
    if (blocks[first]!.kind === 'title') break;
  }
  return first === behind ? null : { start: blocks[first]!.start, end: blocks[behind - 1]!.end };
}

/**
 * The article with all its tables: those its lines make are found (see withLineTables), the first rows and columns of those
 * without marked heads are taken for heads where they are shaped like some, and a table without a caption gets
 * the short lines right above it ("Biểu 1: ...", "Đơn vị: triệu đồng", a heading), which stay blocks of their own.
 */
export function withTables(article: Article): Article {
  const { text } = article;
  const headed = article.tables.map((table) => ({ ...table, cells: withGuessedHeads(table.cells, text) }));
  const found = withListedTables(withLineTables({ ...article, tables: headed }));
  if (found.tables.every(({ caption }) => caption !== null)) return found;
  const tables = found.tables.map((table) =>
    table.caption === null ? { ...table, caption: captionOf(found.text, found.blocks, table) } : table,
  );
  return { ...found, tables };
}
