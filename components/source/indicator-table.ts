import type { Measure } from '../../data/schemas/indicator.ts';
import type { Source } from '../panel-props.ts';

/** A column: a year, and whether it holds what was reached or what is aimed at. */
export interface Column {
  readonly year: string;
  readonly isTarget: boolean;
}

/** A number of the source in its row and column. */
export interface Cell {
  /** Null for a number that only follows from printed ones. */
  readonly reference: string | null;
  readonly period: string;
  readonly decimal: string;
  readonly high: string | null;
  readonly unit: string;
  /** How long its bar is, in hundredths: of a hundred for shares, else of the greatest in its row; null where there is no other. */
  readonly bar: number | null;
  readonly isDoubtful: boolean;
}

/** An indicator of a place in one measure, with its numbers by column; null where there is none. */
export interface Row {
  readonly indicator: string;
  readonly place: string;
  readonly measure: Measure;
  readonly cells: readonly (Cell | null)[];
}

interface Entry extends Omit<Cell, 'bar'> {
  readonly column: Column;
  readonly key: string;
  readonly row: Pick<Row, 'indicator' | 'place' | 'measure'>;
}

/** The figures of a source as a table: an indicator a row, its years side by side, targets behind results. */
export function indicatorTable(source: Source): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
  const entries = [...printedIn(source), ...derivedIn(source)];
  const names = new Map(entries.map(({ column }) => [nameOf(column), column]));
  const columns = [...names.values()].sort(
    (a, b) => a.year.localeCompare(b.year) || Number(a.isTarget) - Number(b.isTarget),
  );
  const rows = [...Map.groupBy(entries, ({ key }) => key).values()].map((own): Row => {
    const most = Math.max(...own.map(({ decimal, high }) => Number(high ?? decimal)));
    return {
      ...own[0]!.row,
      cells: columns.map((column) => {
        const found = own.find((entry) => nameOf(entry.column) === nameOf(column));
        return found ? { ...found, bar: barOf(found, own.length > 1, most) } : null;
      }),
    };
  });
  return { columns, rows };
}

const nameOf = ({ year, isTarget }: Column): string => `${year}${isTarget ? '-target' : ''}`;

/** A span counts as its last year. */
const lastYear = (period: string): string => /^\d{4}-(\d{4})$/.exec(period)?.[1] ?? period.slice(0, 4);

function barOf({ decimal, high, unit, row }: Entry, hasOthers: boolean, most: number): number | null {
  const value = Number(high ?? decimal);
  const isShare = unit === 'percent' && row.measure === 'level';
  if (!isShare && !hasOthers) return null;
  return Math.round(Math.max(0, Math.min(100, isShare ? value : (value / (most || 1)) * 100)));
}

/** Two numbers of one indicator and year that say different things (two shares of one plan) have a row each. */
function printedIn({ figures }: Source): readonly Entry[] {
  const seen = new Map<string, number>();
  return figures.map(({ id, indicator, place, measure, period, status, value, high, unit, definition, doubt }) => {
    const column = { year: lastYear(period), isTarget: status === 'target' };
    const key = `${indicator} ${place} ${measure} ${unit} ${definition}`;
    const nth = seen.get(`${key} ${nameOf(column)}`) ?? 0;
    seen.set(`${key} ${nameOf(column)}`, nth + 1);
    return {
      reference: id,
      period,
      decimal: value,
      high,
      unit,
      isDoubtful: doubt !== null,
      column,
      key: nth === 0 ? key : `${key} ${nth}`,
      row: { indicator, place, measure },
    };
  });
}

function derivedIn({ derived, figures }: Source): readonly Entry[] {
  return derived.map(({ indicator, place, measure, period, value, high, unit }) => {
    const printed = figures.find(
      (one) => one.indicator === indicator && one.place === place && one.measure === measure && one.unit === unit,
    );
    return {
      reference: null,
      period,
      decimal: value,
      high,
      unit,
      isDoubtful: false,
      // what follows from targets is one
      column: {
        year: lastYear(period),
        isTarget: figures.some((one) => one.status === 'target' && one.period === period),
      },
      key: `${indicator} ${place} ${measure} ${unit} ${printed?.definition ?? null}`,
      row: { indicator, place, measure },
    };
  });
}
