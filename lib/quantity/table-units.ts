import type { Article, Block, Cell, Span } from '../text/article.ts';
import type { FormCache } from '../text/forms.ts';
import { firstEndingAfter, firstStartingFrom } from '../text/in-order.ts';
import { compare, shift } from './decimal.ts';
import type { PrintedUnit } from './printed-unit.ts';
import type { Numbers, Numeral, Quantity } from './quantity.ts';
import type { DecimalMark } from './table-marks.ts';
import { decimalMarkOf, readByMark } from './table-marks.ts';
import type { CellRule, TableReader } from './table-rules.ts';
import { readCellRules } from './table-rules.ts';
import type { UnitIndex } from './units.ts';

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

const lastBlockBefore = (blocks: readonly Block[], offset: number): Block | undefined =>
  blocks[firstEndingAfter(blocks, offset) - 1];

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
    readings: quantity.readings.map((reading) => ({
      ...reading,
      value: move(reading.value),
      precision: reading.precision === null ? null : move(reading.precision),
      unit: printed.unit,
    })),
  };
}

/** Above this a ratio is in percent, sign or no sign. */
const LARGEST_MULTIPLE = '10';

/** "1,086" under "TH/KH": 1,086 percent is hardly meant, and 108,6 is not printed. */
function withMultiple(quantity: Quantity, { unsaid }: PrintedUnit): Quantity {
  const { value, precision, readings } = quantity;
  if (unsaid !== true || precision === null || compare(value, LARGEST_MULTIPLE) >= 0) return quantity;
  const multiple = { value: shift(value, 2), high: null, precision: shift(precision, 2), unit: 'percent' } as const;
  return { ...quantity, readings: [...readings, { ...multiple, why: 'unit' }] };
}

export const hasNoUnit = (quantity: Quantity): boolean => quantity.unit === 'count' && quantity.unitWord === null;

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

/** A cell with what its table says of it, and which table that is. */
interface Ruled {
  readonly cell: Cell;
  readonly rule: CellRule;
  readonly table: number;
}

/** Finds the cell that a span lies in. */
function cellFinder(ruled: readonly Ruled[]): (span: Span) => Ruled | null {
  const sorted = ruled.filter(({ cell }) => cell.end > cell.start).sort((a, b) => a.cell.start - b.cell.start);
  const cells = sorted.map(({ cell }) => cell);
  return (span) => {
    const found = sorted[firstStartingFrom(cells, span.start + 1) - 1];
    return found !== undefined && inside(span, found.cell) ? found : null;
  };
}

/**
 * Gives the numbers of tables the units their captions, heads and rows print, and the decimal mark that the table shows;
 * drops list numbers and the numbers of heads.
 */
export function applyTableUnits(
  article: Pick<Article, 'text' | 'blocks' | 'tables' | 'lang'>,
  numbers: Numbers,
  units: UnitIndex,
  cache: FormCache,
): Numbers {
  if (article.tables.length === 0) return numbers;
  const { text, blocks } = article;
  const reader: TableReader = { text, units, cache };
  const ruled = article.tables.flatMap((table, index) => {
    const rules = readCellRules(reader, table, lastBlockBefore(blocks, table.start));
    return table.cells.map((cell, at): Ruled => ({ cell, rule: rules[at]!, table: index }));
  });
  const ruleAt = cellFinder(ruled);
  const usual = (article.lang ?? '').startsWith('en') ? '.' : ',';
  return rewrite(text, numbers, ruleAt, marksOf(text, numbers, ruleAt), usual);
}

/** The decimal mark of every table, by its index. */
function marksOf(text: string, numbers: Numbers, ruleAt: (span: Span) => Ruled | null): Map<number, DecimalMark> {
  const spans = new Map<number, Span[]>();
  for (const quantity of numbers.quantities) {
    const found = ruleAt(quantity);
    if (found === null || found.rule.noFigure) continue;
    const list = spans.get(found.table);
    if (list === undefined) spans.set(found.table, [quantity.number]);
    else list.push(quantity.number);
  }
  return new Map([...spans].map(([table, list]) => [table, decimalMarkOf(text, list)]));
}

function rewrite(
  text: string,
  numbers: Numbers,
  ruleAt: (span: Span) => Ruled | null,
  marks: ReadonlyMap<number, DecimalMark>,
  usual: ',' | '.',
): Numbers {
  const quantities: Quantity[] = [];
  const numerals: Numeral[] = [];
  for (const quantity of numbers.quantities) {
    const found = ruleAt(quantity);
    if (found === null) quantities.push(quantity);
    else if (found.rule.noFigure) numerals.push({ ...quantity.number, number: quantity.number, kind: 'list' });
    else if (!hasNoUnit(quantity)) quantities.push(quantity);
    else {
      const { unit } = found.rule;
      const read = unit?.discrete ? quantity : readByMark(text, quantity, marks.get(found.table) ?? null, usual);
      quantities.push(unit === null ? quantity : withMultiple(withPrintedUnit(read, unit), unit));
    }
  }
  for (const numeral of numbers.numerals) {
    const found = numeral.kind === 'year' ? ruleAt(numeral) : null;
    const { start, end } = numeral.number;
    // "Năm 2015" is a time whatever stands over it.
    const alone = found !== null && text.slice(found.cell.start, found.cell.end).trim().length === end - start;
    if (found !== null && alone && found.rule.unit !== null && !found.rule.noFigure) {
      const value = text.slice(numeral.number.start, numeral.number.end);
      quantities.push({ ...fromYear(numeral, found.rule.unit), value: shift(value, found.rule.unit.power) });
    } else numerals.push(numeral);
  }
  const byStart = (a: Span, b: Span): number => a.start - b.start;
  return { quantities: quantities.sort(byStart), numerals: numerals.sort(byStart) };
}
