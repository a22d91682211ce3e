import type { Article, Block, Cell, Span, Table } from './article.ts';
import { contentOf, withGuessedHeads } from './table-shape.ts';

/** A line of columns, or a row, is no longer than that. */
const LONGEST_LINE = 400;
const MOST_COLUMNS = 12;
const FEWEST_ROWS = 2;
/** What parts the columns of a line that is nothing but heads. */
const MARKS = [';', ' – ', ' - '];
/** "đạt", "vượt": a word in the place of a number. */
const LONGEST_WORD = 12;
/** "Các cột theo thứ tự:", "Thu tu cac cot:", "The columns:": what follows are heads. */
const COLUMNS = /(?:^|[^\p{L}])(?:cột|cot|columns)(?!\p{L})/iu;

/** The heads that a line lists, and what it says behind them. */
interface Columns {
  readonly heads: readonly Span[];
  /** What parts the numbers under them. */
  readonly mark: string;
  readonly rest: Span | null;
}

/** "Trồng rừng (ha); 97,2; 60": a row. A section is a line of words over the rows under it. */
interface Row {
  readonly label: Span;
  readonly numbers: readonly Span[];
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && text.charCodeAt(from) <= 0x20) from++;
  while (to > from && text.charCodeAt(to - 1) <= 0x20) to--;
  return { start: from, end: to };
}

function splitAt(text: string, { start, end }: Span, mark: string): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = text.indexOf(mark, start); at >= 0 && at < end; at = text.indexOf(mark, from)) {
    parts.push(trimmed(text, from, at));
    from = at + mark.length;
  }
  parts.push(trimmed(text, from, end));
  return parts;
}

const contentAt = (text: string, { start, end }: Span): string => contentOf(text.slice(start, end));

const areHeads = (text: string, parts: readonly Span[]): boolean =>
  parts.length >= 2 &&
  parts.length <= MOST_COLUMNS &&
  parts.every((part) => ['words', 'year'].includes(contentAt(text, part)));

/** The columns that a line lists: all it says ("Chỉ tiêu; ước năm 2018; kế hoạch năm 2019"), or behind "các cột: ...". */
function columnsOf(text: string, { start, end }: Span): Columns | null {
  if (end - start > LONGEST_LINE) return null;
  const line = text.slice(start, end);
  const named = COLUMNS.exec(line);
  if (named === null) {
    const mark = MARKS.find((one) => line.includes(one));
    if (mark === undefined || /[.!?…:]$/u.test(line)) return null;
    const heads = splitAt(text, { start, end }, mark);
    return heads.length > 2 && areHeads(text, heads) ? { heads, mark, rest: null } : null;
  }
  const colon = text.indexOf(':', start + named.index);
  if (colon < 0 || colon >= end) return null;
  const stop = text.indexOf('. ', colon);
  const to = stop < 0 || stop >= end ? end : stop;
  const said = { start: colon + 1, end: text[to - 1] === '.' ? to - 1 : to };
  const mark = text.slice(said.start, said.end).includes(';') ? ';' : ',';
  const heads = splitAt(text, said, mark);
  if (!areHeads(text, heads)) return null;
  const rest = trimmed(text, Math.min(to + 1, end), end);
  // heads parted by commas stand over numbers parted by semicolons, since numbers have commas of their own
  return { heads, mark: ';', rest: rest.end > rest.start ? rest : null };
}

/** "Thu ngân sách (tỷ đồng): 86; 96; 112", "Trồng rừng (ha); 97,2; 60": a label and numbers, or null. */
function rowOf(text: string, { start, end }: Span, mark: string): Row | null {
  if (end - start > LONGEST_LINE) return null;
  const to = text[end - 1] === '.' ? end - 1 : end;
  const colon = text.lastIndexOf(':', to - 1);
  const hasColon = colon > start;
  const parts = splitAt(text, { start: hasColon ? colon + 1 : start, end: to }, mark);
  const label = withoutMark(text, hasColon ? trimmed(text, start, colon) : parts[0]!);
  const numbers = hasColon ? parts : parts.slice(1);
  if (contentAt(text, label) !== 'words' || numbers.length === 0 || numbers.length > MOST_COLUMNS) return null;
  return isNumber(text, numbers[0]!) && numbers.every((one) => isNumber(text, one) || isWord(one))
    ? { label, numbers }
    : null;
}

/** "- Kết nạp đảng viên": the mark of a list is none of the label. */
const withoutMark = (text: string, { start, end }: Span): Span =>
  LIST_MARKS.includes(text[start] ?? '') ? trimmed(text, start + 1, end) : { start, end };
const LIST_MARKS = ['-', '–', '+', '•', '*'];

const isNumber = (text: string, part: Span): boolean => contentAt(text, part) === 'number';
const isWord = ({ start, end }: Span): boolean => end > start && end - start <= LONGEST_WORD;

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
    if (row === null ? !isSection(text, blocks[at]!) : row.numbers.length !== width && row.numbers.length !== width - 1)
      break;
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
