import type { Article, Block, Cell, Span, Table } from '../text/article.ts';
import type { FormCache } from '../text/forms.ts';
import { contentOf, countHeadRows, findSections, isColumnNumber } from '../text/table-shape.ts';
import { shift } from './decimal.ts';
import type { PrintedUnit } from './printed-unit.ts';
import {
  cellUnit,
  findHeaderUnit,
  headUnit,
  isNumberColumn,
  isRatioColumn,
  isUnitColumn,
  labelUnit,
} from './printed-unit.ts';
import type { Numbers, Numeral, Quantity } from './quantity.ts';
import type { DecimalMark } from './table-marks.ts';
import { decimalMarkOf, readByMark } from './table-marks.ts';
import type { UnitIndex } from './units.ts';

interface Reader {
  readonly text: string;
  readonly units: UnitIndex;
  readonly cache: FormCache;
}

/** What a table says of the numbers in one of its cells. */
interface CellRule {
  readonly unit: PrintedUnit | null;
  readonly listNumber: boolean;
}

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Head cells: marked as such, or the first row. */
const isHead = (cell: Cell): boolean => cell.head || cell.row === 0;

interface Columns {
  readonly units: ReadonlyMap<number, PrintedUnit>;
  readonly rowUnits: ReadonlyMap<number, PrintedUnit>;
  readonly listColumns: ReadonlySet<number>;
}

function readColumns(reader: Reader, table: Table): Columns {
  const { text, units, cache } = reader;
  const byColumn = new Map<number, PrintedUnit>();
  const rowUnits = new Map<number, PrintedUnit>();
  const listColumns = new Set<number>();
  const unitColumns = new Set<number>();
  for (const cell of table.cells.filter(isHead)) {
    const unit = headUnit(text, cell, units, cache);
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
      if (unit !== null) byColumn.set(column, unit);
      if (isUnitColumn(text, cell, units, cache)) unitColumns.add(column);
      if (isNumberColumn(text, cell, units, cache)) listColumns.add(column);
    }
  }
  for (const cell of table.cells) {
    if (!unitColumns.has(cell.column) || isHead(cell)) continue;
    const unit = cellUnit(text, cell, units, cache);
    if (unit === null) continue;
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) rowUnits.set(row, unit);
  }
  return { units: byColumn, rowUnits, listColumns };
}

/** The unit line of a whole table: in its caption, in a cell, or in the block right before it. */
function tableUnit(reader: Reader, table: Table, before: Block | undefined): PrintedUnit | null {
  const { text, units, cache } = reader;
  const places: Span[] = [...(table.caption === null ? [] : [table.caption]), ...table.cells.filter(isHead)];
  if (before !== undefined) places.push(before);
  for (const place of places) {
    const unit = findHeaderUnit(text, place, units, cache);
    if (unit !== null) return unit;
  }
  return null;
}

function lastBlockBefore(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}

/** "%" over a column outranks the row's own unit: "So KH (%)" beside a row in hectares. */
function ruleFor(cell: Cell, columns: Columns, whole: PrintedUnit | null): CellRule {
  const column = columns.units.get(cell.column);
  const row = columns.rowUnits.get(cell.row);
  const unit = column?.unit === 'percent' ? column : (row ?? column ?? whole);
  return { unit, listNumber: columns.listColumns.has(cell.column) && !isHead(cell) };
}

/** The quantity in the unit printed for its column, row or table. */
export function withPrintedUnit(quantity: Quantity, printed: PrintedUnit): Quantity {
  const move = (value: string): string => shift(value, printed.power);
  const exact = printed.discrete && printed.power === 0 && !quantity.value.includes('.');
  return {
    ...quantity,
    value: move(quantity.value),
    high: quantity.high === null ? null : move(quantity.high),
    denominator: quantity.denominator === null ? null : move(quantity.denominator),
    precision: exact ? null : move(quantity.precision ?? '1'),
    unit: printed.unit,
    readings: quantity.readings.map((reading) => ({ ...reading, value: move(reading.value), unit: printed.unit })),
  };
}

const hasNoUnit = (quantity: Quantity): boolean => quantity.unit === 'count' && quantity.unitWord === null;

/** A number alone in a cell looks like a year, but the table says what it measures. */
function fromYear(numeral: Numeral, printed: PrintedUnit): Quantity {
  const plain: Quantity = {
    ...numeral.number,
    number: numeral.number,
    value: '0',
    high: null,
    denominator: null,
    unit: 'count',
    bound: 'exact',
    precision: null,
    sign: null,
    form: 'digits',
    boundWord: null,
    unitWord: null,
    readings: [],
  };
  return withPrintedUnit(plain, printed);
}

/** Gives the numbers of tables the units their captions, heads and rows print; drops the numbers of "STT" columns. */
export function applyTableUnits(
  article: Pick<Article, 'text' | 'blocks' | 'tables'>,
  numbers: Numbers,
  units: UnitIndex,
  cache: FormCache,
): Numbers {
  if (article.tables.length === 0) return numbers;
  const reader = { text: article.text, units, cache };
  const rules: { readonly cell: Cell; readonly rule: CellRule }[] = [];
  for (const table of article.tables) {
    const columns = readColumns(reader, table);
    const whole = tableUnit(reader, table, lastBlockBefore(article.blocks, table.start));
    for (const cell of table.cells) rules.push({ cell, rule: ruleFor(cell, columns, whole) });
  }
  rules.sort((a, b) => a.cell.start - b.cell.start);
  const ruleAt = (span: Span): { cell: Cell; rule: CellRule } | null => {
    let low = 0;
    let high = rules.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rules[middle]!.cell.start <= span.start) low = middle + 1;
      else high = middle;
    }
    const found = rules[low - 1];
    return found !== undefined && inside(span, found.cell) ? found : null;
  };
  return rewrite(reader, numbers, ruleAt);
}

function rewrite(
  reader: Reader,
  numbers: Numbers,
  ruleAt: (span: Span) => { cell: Cell; rule: CellRule } | null,
): Numbers {
  const quantities: Quantity[] = [];
  const numerals: Numeral[] = [];
  for (const quantity of numbers.quantities) {
    const found = ruleAt(quantity);
    if (found?.rule.listNumber) numerals.push({ ...quantity.number, number: quantity.number, kind: 'list' });
    else if (found !== null && found.rule.unit !== null && !isHead(found.cell) && hasNoUnit(quantity)) {
      quantities.push(withPrintedUnit(quantity, found.rule.unit));
    } else quantities.push(quantity);
  }
  for (const numeral of numbers.numerals) {
    const found = numeral.kind === 'year' ? ruleAt(numeral) : null;
    const alone =
      found !== null &&
      reader.text.slice(found.cell.start, found.cell.end).trim().length === numeral.end - numeral.start;
    if (found !== null && alone && found.rule.unit !== null && !isHead(found.cell)) {
      const value = reader.text.slice(numeral.number.start, numeral.number.end);
      quantities.push({ ...fromYear(numeral, found.rule.unit), value: shift(value, found.rule.unit.power) });
    } else numerals.push(numeral);
  }
  const byStart = (a: Span, b: Span): number => a.start - b.start;
  return { quantities: quantities.sort(byStart), numerals: numerals.sort(byStart) };
}
