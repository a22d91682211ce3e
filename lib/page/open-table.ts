import type { Table } from '../text/article.ts';
import { findCells, type GridCell, type GridParts } from './cell-grids.ts';
import { nameOf, parentOf } from './dom.ts';
import { createTableCollector, isDataTable, shapeOf, type TableCollector } from './tables.ts';

interface OpenTable {
  readonly element: Element;
  readonly collector: TableCollector;
  /** The cells of a table that is made of other elements; null for a `table`. */
  readonly cells: ReadonlyMap<Element, GridCell> | null;
}

/** Reads the tables that a walk comes through, one at a time: a table inside a cell is text of the cell. */
export interface TableReader {
  /** Begins a table, if the element is one, or a row. `next`: where the next block will start. */
  readonly enter: (element: Element, next: number) => void;
  readonly isCell: (element: Element) => boolean;
  /** Ends what `enter` began; `end`: the length of the text. */
  readonly leave: (element: Element, end: number) => void;
  /** The tables that were read, given the whole text. */
  readonly tables: () => Table[];
}

const PARTS: ReadonlySet<string> = new Set(['td', 'th', 'caption']);

export function createTableReader(parts: GridParts): TableReader {
  const done: TableCollector[] = [];
  const starts: number[] = [];
  let open: OpenTable | null = null;

  const isPart = (element: Element): boolean => (open?.cells ? open.cells.has(element) : PARTS.has(nameOf(element)));

  function begin(element: Element): void {
    if (nameOf(element) === 'table') {
      if (!isDataTable(element, (cell) => parts.weights.of(cell).text)) return;
      open = { element, collector: createTableCollector(), cells: null };
      return;
    }
    const cells = findCells(element, parts);
    if (cells !== null) open = { element, collector: createTableCollector(), cells };
  }

  function endPart(element: Element, end: number): void {
    const start = Math.min(starts.pop()!, end);
    if (open === null) return;
    const own = open.cells?.get(element);
    if (own) open.collector.cell({ start, end }, { rowSpan: 1, columnSpan: 1, head: own.head });
    else if (nameOf(element) !== 'caption') open.collector.cell({ start, end }, shapeOf(element));
    else if (end > start) open.collector.caption({ start, end });
  }

  return {
    enter(element, next) {
      if (open === null) begin(element);
      else if (open.cells === null && nameOf(element) === 'tr') {
        const parent = parentOf(element);
        open.collector.startRow(parent !== null && nameOf(parent) === 'thead');
      }
      if (!isPart(element)) return;
      if (open?.cells?.get(element)?.startsRow) open.collector.startRow(false);
      starts.push(next);
    },
    isCell: (element) => open !== null && isPart(element) && nameOf(element) !== 'caption',
    leave(element, end) {
      if (isPart(element)) endPart(element, end);
      if (open?.element !== element) return;
      done.push(open.collector);
      open = null;
    },
    tables: () => done.map((collector) => collector.finish()).filter((table) => table !== null),
  };
}
