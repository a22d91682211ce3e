import type { ComparedPage } from '../compare/comparison.ts';
import { MAX_FIGURES } from '../engine/create-engine.ts';
import { LONGEST_ARTICLE } from '../text/article.ts';
import { isObject, listOf, object, orNull, textUpTo } from '../text/shape.ts';
import { figureShape } from './figure-shape.ts';

const isPage = object({
  text: textUpTo(LONGEST_ARTICLE),
  figures: listOf(figureShape, MAX_FIGURES),
  published: orNull(textUpTo(100)),
});

/** What a `compare` call asks: two pages whose figures stand within their texts; null where it has not that form. */
export function parseCompare(body: unknown): { here: ComparedPage; there: ComparedPage } | null {
  if (!isObject(body)) return null;
  const [here, there] = [pageIn(body['here']), pageIn(body['there'])];
  return here === null || there === null ? null : { here, there };
}

function pageIn(value: unknown): ComparedPage | null {
  if (!isPage(value)) return null;
  const { text, figures, published } = value as ComparedPage;
  const isSound = figures.every(({ start, end }) => start <= end && end <= text.length);
  return isSound ? { text, figures, published } : null;
}
