import type { Block, Cell, Span, Table } from '../text/article.ts';
import type { FormCache } from '../text/forms.ts';
import { contentOf, countHeadRows, findSections } from '../text/table-shape.ts';
import { unitOfRow } from './per-population.ts';
import type { PrintedUnit } from './printed-unit.ts';
import {
  cellUnit,
  findHeaderUnit,
  headUnit,
  isNumberColumn,
  isUnitColumn,
  labelUnit,
  nameUnit,
  ratioUnit,
} from './printed-unit.ts';
import type { UnitIndex } from './units.ts';

export interface TableReader {
  readonly text: string;
  readonly units: UnitIndex;
  readonly cache: FormCache;
}

/** What a table says of the numbers in one of its cells: their unit, or that they are none (heads, units, list numbers). */
export interface CellRule {
  readonly unit: PrintedUnit | null;
  readonly noFigure: boolean;
}

const spanText = ({ text }: TableReader, { start, end }: Span): string => text.slice(start, end);

function eachColumn({ column, columnSpan }: Cell, use: (column: number) => void): void {
  for (let at = column; at < column + columnSpan; at++) use(at);
}

function eachRow({ row, rowSpan }: Cell, use: (row: number) => void): void {
  for (let at = row; at < row + rowSpan; at++) use(at);
}

interface Columns {
  readonly units: Map<number, PrintedUnit>;
  readonly ofUnits: Set<number>;
  readonly ofNumbers: Set<number>;
}

/** What the heads say of their columns. A ratio is in percent, whatever the row is counted in. */
function readColumns(reader: TableReader, heads: readonly Cell[]): Columns {
  const { text, units, cache } = reader;
  const columns: Columns = { units: new Map(), ofUnits: new Set(), ofNumbers: new Set() };
  for (const head of heads) {
    const unit = headUnit(text, head, units, cache) ?? ratioUnit(text, head, units, cache);
    const ofUnits = isUnitColumn(text, head, units, cache);
    const ofNumbers = isNumberColumn(text, head, units, cache);
    eachColumn(head, (column) => {
      if (unit !== null) columns.units.set(column, unit);
      if (ofUnits) columns.ofUnits.add(column);
      if (ofNumbers) columns.ofNumbers.add(column);
    });
  }
  return columns;
}

const LIST_NUMBER = /^(\d{1,2})(?:[.)]|(?:\.\d{1,2})+)?$/u;

/** Does the first column count its rows: 1, 2, 3, from 1 again under the next section? */
function countsRows(reader: TableReader, body: readonly Cell[]): boolean {
  let last = 0;
  let counted = 0;
  for (const cell of body) {
    if (cell.column !== 0 || contentOf(spanText(reader, cell)) !== 'number') continue;
    const number = Number(LIST_NUMBER.exec(spanText(reader, cell))?.[1] ?? Number.NaN);
    if (number !== last + 1 && number !== 1 && number !== last) return false;
    last = number;
    counted++;
  }
  return counted >= 2;
}

/** Columns of which every cell is a unit, right of the names of their rows, where no head says so. */
function unitColumns(reader: TableReader, body: readonly Cell[]): readonly number[] {
  const { text, units, cache } = reader;
  const names = new Map<number, number>();
  const isUnits = new Map<number, boolean>();
  for (const cell of body.toSorted((a, b) => a.column - b.column)) {
    const kind = contentOf(spanText(reader, cell));
    if (kind === 'empty' || kind === 'none') continue;
    const isOwn = (names.get(cell.row) ?? cell.column) < cell.column && cellUnit(text, cell, units, cache) !== null;
    isUnits.set(cell.column, isOwn && isUnits.get(cell.column) !== false);
    if (kind === 'words' && !names.has(cell.row)) eachRow(cell, (row) => names.set(row, cell.column));
  }
  return [...isUnits].flatMap(([column, all]) => (all ? [column] : []));
}

/** The units that rows print: in a column of units (null for one nobody knows), else at the end of their own name. */
function readRowUnits(
  reader: TableReader,
  body: readonly Cell[],
  ofUnits: ReadonlySet<number>,
): Map<number, PrintedUnit | null> {
  const { text, units, cache } = reader;
  const printed = new Map<number, PrintedUnit | null>();
  const named = new Map<number, PrintedUnit>();
  const names = new Map<number, string>();
  /** The rows whose name stands left of the cell looked at: "Đơn vị" may also head a column of places. */
  const labels = new Set<number>();
  for (const cell of body) {
    const kind = contentOf(spanText(reader, cell));
    if (ofUnits.has(cell.column) && kind !== 'empty' && kind !== 'none') {
      const unit = cellUnit(text, cell, units, cache);
      const isUnit = unit !== null || kind !== 'words' || labels.has(cell.row);
      if (isUnit) eachRow(cell, (row) => printed.set(row, unit));
    }
    if (kind !== 'words') continue;
    const own = labelUnit(text, cell, units, cache);
    eachRow(cell, (row) => labels.add(row));
    if (!ofUnits.has(cell.column)) eachRow(cell, (row) => names.set(row, names.get(row) ?? spanText(reader, cell)));
    if (own !== null && !ofUnits.has(cell.column)) eachRow(cell, (row) => named.set(row, own));
  }
  const rows = new Map([...named, ...printed]);
  for (const [row, name] of names) {
    const unit = unitOfRow(name, printed.get(row)?.unit ?? null);
    if (unit !== null) rows.set(row, { unit, power: 0, discrete: false });
  }
  return rows;
}

/** The cells with a year alone that no word stands left of: they head their rows, whatever unit stands over them. */
function yearHeads(reader: TableReader, body: readonly Cell[]): ReadonlySet<Cell> {
  const heads = new Set<Cell>();
  const told = new Set<number>();
  for (const cell of body.toSorted((a, b) => a.column - b.column)) {
    const kind = contentOf(spanText(reader, cell));
    if (kind === 'year' && !told.has(cell.row)) heads.add(cell);
    if (kind === 'words' || kind === 'number' || kind === 'year') eachRow(cell, (row) => told.add(row));
  }
  return heads;
}

function lastLine(text: string, { start, end }: Span): Span {
  return { start: Math.max(start, text.lastIndexOf('\n', end - 1) + 1), end };
}

/** The unit line of a whole table: in its caption, in a head, or in the block right before it; or behind its name. */
function wholeUnit(
  reader: TableReader,
  table: Table,
  heads: readonly Cell[],
  before: Block | undefined,
): PrintedUnit | null {
  const { text, units, cache } = reader;
  const places: Span[] = [...(table.caption === null ? [] : [table.caption]), ...heads];
  if (before !== undefined) places.push(before);
  for (const place of places) {
    const unit = findHeaderUnit(text, place, units, cache);
    if (unit !== null) return unit;
  }
  return table.caption === null ? null : nameUnit(text, lastLine(text, table.caption), units, cache);
}

/**
 * What a table says of its cells, in their order: "%" over a column first, then the row's own unit, the column's, that of
 * the section the row stands in, the table's. `before`: the block in front of it. Linear in the number of cells.
 */
export function readCellRules(reader: TableReader, table: Table, before: Block | undefined): CellRule[] {
  const { text, units, cache } = reader;
  const top = countHeadRows(table.cells, text);
  const beginsWithNumbers = table.cells.some(
    (cell) => cell.row === 0 && contentOf(spanText(reader, cell)) === 'number',
  );
  // In a first row that has numbers, a head is the name of the row.
  const isTop = (cell: Cell): boolean => cell.row < top || (cell.head && cell.row === 0 && !beginsWithNumbers);
  const heads = table.cells.filter(isTop);
  const body = table.cells.filter((cell) => !isTop(cell));
  const columns = readColumns(reader, heads);
  if (countsRows(reader, body)) columns.ofNumbers.add(0);
  const years = yearHeads(reader, body);
  for (const column of unitColumns(reader, body)) columns.ofUnits.add(column);
  const rows = readRowUnits(reader, body, columns.ofUnits);
  const whole = wholeUnit(reader, table, heads, before);
  const sections = findSections(table.cells, top, text);
  const sectionUnits = new Map(
    [...new Set(sections.values())].map((cell) => [cell, nameUnit(text, cell, units, cache)]),
  );
  return table.cells.map((cell): CellRule => {
    if (isTop(cell)) return { unit: null, noFigure: true };
    const column = columns.units.get(cell.column);
    const section = sections.get(cell.row);
    const ofSection = section === undefined ? null : (sectionUnits.get(section) ?? null);
    const ofRow = rows.get(cell.row);
    const unit = column?.unit === 'percent' ? column : ofRow === undefined ? (column ?? ofSection ?? whole) : ofRow;
    const isNone = columns.ofNumbers.has(cell.column) || columns.ofUnits.has(cell.column) || years.has(cell);
    return { unit, noFigure: isNone };
  });
}
