import type { Span } from './article.ts';
import { contentOf } from './table-shape.ts';

/** A line of columns, or a row, is no longer than that. */
export const LONGEST_LINE = 400;
const MOST_COLUMNS = 12;
/** What parts the columns of a line that is nothing but heads. */
const MARKS = [';', ' – ', ' - '];
/** "đạt", "vượt": a word in the place of a number. */
const LONGEST_WORD = 12;
/** "Các cột theo thứ tự:", "Thu tu cac cot:", "The columns:": what follows are heads. */
const COLUMNS = /(?:^|[^\p{L}])(?:cột|cot|columns)(?!\p{L})/iu;

/** The heads that a line lists, and what it says behind them. */
export interface Columns {
  readonly heads: readonly Span[];
  /** What parts the numbers under them. */
  readonly mark: string;
  readonly rest: Span | null;
}

/** "Trồng rừng (ha); 97,2; 60": a row. A section is a line of words over the rows under it. */
export interface Row {
  readonly label: Span;
  readonly numbers: readonly Span[];
}

/** A stretch without the blanks at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && text.charCodeAt(from) <= 0x20) from++;
  while (to > from && text.charCodeAt(to - 1) <= 0x20) to--;
  return { start: from, end: to };
}

function splitAt(text: string, { start, end }: Span, mark: string): Span[] {
  let from = start;
  // the stretch is searched, not the text behind it: every line is asked
  return text
    .slice(start, end)
    .split(mark)
    .map((part) => {
      const span = trimmed(text, from, from + part.length);
      from += part.length + mark.length;
      return span;
    });
}

const contentAt = (text: string, { start, end }: Span): string => contentOf(text.slice(start, end));

const areHeads = (text: string, parts: readonly Span[]): boolean =>
  parts.length >= 2 &&
  parts.length <= MOST_COLUMNS &&
  parts.every((part) => ['words', 'year'].includes(contentAt(text, part)));

/** The columns that a line lists: all it says ("Chỉ tiêu; ước năm 2018; kế hoạch năm 2019"), or behind "các cột: ...". */
export function columnsOf(text: string, { start, end }: Span): Columns | null {
  if (end - start > LONGEST_LINE) return null;
  const line = text.slice(start, end);
  const named = COLUMNS.exec(line);
  if (named === null) {
    const mark = MARKS.find((one) => line.includes(one));
    if (mark === undefined || /[.!?…:]$/u.test(line)) return null;
    const heads = splitAt(text, { start, end }, mark);
    return heads.length > 2 && areHeads(text, heads) ? { heads, mark, rest: null } : null;
  }
  const colon = start + line.indexOf(':', named.index);
  if (colon < start) return null;
  const stop = line.indexOf('. ', colon - start);
  const to = stop < 0 ? end : start + stop;
  const said = { start: colon + 1, end: text[to - 1] === '.' ? to - 1 : to };
  const mark = text.slice(said.start, said.end).includes(';') ? ';' : ',';
  const heads = splitAt(text, said, mark);
  if (!areHeads(text, heads)) return null;
  const rest = trimmed(text, Math.min(to + 1, end), end);
  // heads parted by commas stand over numbers parted by semicolons, since numbers have commas of their own
  return { heads, mark: ';', rest: rest.end > rest.start ? rest : null };
}

/** "Thu ngân sách (tỷ đồng): 86; 96; 112", "Trồng rừng (ha); 97,2; 60": a label and numbers, or null. */
export function rowOf(text: string, { start, end }: Span, mark: string): Row | null {
  if (end - start > LONGEST_LINE) return null;
  const to = text[end - 1] === '.' ? end - 1 : end;
  const colon = start + text.slice(start, to).lastIndexOf(':');
  const hasColon = colon > start;
  const parts = splitAt(text, { start: hasColon ? colon + 1 : start, end: to }, mark);
  const label = withoutMark(text, hasColon ? trimmed(text, start, colon) : parts[0]!);
  const numbers = hasColon ? parts : parts.slice(1);
  if (contentAt(text, label) !== 'words' || numbers.length === 0 || numbers.length > MOST_COLUMNS) return null;
  return isNumber(text, numbers[0]!) && numbers.every((one) => isNumber(text, one) || isWord(one))
    ? { label, numbers }
    : null;
}

/** "- Kết nạp đảng viên": the mark of a list is none of the label. */
const withoutMark = (text: string, { start, end }: Span): Span =>
  LIST_MARKS.includes(text[start] ?? '') ? trimmed(text, start + 1, end) : { start, end };
const LIST_MARKS = ['-', '–', '+', '•', '*'];

const isNumber = (text: string, part: Span): boolean => contentAt(text, part) === 'number';
const isWord = ({ start, end }: Span): boolean => end > start && end - start <= LONGEST_WORD;
