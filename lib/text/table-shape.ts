import type { Cell, Span } from './article.ts';

/**
 * What a cell of a table holds: nothing, a sign for "no value", a list mark ("I", "a)"), a year, a number with at most a few
 * words (its unit), or words.
 */
export type CellContent = 'empty' | 'none' | 'mark' | 'year' | 'number' | 'words';

const NO_VALUE = /^[-–—―._…x*/\s]+$/iu;
const MARK = /^(?:[IVXLC]{1,6}|\p{L})[.)]?$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const NUMBER = /^[~<>≤≥=±+\-–−(]{0,3}\s?\d/u;
/** Times and ages: they say of which row or column it is, and are no amounts. */
const TIME_WORD = /\d\s?(?:tháng|năm|ngày|quý|tuần|tuổi|thang|nam|ngay|tuoi|months?|years?)(?!\p{L})/iu;
/** "12/12/2016", "30/6" (the end of a month), "08:30"; "45.6" and "6/8" are numbers. */
const DATE =
  /^(?:\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d|(?:28|29|30|31)\/(?:0?[1-9]|1[0-2])|\d{1,2}\s?[:h]\s?\d{2})(?!\d)/u;
const LETTERS = /\p{L}+/gu;
const LONGEST_NUMBER = 40;
const MOST_WORDS = 4;
const BOUND = /^(?:hơn|trên|gần|khoảng|dưới|ước|đạt|tăng|giảm|about|over|nearly)\s(?=\d)/iu;

/** What the text of a cell is. */
export function contentOf(words: string): CellContent {
  const content = words.trim();
  if (content === '') return 'empty';
  if (YEAR.test(content)) return 'year';
  if (NO_VALUE.test(content)) return 'none';
  if (MARK.test(content)) return 'mark';
  if (content.length > LONGEST_NUMBER) return 'words';
  const bare = content.replace(BOUND, '');
  if (!NUMBER.test(bare) || TIME_WORD.test(bare) || DATE.test(bare)) return 'words';
  return (bare.match(LETTERS)?.length ?? 0) <= MOST_WORDS ? 'number' : 'words';
}

/** Does the row number the columns: "(1) (2) (3) (4)=(3)/(2)", "A B 1 2 3"? */
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s?[=:].{0,20})?$/u;

const isColumnNumber = (words: string): boolean => COLUMN_NUMBER.test(words.trim());

type GridCell = Pick<Cell, 'row' | 'column' | 'rowSpan' | 'columnSpan'> & Span;

/** The cells of a grid by the row they begin in. */
function byRow<T extends GridCell>(cells: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const cell of cells) {
    rows[cell.row] ??= [];
    rows[cell.row]!.push(cell);
  }
  return Array.from(rows, (row) => row ?? []);
}

function isNumbering(row: readonly GridCell[], text: string): boolean {
  const words = row.map(({ start, end }) => text.slice(start, end)).filter((word) => word.trim() !== '');
  return words.length >= 3 && words.every(isColumnNumber) && words.some((word) => /^\(?1\)?$/u.test(word.trim()));
}

/** A cell that tells something ("Năm 2016, chi ngân sách ước 215 tỷ đồng.") heads nothing. */
const isSentence = ({ start, end }: Span, text: string): boolean =>
  end - start > LONGEST_NUMBER && /[.!?]\s*$/u.test(text.slice(end - 4, end));

const MOST_HEAD_ROWS = 5;

/**
 * How many rows at the top are heads: those before the first number: a line across the table (its title, its unit), rows that
 * say something of at least two columns (or that a rowspan above still covers), and a row that numbers the columns. Zero when the table begins with numbers.
 */
export function countHeadRows(cells: readonly GridCell[], text: string): number {
  const rows = byRow(cells);
  let heads = 0;
  let covered = 0;
  let named = false;
  while (heads < Math.min(rows.length - 1, MOST_HEAD_ROWS)) {
    const row = rows[heads]!;
    const kinds = row.map(({ start, end }) => contentOf(text.slice(start, end)));
    const numbering = heads > 0 && isNumbering(row, text);
    if ((kinds.includes('number') || row.some((cell) => isSentence(cell, text))) && !numbering) break;
    const telling = kinds.filter((kind) => kind === 'words' || kind === 'year').length;
    const width = row.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
    const over = row.length === 1 ? width > 1 : heads === 0;
    const headed = telling >= 2 || (telling === 1 && (named ? heads < covered : over));
    if (!headed && !numbering && row.length > 0) break;
    named ||= telling >= 2;
    for (const cell of row) covered = Math.max(covered, heads + Math.min(cell.rowSpan, MOST_HEAD_ROWS));
    heads++;
    if (numbering) break;
  }
  return heads;
}

/** The cell of a row that heads a part of a table of some width: alone in it but for a list mark. */
function sectionOf<T extends GridCell>(row: readonly T[], width: number, text: string): T | null {
  const told = row.filter(({ start, end }) => {
    const kind = contentOf(text.slice(start, end));
    return kind !== 'empty' && kind !== 'mark';
  });
  const [only] = told;
  const alone =
    only !== undefined &&
    told.length === 1 &&
    (row.length > 1 || only.columnSpan > 1 || (width > 1 && only.column === 0));
  return alone && only.rowSpan === 1 && contentOf(text.slice(only.start, only.end)) === 'words' ? only : null;
}

/** The rows below the heads of a table, and of each the cell that makes it a line across the table, if one does. */
export function rowsWithSections<T extends GridCell>(
  cells: readonly T[],
  headRows: number,
  text: string,
): { readonly row: number; readonly section: T | null }[] {
  const width = cells.reduce((widest, { column, columnSpan }) => Math.max(widest, column + columnSpan), 0);
  const rows = byRow(cells).slice(headRows);
  return rows.map((row, index) => ({ row: headRows + index, section: sectionOf(row, width, text) }));
}

/**
 * The cells that head a part of the table ("II. Văn hóa – xã hội", "Tỷ lệ hộ nghèo (%)" over rows of communes), by the rows
 * under them: the nearest one above.
 */
export function findSections<T extends GridCell>(cells: readonly T[], headRows: number, text: string): Map<number, T> {
  const sections = new Map<number, T>();
  let current: T | null = null;
  for (const { row, section } of rowsWithSections(cells, headRows, text)) {
    if (section !== null) current = section;
    else if (current !== null) sections.set(row, current);
  }
  return sections;
}

/**
 * Marks the heads of a table: the rows at its top; and, when the page marks none at all, the labels of its rows (the first
 * column in which words outnumber numbers, when a later one is mostly numbers). A number in the body is no head.
 */
export function withGuessedHeads(cells: readonly Cell[], text: string): Cell[] {
  const kinds = new Map(cells.map((cell) => [cell, contentOf(text.slice(cell.start, cell.end))]));
  const marked = cells.some(({ head }) => head);
  const top = countHeadRows(cells, text);
  const words: number[] = [];
  const numbers: number[] = [];
  for (const cell of cells) {
    const kind = kinds.get(cell)!;
    if (cell.row < top || (kind !== 'words' && kind !== 'number')) continue;
    const counts = kind === 'words' ? words : numbers;
    counts[cell.column] = (counts[cell.column] ?? 0) + 1;
  }
  const width = Math.max(words.length, numbers.length);
  const columns = Array.from({ length: width }, (_, column) => column);
  const wordy = columns.find((column) => (words[column] ?? 0) > (numbers[column] ?? 0));
  const followed = columns.some((column) => column > (wordy ?? width) && (numbers[column] ?? 0) > (words[column] ?? 0));
  const isLabel = (cell: Cell): boolean => followed && cell.column === wordy && kinds.get(cell) === 'words';
  return cells.map((cell) => {
    const head =
      cell.row < top || (cell.head && (cell.row === 0 || kinds.get(cell) !== 'number')) || (!marked && isLabel(cell));
    return head === cell.head ? cell : { ...cell, head };
  });
}
