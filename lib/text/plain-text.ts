import type { Article, Block, BlockKind } from './article.ts';

export interface PlainTextMeta {
  readonly published?: string | null;
  readonly lang?: string | null;
  readonly url?: string | null;
}

export type PlainTextInput =
  | { readonly text: string }
  | { readonly title: string; readonly paragraphs: readonly string[] };

const SENTENCE_END = /[.!?…;:,]["”»)\]]*$/u;
const LIST_MARK = /^(?:[-–—+*•●▪‣·]|\d{1,2}[.)]|[a-zđ][.)])\s/u;
const LONGEST_TITLE = 250;

function looksLikeTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && !SENTENCE_END.test(line) && !LIST_MARK.test(line);
}

function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const stop = next < 0 ? text.length : next;
    let from = start;
    let to = stop;
    while (from < to && /\s/u.test(text[from]!)) from++;
    while (to > from && /\s/u.test(text[to - 1]!)) to--;
    if (to > from) lines.push({ start: from, end: to });
    start = stop + 1;
  }
  return lines;
}

/**
 * An article from text that has no markup: the lines that are not empty are its blocks. With `{ text }` the text is taken
 * as it stands and its first line is the title when more lines follow and it ends without a sentence mark; with
 * `{ title, paragraphs }` the text is both joined by "\n". Offsets are into that text.
 */
export function articleFromText(input: PlainTextInput, meta: PlainTextMeta = {}): Article {
  const text = 'text' in input ? input.text : [input.title, ...input.paragraphs].join('\n');
  const lines = linesOf(text);
  const first = lines[0];
  const titleEnd = 'title' in input ? input.title.length : -1;
  const isTitle = (index: number, start: number, end: number): boolean =>
    'title' in input ? start < titleEnd : index === 0 && lines.length > 1 && looksLikeTitle(text.slice(start, end));
  const blocks = lines.map(({ start, end }, index): Block => {
    const line = text.slice(start, Math.min(end, start + 8));
    const listed = LIST_MARK.test(line);
    const kind: BlockKind = isTitle(index, start, end) ? 'title' : listed ? 'list-item' : 'paragraph';
    return { kind, depth: kind === 'list-item' ? 1 : 0, start, end };
  });
  const title =
    'title' in input
      ? input.title
      : first !== undefined && blocks[0]?.kind === 'title'
        ? text.slice(first.start, first.end)
        : '';
  return {
    title,
    text,
    blocks,
    tables: [],
    looks: [],
    published: meta.published ?? null,
    lang: meta.lang ?? null,
    url: meta.url ?? null,
  };
}
