import * as v from 'valibot';
import type { Article } from '../text/article.ts';

/** A little more than lib/page reads at most: what is longer was not sent by our own script. */
const MAX_TEXT = 1_000_000;
const MAX_PARTS = 200_000;

const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = { start: index, end: index };
const list = <T>(item: v.GenericSchema<unknown, T>) => v.pipe(v.array(item), v.maxLength(MAX_PARTS));

const article = v.object({
  title: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  blocks: list(
    v.object({
      ...span,
      kind: v.picklist(['title', 'heading', 'paragraph', 'list-item', 'caption', 'cell']),
      depth: index,
    }),
  ),
  tables: list(
    v.object({
      ...span,
      caption: v.nullable(v.object(span)),
      cells: list(
        v.object({ ...span, row: index, column: index, rowSpan: index, columnSpan: index, head: v.boolean() }),
      ),
    }),
  ),
  published: v.nullable(v.string()),
  lang: v.nullable(v.string()),
  url: v.nullable(v.string()),
});

/** The article in a message, or null when it has not the shape of one or points outside its own text. */
export function parseArticle(body: unknown): Article | null {
  const parsed = v.safeParse(article, body);
  if (!parsed.success) return null;
  const { output } = parsed;
  const inside = ({ start, end }: { start: number; end: number }) => start <= end && end <= output.text.length;
  const parts = [
    ...output.blocks,
    ...output.tables,
    ...output.tables.flatMap(({ cells, caption }) => (caption === null ? cells : [caption, ...cells])),
  ];
  return parts.every(inside) ? output : null;
}
