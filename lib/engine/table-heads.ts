import { createCellHeads } from '../check/restraint/cell-heads.ts';
import type { CheckedFigure, HeadSpan } from '../check/verdict.ts';
import type { Article, Span, Table } from '../text/article.ts';
import { firstEndingAfter, firstStartingFrom } from '../text/in-order.ts';

/** The figures of tables with the heads that their cells stand under, for the reader: a bare "95" says nothing. Linear in the cells. */
export function withHeads(article: Article, figures: readonly CheckedFigure[]): readonly CheckedFigure[] {
  if (article.tables.length === 0) return figures;
  const spans = figures.map(({ figure }) => figure).toSorted((a, b) => a.start - b.start);
  const tables = article.tables.toSorted((a, b) => a.start - b.start);
  const tells = ({ start, end }: Span): boolean => (spans[firstStartingFrom(spans, start)]?.start ?? end) < end;
  const known = new Map<Table, (figure: Span) => readonly HeadSpan[]>();
  return figures.map((checked) => {
    const { figure } = checked;
    const table = tables[firstEndingAfter(tables, figure.start)];
    if (table === undefined || table.start > figure.start) return checked;
    const headsOf = known.get(table) ?? createHeads(article.text, table, tells);
    known.set(table, headsOf);
    const heads = headsOf(figure);
    return heads.length === 0 ? checked : { ...checked, heads };
  });
}

/** Finds the heads of a figure's cell as one reads them: the caption, the lines across the table, its row, its column. */
function createHeads(
  text: string,
  table: Table,
  tells: (span: Span) => boolean,
): (figure: Span) => readonly HeadSpan[] {
  const headsOf = createCellHeads(text, table, tells);
  const cells = table.cells.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start);
  const byStart = new Map(cells.map((cell) => [cell.start, cell]));
  return (figure) => {
    const own = cells[firstEndingAfter(cells, figure.start)];
    const heads = headsOf(figure).named.map(({ start, end }): HeadSpan => {
      const cell = byStart.get(start);
      const isBeside =
        cell !== undefined && own !== undefined && cell.row <= own.row && own.row < cell.row + cell.rowSpan;
      const isAbove = cell?.column === own?.column || cell?.head === true;
      return { start, end, side: isBeside ? 'row' : cell !== undefined && isAbove ? 'column' : 'table' };
    });
    return (['table', 'row', 'column'] as const).flatMap((side) => heads.filter((head) => head.side === side));
  };
}
