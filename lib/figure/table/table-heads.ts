import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { Article, Cell, Table } from '../../text/article.ts';
import { cellsByRow, headsByColumn } from '../../text/grid-heads.ts';
import { firstStartingFrom } from '../../text/in-order.ts';
import { contentOf, countHeadRows, findSections } from '../../text/table-shape.ts';
import { lastOfWords } from '../../words/word-classes.ts';

/** The sentences that say what a cell of a data table is about. */
export interface CellHeads {
  readonly table: Table;
  readonly rowIndex: number;
  /** Left of it in its row, nearest first: the row's own name, then the group it is in. */
  readonly row: readonly Sentence[];
  /** The unit of the row, where a column is there for it. */
  readonly unit: readonly Sentence[];
  /** Above it in its column, nearest first. */
  readonly column: readonly Sentence[];
  /** The heads of the columns left of it, nearest column first: what its ratio is of. */
  readonly beside: readonly (readonly Sentence[])[];
  /** The sentence across the table that its row stands under ("II. Tỷ lệ hộ nghèo"). */
  readonly section: readonly Sentence[];
  /** The sentences of the caption, nearest first. */
  readonly caption: readonly Sentence[];
}

function sentencesByStart(sentences: readonly Sentence[]): (start: number, end: number) => Sentence[] {
  const spans = sentences.map(({ span }) => span);
  return (start, end) => {
    const from = firstStartingFrom(spans, start);
    let to = from;
    while (to < spans.length && spans[to]!.start < end) to++;
    return sentences.slice(from, to);
  };
}

const HIGHEST = 6;
const LONGEST_COLUMN_HEADS = 12;

const isUnitHead = (sentence: Sentence): boolean =>
  sentence.tokens.length > 0 && lastOfWords(sentence, 0, 'unit-head') === sentence.tokens.length - 1;

function addTable(
  text: string,
  table: Table,
  find: (start: number, end: number) => Sentence[],
  into: Map<number, CellHeads>,
): void {
  const sentencesOf = new Map(table.cells.map((cell) => [cell, find(cell.start, cell.end)]));
  const isWordy = (cell: Cell): boolean =>
    (sentencesOf.get(cell) ?? []).some(({ quantities }) => quantities.length === 0);
  const top = countHeadRows(table.cells, text);
  const sections = findSections(table.cells, top, text);
  const columns = headsByColumn(table.cells, new Set(sections.values()));
  const rows = cellsByRow(table.cells, (cell) => cell.head || isWordy(cell));
  const caption = table.caption === null ? [] : find(table.caption.start, table.caption.end).reverse();
  const flat = (cells: readonly Cell[]): Sentence[] => cells.flatMap((cell) => sentencesOf.get(cell) ?? []);
  const topOf = (column: number): Sentence[] =>
    flat((columns.get(column) ?? []).slice(0, LONGEST_COLUMN_HEADS).filter(({ row }) => row < top)).reverse();
  const isUnits = (column: number): boolean => topOf(column).some(isUnitHead);
  const unitColumns = new Set([...columns.keys()].filter(isUnits));
  const besides = new Map<number, Sentence[][]>();
  const besideOf = (column: number): Sentence[][] => {
    let sentences = besides.get(column);
    if (sentences === undefined) {
      const lefts = Array.from({ length: Math.min(column, HIGHEST) }, (_, back) => topOf(column - 1 - back));
      sentences = lefts.filter(({ length }) => length > 0);
      besides.set(column, sentences);
    }
    return sentences;
  };
  for (const cell of table.cells) {
    const own = sentencesOf.get(cell) ?? [];
    if (own.length === 0 || own.every(({ quantities }) => quantities.length === 0)) continue;
    const wordy = (rows.get(cell.row) ?? []).filter(({ column }) => column < cell.column).slice(0, HIGHEST);
    // "TT | Đơn vị | Số hộ nghèo": where nothing else names the row, "đơn vị" are the places, not the units.
    const name = wordy.find(({ start, end }) => contentOf(text.slice(start, end)) === 'words');
    const isUnit = ({ column }: Cell): boolean => unitColumns.has(column) && column !== name?.column;
    const left = wordy.filter((other) => !isUnit(other)).reverse();
    const above = (columns.get(cell.column) ?? [])
      .slice(0, LONGEST_COLUMN_HEADS)
      .filter((head) => head.row < cell.row && head !== cell && !left.includes(head))
      .reverse();
    const section = sections.get(cell.row);
    for (const sentence of own) {
      into.set(sentence.block, {
        table,
        rowIndex: cell.row,
        row: flat(left),
        unit: flat(wordy.filter(isUnit)),
        column: flat(above),
        beside: besideOf(cell.column),
        section: section === undefined ? [] : flat([section]),
        caption,
      });
    }
  }
}

/** The heads of every cell with numbers, by the index of its block. Linear in the number of cells. */
export function findCellHeads(article: Article, sentences: readonly Sentence[]): Map<number, CellHeads> {
  const heads = new Map<number, CellHeads>();
  const find = sentencesByStart(sentences);
  for (const table of article.tables) addTable(article.text, table, find, heads);
  return heads;
}
