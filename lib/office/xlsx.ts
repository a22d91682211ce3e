import { OfficeError } from './faults.ts';
import { BUILTIN_FORMATS, dayText, isDateFormat, numberText } from './number-text.ts';
import type { Part, PartCell } from './parts.ts';
import { readXml } from './xml.ts';

const SHARED = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/** More rows or cells than a report has: such a sheet is a database. */
const MOST_ROWS = 5_000;
const MOST_CELLS = 60_000;

export const isSheetEntry = (name: string): boolean => name === SHARED || name === STYLES || SHEET.test(name);
export const isWorkbook = (files: Readonly<Record<string, Uint8Array>>): boolean =>
  Object.keys(files).some((name) => SHEET.test(name));

type Files = Readonly<Record<string, Uint8Array>>;

/** Each sheet as a table, in the order of their files; hidden rows are read as well. Formulas give the values they had last. */
export function readWorkbook(files: Files): Part[] {
  const strings = sharedStrings(files[SHARED]);
  const format = formats(files[STYLES]);
  return Object.keys(files)
    .flatMap((name) => {
      const n = SHEET.exec(name)?.[1];
      return n === undefined ? [] : [{ name, n: Number(n) }];
    })
    .sort((a, b) => a.n - b.n)
    .flatMap(({ name }) => readSheet(files[name]!, strings, format));
}

function readSheet(bytes: Uint8Array, strings: readonly string[], format: (style: number) => Format): Part[] {
  const rows = new Map<number, Map<number, string>>();
  const merges: Merge[] = [];
  let cells = 0;
  let at = { row: 0, column: 0 };
  let type = '';
  let style = 0;
  let value = '';
  let inValue = false;
  let isDone = false;
  readXml(bytes, {
    open(name, attribute) {
      if (name === 'c') {
        at = cellAt(attribute('r') ?? '') ?? { row: at.row, column: at.column + 1 };
        type = attribute('t') ?? '';
        style = Number(attribute('s') ?? 0);
        value = '';
        isDone = false;
      }
      if (name === 'v' || name === 't') inValue = true;
      if (name === 'mergeCell') merges.push(...mergeOf(attribute('ref') ?? ''));
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      if (name !== 'c' || isDone || value === '') return;
      isDone = true;
      if (++cells > MOST_CELLS || at.row > MOST_ROWS) throw new OfficeError('too-big');
      const text = textOf(value, type, strings, format(style));
      if (text === '') return;
      const row = rows.get(at.row) ?? new Map<number, string>();
      row.set(at.column, text);
      rows.set(at.row, row);
    },
    text(text) {
      if (inValue) value += text;
    },
  });
  return rows.size === 0 ? [] : [{ kind: 'table', rows: gridOf(rows, merges) }];
}

function textOf(value: string, type: string, strings: readonly string[], { code, isDate }: Format): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'Có' : 'Không';
  if (type === 'e') return '';
  if (type === 'str' || type === 'inlineStr') return value.replace(/\s+/gu, ' ').trim();
  return isDate ? dayText(value) : numberText(value, code);
}

interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "B12" as row 11 and column 1; null where it is no cell. */
function cellAt(ref: string): { row: number; column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(ref) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

function mergeOf(ref: string): Merge[] {
  const [from, to] = ref.split(':').map(cellAt);
  if (!from || !to || to.row < from.row || to.column < from.column) return [];
  return [{ ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 }];
}

/** The cells by rows, with empty ones where the sheet has none, so that columns keep their places. */
function gridOf(rows: ReadonlyMap<number, ReadonlyMap<number, string>>, merges: readonly Merge[]): PartCell[][] {
  const width = Math.max(...[...rows.values()].flatMap((row) => [...row.keys()])) + 1;
  if (width * rows.size > 4 * MOST_CELLS) throw new OfficeError('too-big');
  const merged = new Map(merges.map((merge) => [`${merge.row} ${merge.column}`, merge]));
  const covered = new Set<string>();
  const order = [...rows.keys()].sort((a, b) => a - b);
  return order.map((y) => {
    const row: PartCell[] = [];
    for (let x = 0; x < width; x++) {
      if (covered.has(`${y} ${x}`)) continue;
      const merge = merged.get(`${y} ${x}`);
      const columns = Math.min(merge?.columns ?? 1, width - x);
      const below = merge === undefined ? [] : order.filter((other) => other > y && other < y + merge.rows);
      for (const other of [y, ...below]) {
        for (let i = 0; i < columns; i++) if (other !== y || i > 0) covered.add(`${other} ${x + i}`);
      }
      row.push({ text: rows.get(y)?.get(x) ?? '', columns, rows: 1 + below.length, head: false });
    }
    return row;
  });
}

function sharedStrings(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let text = '';
  let inText = false;
  /** How a word is said, beside Japanese: no part of it. */
  let aside = 0;
  readXml(bytes, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') aside++;
      inText = name === 't';
    },
    close(name) {
      if (name === 'rPh') aside--;
      if (name === 't') inText = false;
      if (name === 'si') strings.push(text.replace(/\s+/gu, ' ').trim());
    },
    text(part) {
      if (inText && aside === 0) text += part;
    },
  });
  return strings;
}

interface Format {
  readonly code: string;
  readonly isDate: boolean;
}

/** No spreadsheet takes a longer format, and it is looked through for each cell. */
const LONGEST_FORMAT = 255;

/** What a cell's style shows of a number. */
function formats(bytes: Uint8Array | undefined): (style: number) => Format {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  if (bytes !== undefined) {
    readXml(bytes, {
      open(name, attribute) {
        if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
        if (name === 'cellXfs') inCells = true;
        if (name === 'xf' && inCells) styles.push(Number(attribute('numFmtId') ?? 0));
      },
      close(name) {
        if (name === 'cellXfs') inCells = false;
      },
    });
  }
  return (style) => {
    const id = styles[style] ?? 0;
    const given = codes.get(id) ?? BUILTIN_FORMATS[id] ?? '';
    const code = given.length > LONGEST_FORMAT ? '' : given;
    return { code, isDate: isDateFormat(code, id) };
  };
}
