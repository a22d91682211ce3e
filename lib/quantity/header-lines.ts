import type { Article, Block, Span } from '../text/article.ts';
import type { FormCache } from '../text/forms.ts';
import type { HeaderUnit } from './printed-unit.ts';
import { findHeaderUnit, unitOfListHead } from './printed-unit.ts';
import type { Numbers, Quantity } from './quantity.ts';
import { withPrintedUnit } from './table-units.ts';
import type { UnitIndex } from './units.ts';

/** A line longer than this is prose: a unit line above it no longer counts. */
const LONGEST_ROW = 120;

/**
 * Lines that name a unit ("ĐVT: 1.000đ", "... như sau (ha):") and the rows of text under them, as they are left where a table was
 * pasted.
 */
export interface HeaderLine {
  readonly header: HeaderUnit;
  /** The rows it governs. */
  readonly start: number;
  readonly end: number;
}

/** `candidates`: indexes of the blocks whose words may name a unit for the lines under them. */
export function findHeaderLines(
  article: Pick<Article, 'text' | 'blocks'>,
  candidates: readonly number[],
  units: UnitIndex,
  cache: FormCache,
): HeaderLine[] {
  const { text, blocks } = article;
  const lines: HeaderLine[] = [];
  let ruled = -1;
  for (const index of candidates) {
    const block = blocks[index]!;
    const named = isRow(block) ? findHeaderUnit(text, block, units, cache) : null;
    const header = named ?? unitOfListHead(text, block, units, cache);
    if (header === null) continue;
    if (index <= ruled) cutLast(lines, block.start);
    const isOfIt = (row: Block): boolean =>
      isRow(row) && (named !== null || text.slice(row.start, row.end).includes(':'));
    let last = index;
    while (last + 1 < blocks.length && isOfIt(blocks[last + 1]!)) last++;
    ruled = last;
    lines.push({ header, start: block.end, end: blocks[last]!.end });
  }
  return lines;
}

const isRow = (block: Block): boolean => block.end - block.start <= LONGEST_ROW && block.kind !== 'cell';

function cutLast(lines: HeaderLine[], end: number): void {
  const last = lines.pop();
  if (last !== undefined) lines.push({ ...last, end });
}

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Drops the numbers of the unit lines themselves and gives their unit to the bare numbers of the rows under them. */
export function applyHeaderLines(numbers: Numbers, lines: readonly HeaderLine[]): Numbers {
  if (lines.length === 0) return numbers;
  let line = 0;
  const quantities: Quantity[] = [];
  for (const quantity of numbers.quantities) {
    while (line < lines.length && lines[line]!.end <= quantity.start) line++;
    const current = lines[line];
    if (current !== undefined && inside(quantity, current.header)) continue;
    const bare = quantity.unit === 'count' && quantity.unitWord === null && quantity.denominator === null;
    const ruled = current !== undefined && bare && quantity.start >= current.start;
    quantities.push(ruled ? withPrintedUnit(quantity, current.header) : quantity);
  }
  return { quantities, numerals: numbers.numerals };
}
