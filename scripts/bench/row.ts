import { appendFileSync } from 'node:fs';

/** A line of the table of speed. */
export interface Row {
  /** What was measured, as a reader of the table understands it. */
  readonly what: string;
  /** The median of the run, in `unit`. */
  readonly ours: number;
  readonly unit: 'ms' | 'µs/KB' | 'ms/MB' | '%' | 'KB' | 'MB';
  /** What it is held beside in the same run, and its median in the same unit. */
  readonly beside?: { readonly what: string; readonly value: number };
  /** What it may be at most, in `unit`. */
  readonly limit?: number;
  /** What else is to be known of it. */
  readonly remark?: string;
}

/** Names the file in which the parts of a whole run leave their rows, one JSON object a line. */
export const ROWS_FILE = 'DOI_CHIEU_BENCH_ROWS';

/** Prints a row as soon as it is there, and leaves it for the table where a whole run is under way. */
export function tell(row: Row): void {
  console.log(cellsOf(row).filter(Boolean).join('  '));
  const file = process.env[ROWS_FILE];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(row)}\n`);
}

const HEAD = ['what', 'median', 'beside it', 'times', 'limit', ''];

/** The rows of parts under their heads, in columns. */
export function tableOf(parts: readonly { readonly title: string; readonly rows: readonly Row[] }[]): string {
  const all = parts.flatMap(({ rows }) => rows.map(cellsOf));
  const widths = HEAD.map((head, at) => Math.max(head.length, ...all.map((cells) => cells[at]!.length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 || at === cells.length - 1 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
      .trimEnd();
  const of = ({ title, rows }: (typeof parts)[number]) => [`\n${title}`, ...rows.map((row) => line(cellsOf(row)))];
  return [line(HEAD), ...parts.flatMap(of)].join('\n');
}

function cellsOf({ what, ours, unit, beside, limit, remark }: Row): readonly string[] {
  const isOver = limit !== undefined && ours > limit;
  return [
    what,
    `${number(ours)} ${unit}`,
    beside === undefined ? '' : `${beside.what} ${number(beside.value)}`,
    beside === undefined || beside.value === 0 ? '' : (ours / beside.value).toFixed(2),
    limit === undefined ? '' : `≤ ${Number.isInteger(limit) ? limit : number(limit)}${isOver ? ' OVER' : ''}`,
    remark ?? '',
  ];
}

const number = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
