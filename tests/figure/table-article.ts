import type { Article, Block, Cell } from '../../lib/text/article.ts';

/** A table as a test writes it: "# ..." is a head cell, "2x ..." spans two columns. */
export interface WrittenTable {
  readonly title: string;
  readonly before?: string;
  readonly caption?: string;
  readonly rows: readonly (readonly string[])[];
}

/** The article that lib/page makes of such a table. */
export function articleFromTable({ title, before, caption, rows }: WrittenTable): Article {
  let text = '';
  const blocks: Block[] = [];
  const add = (kind: Block['kind'], words: string): { start: number; end: number } => {
    if (text !== '') text += '\n';
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    if (words !== '') blocks.push({ kind, depth: 0, ...span });
    return span;
  };
  add('title', title);
  if (before !== undefined) add('paragraph', before);
  const captionSpan = caption === undefined ? null : add('caption', caption);
  const cells: Cell[] = [];
  rows.forEach((written, row) => {
    let column = 0;
    for (const form of written) {
      const head = form.startsWith('#');
      const span = /^#?(\d)x /u.exec(form);
      const columnSpan = span === null ? 1 : Number(span[1]);
      const words = form.replace(/^#?(?:\dx)? ?/u, '');
      cells.push({ ...add('cell', words), row, column, rowSpan: 1, columnSpan, head });
      column += columnSpan;
    }
  });
  const start = captionSpan?.start ?? cells[0]?.start ?? 0;
  const table = { start, end: text.length, caption: captionSpan, cells };
  return { title, text, blocks, tables: [table], looks: [], published: null, lang: 'vi', url: null };
}
