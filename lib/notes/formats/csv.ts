import { type FigureRecord, type Note, quoteOf } from '../note.ts';
import { shown } from '../revision.ts';
import type { ExportWords } from './export-words.ts';
import type { Exported } from './markdown.ts';
import { passageAddress } from './text-fragment.ts';

/** Spreadsheets take a file for UTF-8 by it. */
const BOM = '\ufeff';

/**
 * Notes as a table of RFC 4180, one row a note (two for a note of two heads), the first the names of the columns. In parts, for
 * a Blob. A cell never begins what a spreadsheet would calculate.
 */
export function* csv(notes: Iterable<Exported>, words: ExportWords): Generator<string> {
  const { title, address, quote, note, created, modified, passage } = words.columns;
  const { indicator, place, period, status, value, upTo, unit } = words.columns;
  const { verdictThen, source, tags, reading } = words;
  const ofNote = [title, address, quote, note, tags, verdictThen, source, created, modified, passage];
  yield BOM + row([...ofNote, indicator, place, period, status, value, upTo, unit, reading]);
  for (const { heads } of notes) {
    for (const { note } of shown({ heads, past: [] })) yield row(cellsOf(note, words));
  }
}

function cellsOf(note: Note, words: ExportWords): readonly string[] {
  const { page, text, tags, figure, created, modified, selectors, reading } = note;
  return [
    page.title,
    page.url,
    quoteOf(note),
    text,
    tags.join('; '),
    figure === null ? '' : words.verdict(figure.verdict),
    figure?.reference?.quote ?? '',
    created,
    modified,
    passageAddress(page.url, selectors),
    ...figureCells(figure),
    reading === undefined ? '' : words.readingSaid(reading),
  ];
}

/** What the engine read, so that who collects how a figure was reported need not read it again; empty for other notes. */
function figureCells(figure: FigureRecord | null): readonly string[] {
  if (figure === null) return ['', '', '', '', '', '', ''];
  const { indicator, place, period, status, value, high, unit } = figure;
  return [indicator ?? '', place ?? '', period, status, value, high ?? '', unit];
}

/** Each cell in quotes, whatever is in it: one rule, and no sign in it parts anything. */
const row = (cells: readonly string[]): string => `${cells.map((cell) => `"${inCell(cell)}"`).join(',')}\r\n`;

const inCell = (text: string): string => defused(text.replaceAll('\0', '')).replaceAll('"', '""');

/**
 * What begins a formula in a spreadsheet, also in its wide form and behind blanks or signs that are not seen, gets an apostrophe
 * in front, by which spreadsheets know text (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const defused = (text: string): string => (/^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠\t\r]/u.test(text) ? `'${text}` : text);
