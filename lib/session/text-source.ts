import type { Article } from '../text/article.ts';
import { articleFromText } from '../text/plain-text.ts';

/** What the reader gave to be checked: words as typed, or an article read from HTML with its tables. */
export type TextSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'article'; readonly article: Article };

/** A text with what the reader, or where it comes from, says of it. */
export interface TextDraft {
  readonly source: TextSource;
  /** Of a plain text; empty where its first line may be one. */
  readonly title: string;
  /** The day on which it was, or will be, published: "2016-12-30". */
  readonly published: string | null;
  /** Where it comes from; null for what was typed or pasted. */
  readonly from: TextOrigin | null;
  /** Is it the reader's own, or is there another copy where it comes from? */
  readonly isOnlyHere: boolean;
}

interface TextOrigin {
  /** A passage of a page, or a file. */
  readonly kind: 'page' | 'file';
  readonly name: string;
  readonly url: string | null;
}

export const NO_TEXT: TextDraft = {
  source: { kind: 'text', text: '' },
  title: '',
  published: null,
  from: null,
  isOnlyHere: false,
};

/** The words alone. Of an article every block is a line, and the cells of a row stand in one, parted by tabs. */
export const plainTextOf = (source: TextSource): string =>
  source.kind === 'text' ? source.text : linesOf(source.article);

export const isEmpty = ({ source }: TextDraft): boolean => source.kind === 'text' && source.text.trim() === '';

/** As the engine reads it. Offsets of a plain text are those of the words behind `shiftOf`. */
export function articleOf({ source, title, published, from, isOnlyHere }: TextDraft): Article {
  // what the reader has typed is no longer the page's
  const url = isOnlyHere ? null : (from?.url ?? null);
  if (source.kind === 'article') return { ...source.article, published: published ?? source.article.published, url };
  const text = source.text.replace(/\r/g, ' ');
  const named = title.trim().replace(/\s+/g, ' ');
  const input = named === '' ? { text } : { title: named, paragraphs: text.split('\n') };
  return articleFromText(input, { published, url });
}

/** How far the words of a plain text stand behind the beginning of its article's, in UTF-16 units. */
export function shiftOf({ source, title }: TextDraft): number {
  const named = title.trim().replace(/\s+/g, ' ');
  return source.kind === 'article' || named === '' ? 0 : named.length + 1;
}

function linesOf({ text, blocks, tables }: Article): string {
  const lines: string[] = [];
  const rows = new Map<string, number>();
  for (const block of blocks) {
    const words = text.slice(block.start, block.end).replace(/\s+/g, ' ').trim();
    const table = tables.findIndex(({ start, end }) => start <= block.start && block.end <= end);
    const cell = tables[table]?.cells.find(({ start, end }) => start <= block.start && block.end <= end);
    const row = cell === undefined ? null : `${table} ${cell.row}`;
    const at = row === null ? undefined : rows.get(row);
    if (at !== undefined) lines[at] += `\t${words}`;
    else {
      if (row !== null) rows.set(row, lines.length);
      lines.push(words);
    }
  }
  return lines.join('\n');
}
