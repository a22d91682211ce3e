import { csvFormatRows } from 'd3-dsv';
import type { jsonReport } from './json-report.ts';

const COLUMNS = [
  'id',
  'start',
  'end',
  'printed',
  'value',
  'unit',
  'indicator',
  'place',
  'period',
  'status',
  'measure',
  'verdict',
  'reference',
  'why',
  'error',
] as const;

/** The first line of the findings. */
export const FINDINGS_HEAD = csvFormatRows([[...COLUMNS]]);

type Told = ReturnType<typeof jsonReport>;

/**
 * The figures of a report as lines of CSV; empty of a text without figures. Of a line that could not be read, one that says
 * why. Cells that a spreadsheet would run as a formula begin with an apostrophe.
 */
export function findingsOf(told: Told | { readonly id: string | number | null; readonly error: string }): string {
  if ('error' in told)
    return csvFormatRows([COLUMNS.map((name) => cell(name === 'id' ? told.id : name === 'error' ? told.error : ''))]);
  const rows = told.figures.map(({ surface, decimal, ...figure }) => {
    const all: Readonly<Record<string, unknown>> = {
      ...figure,
      id: told.id,
      printed: surface,
      value: decimal,
      error: '',
    };
    return COLUMNS.map((name) => cell(all[name]));
  });
  return csvFormatRows(rows);
}

function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  // a negative number is no formula
  return /^[=+\-@\t\r]/.test(text) && !/^-\d[\d.]*$/.test(text) ? `'${text}` : text;
}
