/**
 * The article contract: the one form in which a page, a saved file or a pasted text reaches the engine.
 *
 * All offsets are UTF-16 code units into `Article.text`, `end` exclusive. `text` is what the page has, character for
 * character (line breaks inside a text node become blanks, raised and lowered digits become the ¹ and ₁ of Unicode, one
 * for one, so lengths stay); every block is a slice of it and
 * blocks are separated by "\n". Only the engine sees blocks that share a line: cells of tables made of lines (withTables).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list-item' | 'caption' | 'cell';

export interface Block extends Span {
  readonly kind: BlockKind;
  /** How deep the list item is nested, from 1; 0 for anything else. */
  readonly depth: number;
  /** How deep a heading stands: 1 to 6 by its mark-up. A line or list item that is only in bold print heads too: BOLD_LEVEL. */
  readonly level?: number;
}

/** An article longer than this (UTF-16 units) is said to be too long: half a megabyte is read in well under a second, and a long news report has twenty thousand. */
export const LONGEST_ARTICLE = 500_000;
/**
 * The same of lines and cells: an article goes to the background in one message, and with a hundred thousand of them to put into it
 * the page would stand still for longer than a reader may feel.
 */
export const MOST_BLOCKS = 30_000;

/** A reader has few corrections of an article; of more only the first are applied. */
export const MOST_CORRECTIONS = 1000;

/** The level of a head that is told by its bold print alone: it stands under all headings. */
export const BOLD_LEVEL = 7;

/** One cell of a data table; its text is `text.slice(start, end)`. Rows and columns count from 0, spans are resolved. */
export interface Cell extends Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly head: boolean;
}

export interface Table extends Span {
  readonly caption: Span | null;
  readonly cells: readonly Cell[];
}

/**
 * How a page shows a stretch of its text, where that changes what the text says:
 * `struck`: crossed out, the page takes it back;
 * `touching`: two elements meet here with a number on both sides, and nothing tells whether a browser sets them apart (the
 * stretch is the blank put between them, or empty where they are read as one); or a style shows more digits here (empty):
 * the number may be less or more than what the eye sees;
 * `reordered`: shown in another order than it is written (bidirectional overrides), so the eye may read another number;
 * `running`: a counter of the page that has not yet reached the number it runs up to;
 * `effect`: in a counter that does not say where it stops, or under a style by which the eye may see another number.
 */
export type LookKind = 'struck' | 'touching' | 'reordered' | 'running' | 'effect';

export interface Look extends Span {
  readonly kind: LookKind;
}

export interface Article {
  readonly title: string;
  readonly text: string;
  /** In the order of the text; they do not overlap. */
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  /** In the order of the text; those of one kind do not overlap. None on most pages. */
  readonly looks: readonly Look[];
  /** ISO 8601 date of publication ("2020-12-31"), or null when the page gives none. */
  readonly published: string | null;
  /** BCP 47 language of the text, or null when not known. */
  readonly lang: string | null;
  readonly url: string | null;
}
