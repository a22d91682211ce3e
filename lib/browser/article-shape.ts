import type { Correction } from '../engine/corrections.ts';
import { readerReading } from '../figure/reader-reading.ts';
import { type Article, MOST_CORRECTIONS } from '../text/article.ts';
import { flag, index, isObject, listOf, object, oneOf, orNull, text, textUpTo } from '../text/shape.ts';

/** A little more than lib/page reads at most: what is longer was not sent by our own script. */
const MAX_TEXT = 1_000_000;
const MAX_PARTS = 200_000;

const span = { start: index, end: index };
const isArticle = object({
  title: textUpTo(MAX_TEXT),
  text: textUpTo(MAX_TEXT),
  blocks: listOf(
    object(
      {
        ...span,
        kind: oneOf('title', 'heading', 'paragraph', 'list-item', 'caption', 'cell'),
        depth: index,
      },
      { level: index },
    ),
    MAX_PARTS,
  ),
  tables: listOf(
    object({
      ...span,
      caption: orNull(object(span)),
      cells: listOf(
        object({ ...span, row: index, column: index, rowSpan: index, columnSpan: index, head: flag }),
        MAX_PARTS,
      ),
    }),
    MAX_PARTS,
  ),
  looks: listOf(object({ ...span, kind: oneOf('struck', 'touching', 'reordered', 'running', 'effect') }), MAX_PARTS),
  published: orNull(text),
  lang: orNull(text),
  url: orNull(text),
});

/** The article in a message, or null when it has not the shape of one or points outside its own text. */
export function parseArticle(body: unknown): Article | null {
  if (!isArticle(body)) return null;
  const article = body as Article;
  const inside = ({ start, end }: { start: number; end: number }) => start <= end && end <= article.text.length;
  const sound =
    article.blocks.every(inside) &&
    article.looks.every(inside) &&
    article.tables.every(
      (table) => inside(table) && (table.caption === null || inside(table.caption)) && table.cells.every(inside),
    );
  return sound ? article : null;
}

/** What a `check` call asks, each correction made anew; null where it has not that shape or points outside of the article. */
export function parseCheck(body: unknown): { article: Article; corrections: readonly Correction[] } | null {
  if (!isObject(body) || !listOf(object(span), MOST_CORRECTIONS)(body['corrections'])) return null;
  const article = parseArticle(body['article']);
  if (article === null) return null;
  const corrections: Correction[] = [];
  for (const { start, end, reading } of body['corrections'] as { start: number; end: number; reading?: unknown }[]) {
    const known = readerReading(reading);
    if (known === null || start > end || end > article.text.length) return null;
    corrections.push({ start, end, reading: known });
  }
  return { article, corrections };
}
