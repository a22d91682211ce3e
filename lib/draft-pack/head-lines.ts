import type { Span } from '../text/article.ts';
import { tokenize } from '../text/tokens.ts';

/** A document says what it is in its first lines, a scanned or pasted one after some lines of its surroundings. */
const MOST_LINES = 60;
const MOST_LETTERS = 300;

/** A line with its words folded: without accents, case and marks between them. */
export interface HeadLine {
  readonly line: string;
  readonly bare: string;
}

/** The lines in which a document may say what it is. */
export function headLines(text: string): readonly HeadLine[] {
  const lines: HeadLine[] = [];
  let at = 0;
  while (at < text.length && lines.length < MOST_LINES) {
    const end = text.indexOf('\n', at);
    const stop = end < 0 ? text.length : end;
    const line = text.slice(at, Math.min(stop, at + MOST_LETTERS)).trim();
    if (line !== '') lines.push({ line, bare: bareWords(line) });
    at = stop + 1;
  }
  return lines;
}

/** Do these words begin with those? Both folded. */
export const startsWithWords = (bare: string, head: string): boolean => bare === head || bare.startsWith(`${head} `);

/** The words and numbers of a line, folded, without the marks between them. */
export const bareWords = (line: string): string =>
  tokenize(line)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ bare }) => bare)
    .join(' ');

/** The letterhead and the title are among the first lines; more of a longer one tells of something. */
const MOST_FIRST = 10;
const LONGEST_FIRST = 200;

/** Where the first lines stand that are not empty. */
export function firstLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let at = 0; at < text.length && lines.length < MOST_FIRST; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    if (text.slice(at, end).trim() !== '') lines.push({ start: at, end: Math.min(end, at + LONGEST_FIRST) });
    at = end + 1;
  }
  return lines;
}
